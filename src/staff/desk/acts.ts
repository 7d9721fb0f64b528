import type { Proposal } from '@domain/complaint/records';

/** The acts the desk can do to the end; whatever else the server would allow is not offered. */
export const deskActs = ['accept', 'reject', 'proposeReject', 'approveReject', 'decline'] as const;
export type DeskAct = (typeof deskActs)[number];

export function isDeskAct(command: string | undefined): command is DeskAct {
  return deskActs.some((one) => one === command);
}

export const actTitles: Record<DeskAct, string> = {
  accept: '受理这件投诉',
  reject: '不予受理',
  proposeReject: '提请不予受理',
  approveReject: '批准不予受理',
  decline: '退回提请',
};

/**
 * Which acts stand at the foot, the primary one last: one who may propose is not also offered to decide alone,
 * and a waiting proposal is decided by another person before anything else.
 */
export function offered(actions: readonly string[], proposal: Proposal | undefined, member: string): DeskAct[] {
  const may = (act: DeskAct) => actions.includes(act);
  if (proposal) {
    if (proposal.kind !== 'reject' || proposal.member === member) return [];
    return (['decline', 'approveReject'] as const).filter(may);
  }
  const no = may('proposeReject') ? 'proposeReject' : 'reject';
  return ([no, 'accept'] as const).filter(may);
}
