import type { Complaint } from '../../complaint';
import type { Act } from './row';
import { leadersOf, type Tells } from './tells';

export const forApproval: Tells = (_, after) => {
  const approvers = [...leadersOf(after), ...(after.handler ? [] : [{ office: after.office, role: 'handler' as const }])];
  return [{ to: approvers, title: '等您审批', ask: '有一项决定等另一个人审批，等待不停止期限。', step: true }];
};

/** What an approval leaves beside the decision itself: that two persons made it, and which. */
export function approvedBy(decided: Complaint, { subject: { proposal }, actor, moment }: Act<unknown>): Complaint {
  if (!proposal) return decided;
  const { member, name, on } = proposal;
  const by = { member: actor.member, name: actor.name };
  return { ...decided, approved: { proposed: { member, name, on }, by, on: moment.today } };
}

export const approvedToProposer: Tells = ({ proposal }) =>
  proposal
    ? [
        {
          to: [{ member: proposal.member }],
          title: '已批准',
          ask: '您提请的决定已经批准，告知书已开出；没有用小程序的当事人要另行送达。',
        },
      ]
    : [];
