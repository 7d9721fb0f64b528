import { refuse, type Refusal } from '../../errors';
import { form } from '../../fields';
import { isSameName } from '../../normal-form';
import { badField, isParty, mediators, noProposal, reason, recordedFor, recordedInTime, row, type Act } from './shared/row';
import { leadersOf } from './shared/tells';

/**
 * What was decided on is not asked again: not with the same reason, and by a party itself not against the same mediator. Where there is
 * something new against that person, an officer who heard it records it (代录).
 */
function askedAnew({ subject: { recusals = [], handler }, input, actor }: Act<{ reason: string }>): Refusal | undefined {
  const refused = recusals.filter(({ decided }) => !decided.recused);
  const again = refused.some(({ from, of }) => from === actor.relation && of.member === handler?.member);
  if (again) return refuse('recusal-decided');
  const old = recusals.some((one) => one.of.member === handler?.member && isSameName(one.reason, input.reason));
  return old ? badField('reason', '这个理由已经作过决定，请写新的理由。') : undefined;
}

export const suspend = row({
  label: '申请回避，暂停调解',
  article: '令121-21',
  by: ['complainant', 'respondent', ...mediators],
  from: ['accepted'],
  to: 'suspended',
  // Without 代录 an officer withdraws of their own accord.
  asks: form({ reason, recorded: recordedFor.optional() }),
  when: (subject) => (subject.handler ? noProposal(subject) : refuse('no-mediator')),
  needs: [recordedInTime, askedAnew],
  leaves: ({ subject, input: { reason: why, recorded }, actor, moment }) => ({
    ...subject,
    suspension: {
      on: moment.today,
      by: actor.name,
      ...(isParty(actor.relation) && { from: actor.relation }),
      ...(subject.handler && { of: subject.handler }),
      reason: why,
      ...(recorded && { recorded }),
    },
  }),
  notice: { complainant: 'suspended', respondent: 'suspended' },
  tells: (_, after) => [
    { to: leadersOf(after), title: '等回避决定', ask: '有人申请回避，调解暂停，期限照算，请决定。', step: true },
  ],
  confidential: false,
  share: { day: 2, total: 6 },
});
