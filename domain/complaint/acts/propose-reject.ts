import type { Settings } from '../../bureau/settings';
import { refuse } from '../../errors';
import type { Complaint } from '../complaint';
import { forApproval } from './shared/proposal';
import { groundInForce, handoverOnly, rejection, unreachableOnly } from './shared/rejection';
import { noProposal, officers, row } from './shared/row';

function needsApproval(subject: Complaint, settings: Settings) {
  return settings.approval.reject ? noProposal(subject) : refuse('approval-not-needed');
}

export const proposeReject = row({
  label: '提请审批：不予受理',
  article: '令121-16',
  by: officers,
  from: ['received'],
  asks: rejection,
  when: needsApproval,
  needs: [groundInForce, unreachableOnly, handoverOnly],
  leaves: ({ subject, input, actor, moment }) => ({
    ...subject,
    proposal: {
      kind: 'reject',
      ground: input.ground,
      reason: input.reason,
      ...(input.unreachable && { unreachable: input.unreachable }),
      ...(input.handover && { handover: input.handover }),
      member: actor.member,
      name: actor.name,
      on: moment.today,
    },
  }),
  tells: forApproval,
  confidential: false,
});
