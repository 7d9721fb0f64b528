import { form, yesNo } from '../../fields';
import { withoutUndefined } from '../../without';
import type { Complaint } from '../complaint';
import { agentMay, officers, open, recordedFor, recordedWhenStaff, row } from './shared/row';
import { whoHasIt } from './shared/tells';

function given(before: Complaint['consents'], said: Partial<Complaint['consents']>): Complaint['consents'] {
  const next = { ...before };
  for (const key of ['mediation', 'entrust', 'directContact', 'publish'] as const) {
    const answer = said[key];
    if (answer !== undefined) next[key] = answer;
  }
  return next;
}

export const recordConsent = row({
  label: '登记投诉人的意愿',
  article: '令121-18',
  by: ['complainant', ...officers],
  from: open,
  asks: form({
    mediation: yesNo('同意调解').optional(),
    entrust: yesNo('同意委托调解').optional(),
    directContact: yesNo('同意商家直接联系您').optional(),
    publish: yesNo('同意公示投诉信息').optional(),
    recorded: recordedFor.optional(),
  }),
  needs: [recordedWhenStaff, agentMay('mediation')],
  leaves: ({ subject, input: { recorded, ...said }, actor, moment }) => {
    const line = { on: moment.today, by: actor.name, said: withoutUndefined(said), ...(recorded && { recorded }) };
    return { ...subject, consents: given(subject.consents, said), consentLog: [...(subject.consentLog ?? []), line] };
  },
  tells: whoHasIt('投诉人改了意愿', '请看现在同意哪些。'),
  says: ({ consents: { mediation, entrust, directContact, publish } }) => [mediation, entrust, directContact, publish],
  confidential: false,
  share: { day: 10, total: 40 },
});
