import type { Complaint } from './complaint';
import { isThin } from './import/is-thin';
import { standingLink } from './merchant-link';
import { isFollowed } from './performance';
import { wasAccepted } from './relations';

/** The lists of a merchant's own desk: what waits for its answer, what goes on besides, what has ended. */
export const shopLists = ['waits', 'goesOn', 'ended'] as const;
export type ShopList = (typeof shopLists)[number];

/**
 * On whose desk the case shows: the merchant of its standing link, once it was accepted. Before that nothing reaches the merchant (casework: initial
 * check); of what was merged the case that goes on shows, of a row of the national platform nothing until it was taken over here. Pure.
 */
export function onDeskOf(complaint: Complaint): string | undefined {
  const shown = wasAccepted(complaint) && !complaint.mergedInto && !isThin(complaint);
  return shown ? standingLink(complaint)?.merchant : undefined;
}

/** Whether it shows on the desk of this merchant. Pure. */
export const isOnDesk = (complaint: Complaint, merchant: string): boolean => onDeskOf(complaint) === merchant;

/** Where on that desk it stands: a case that ended with something agreed goes on until that is done. Pure. */
function shopListOf({ state, answer, performance }: Complaint): ShopList {
  if (state === 'closed') return performance && isFollowed(performance) ? 'goesOn' : 'ended';
  return answer ? 'goesOn' : 'waits';
}

/** The mark by which a list of a merchant's desk is found. Pure. */
export const shopMark = (merchant: string, list: ShopList): string => `shop.${list}:${merchant}`;

/** The marks of the desk that the case stands on; none where it is on nobody's. Pure. */
export function shopMarks(complaint: Complaint): string[] {
  const merchant = onDeskOf(complaint);
  return merchant ? [shopMark(merchant, shopListOf(complaint))] : [];
}

/** A case on its way onto the desk of a merchant, that was on it before or not: whose people are to be told. Pure. */
export function newOnDeskOf(before: Complaint | undefined, after: Complaint): string | undefined {
  const merchant = onDeskOf(after);
  return merchant && (!before || !isOnDesk(before, merchant)) && after.state !== 'closed' ? merchant : undefined;
}
