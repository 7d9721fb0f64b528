import type { MerchantPromise } from './promise';

/** The lists a promise stands in. Pure. */
export const promiseList = {
  /** A text, or a change of it, waits for who checks. */
  waits: 'waits',
  /** Checked, and not shown yet. */
  toShow: 'toShow',
  shown: 'shown',
  suspended: 'suspended',
  /** A breach was linked and stands. */
  breached: 'breached',
  /** Everybody reads it, of this merchant. */
  open: (merchant: string) => `open:${merchant}`,
} as const;

export const breachMark = (complaint: string) => `case:${complaint}`;

/** Whether everybody reads it, whatever the day: it was shown and is not suspended. Pure. */
export const isOpen = ({ state, from, suspensions = [] }: MerchantPromise): boolean =>
  from !== undefined && (state === 'shown' || state === 'ended') && suspensions.every(({ lifted }) => lifted);

/** By what a promise is listed and found. Pure. */
export function promiseListed(promise: MerchantPromise): { lists: string[]; find: string[] } {
  const { state, change, merchant, breaches = [] } = promise;
  const standing = breaches.filter(({ undone }) => !undone);
  return {
    lists: [
      ...(state === 'signed' || (change && state !== 'ended') ? [promiseList.waits] : []),
      ...(state === 'checked' ? [promiseList.toShow] : []),
      ...(state === 'shown' ? [promiseList.shown] : []),
      ...(state === 'suspended' ? [promiseList.suspended] : []),
      ...(standing.length ? [promiseList.breached] : []),
      ...(isOpen(promise) ? [promiseList.open(merchant)] : []),
    ],
    find: [...new Set(standing.map((one) => breachMark(one.case.id)))],
  };
}
