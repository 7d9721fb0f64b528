import { form, longText } from '../../fields';
import { decisionArticle } from '../grounds';
import { tellInProgram } from '../letters/deliveries';
import { draftSummary } from '../summary';
import { helperConfirmed, noProposal, officers, row } from './shared/row';
import { nobody } from './shared/tells';

export const accept = row({
  label: '受理',
  article: '令121-15',
  by: officers,
  from: ['received'],
  to: 'accepted',
  // Without one the pre-written summary stands: goods, day and requests, nothing of the complainant's own words.
  asks: form({ summary: longText('给商家看的摘要', 10, 500).optional() }),
  when: (subject) => noProposal(subject) ?? helperConfirmed(subject),
  deadlines: { stop: ['C1'], start: ['C2'] },
  leaves: ({ subject, input, actor, moment }) => {
    const first = tellInProgram(subject, 'acceptance', ['complainant'], actor, moment);
    // No law orders it: the merchant is asked whether it wants mediation, by this letter or by a recorded call (casework: documents).
    const told = tellInProgram(first, 'inquiry', ['respondent'], actor, moment);
    const dispatched = told.complainant.member ? { dispatchedOn: moment.today } : {};
    return {
      ...told,
      summary: input.summary ?? draftSummary(subject),
      // Who accepts at intake does not mediate: the case waits for a mediator to take it on.
      ...(actor.relation === 'handler' && !subject.handler && { handler: { member: actor.member, name: actor.name } }),
      decision: { kind: 'accepted', on: moment.today, by: actor.name, article: decisionArticle(moment.today), ...dispatched },
    };
  },
  notice: { complainant: 'acceptance', respondent: 'inquiry' },
  tells: nobody,
  confidential: false,
});
