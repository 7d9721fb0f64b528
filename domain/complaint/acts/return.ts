import { refuse } from '../../errors';
import { form } from '../../fields';
import { intakeOf, routed } from './shared/routing';
import { noProposal, reason, row, staffOfCase } from './shared/row';

export const returnToIntake = row({
  label: '退回接收单位',
  article: '令121-41',
  by: staffOfCase,
  from: ['received'],
  asks: form({ reason }),
  when: (subject) => (subject.office === intakeOf(subject) ? refuse('wrong-state') : noProposal(subject)),
  leaves: (step) => routed(step, intakeOf(step.subject), step.input.reason),
  tells: (_, after) => [
    { to: [{ office: after.office, role: 'intake' }], title: '退回来一件投诉', ask: '请看退回的理由，期限照算。' },
  ],
  confidential: false,
});
