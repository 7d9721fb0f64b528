import { refuse } from '../../errors';
import { form } from '../../fields';
import { rejectionGround } from '../grounds';
import { approvedBy, approvedToProposer } from './shared/proposal';
import { rejected } from './shared/rejection';
import { anotherApproves, numbered, proposed, row } from './shared/row';

export const approveReject = row({
  label: '批准不予受理',
  article: '令121-16',
  by: ['leader', 'handler'],
  from: ['received'],
  to: 'closed',
  asks: form({}),
  when: proposed('reject'),
  second: anotherApproves,
  needs: [
    numbered,
    // Proposed under one rule set, approved under the next: the ground must exist on the day of decision.
    ({ subject, moment }) =>
      subject.proposal && rejectionGround(subject.proposal.ground, moment.today) ? undefined : refuse('proposal-missing'),
  ],
  deadlines: { stop: ['C1'] },
  leaves: (step) => {
    const { proposal, ...rest } = step.subject;
    return proposal?.kind === 'reject' ? approvedBy(rejected(rest, proposal, step), step) : step.subject;
  },
  notice: { complainant: 'rejection' },
  tells: approvedToProposer,
  confidential: false,
});
