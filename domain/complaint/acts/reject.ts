import type { Settings } from '../../bureau/settings';
import { refuse } from '../../errors';
import type { Complaint } from '../complaint';
import { groundInForce, handoverOnly, rejected, rejection, unreachableOnly } from './shared/rejection';
import { noProposal, numbered, officers, row } from './shared/row';
import { nobody } from './shared/tells';

function needsNoApproval(subject: Complaint, settings: Settings) {
  return settings.approval.reject ? refuse('approval-needed') : noProposal(subject);
}

export const reject = row({
  label: '不予受理',
  article: '令121-16',
  by: officers,
  from: ['received'],
  to: 'closed',
  asks: rejection,
  when: needsNoApproval,
  needs: [groundInForce, unreachableOnly, handoverOnly, numbered],
  deadlines: { stop: ['C1'] },
  leaves: (step) => rejected(step.subject, step.input, step),
  notice: { complainant: 'rejection' },
  tells: nobody,
  confidential: false,
});
