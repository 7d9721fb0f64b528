import type { Settings } from '../../bureau/settings';
import { refuse, type Refusal } from '../../errors';
import type { Complaint } from '../complaint';
import { forApproval } from './shared/proposal';
import { acceptanceTold, badField, mediating, mediators, noProposal, notEntrusted, row } from './shared/row';
import { approvedOnly, asks, groundStands } from './shared/termination';

function needsApproval(subject: Complaint, settings: Settings): Refusal | undefined {
  if (!settings.approval.terminate) return refuse('approval-not-needed');
  return noProposal(subject) ?? notEntrusted(subject);
}

export const proposeTerminate = row({
  label: '提请审批：终止调解',
  article: '令121-23',
  by: mediators,
  from: mediating,
  asks,
  when: needsApproval,
  needs: [
    ({ input }) =>
      approvedOnly.indexOf(input.ground) >= 0 ? undefined : badField('ground', '这一情形不用审批，请直接终止调解。'),
    acceptanceTold,
    groundStands,
  ],
  leaves: ({ subject, input, actor, moment }) => ({
    ...subject,
    proposal: {
      kind: 'terminate',
      ground: input.ground,
      reason: input.reason,
      ...(input.basis && { basis: input.basis }),
      ...(input.party && { party: input.party }),
      ...(input.unreachable && { unreachable: input.unreachable }),
      member: actor.member,
      name: actor.name,
      on: moment.today,
    },
  }),
  tells: forApproval,
  confidential: false,
});
