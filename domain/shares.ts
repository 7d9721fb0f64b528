import type { CivilDate } from './civil-date';
import type { Moment } from './lifecycle';

/** How often one side may do one thing by itself: on one civil day (+08:00), and in all. */
export interface Share {
  day: number;
  total: number;
}

/** How much of a share is used: on the last day on which anything was, and in all. */
export interface Used {
  on: CivilDate;
  day: number;
  total: number;
}

/** What is used up, and how much that was; `total` before `day`, because no other day helps then. */
export function usedUp(share: Share, used: Used | undefined, { today }: Moment): { of: keyof Share; count: number } | undefined {
  if (!used) return undefined;
  if (used.total >= share.total) return { of: 'total', count: used.total };
  return used.on === today && used.day >= share.day ? { of: 'day', count: used.day } : undefined;
}

/** The count with one more. */
export function oneMore(used: Used | undefined, { today }: Moment): Used {
  return { on: today, day: used?.on === today ? used.day + 1 : 1, total: (used?.total ?? 0) + 1 };
}
