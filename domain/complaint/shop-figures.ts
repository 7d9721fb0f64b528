import { daysBetween, type CivilDate } from '../civil-date';
import type { Complaint } from './complaint';
import { claimOf, heardOf, isPerformed } from './performance';

/** What of a case the merchant's own figures are counted from. */
export const figureFields = ['closing', 'decision', 'answer', 'performance'] as const;
type Counted = Pick<Complaint, (typeof figureFields)[number]>;

/** So many of the newest cases that ended are read, and no more. */
export const MOST_FIGURES = 200;
/** Below this a share says little. */
export const SMALL = 5;

/** The figures of one merchant over a year, each with what it is counted of. */
export interface ShopFigures {
  from: CivilDate;
  /** Cases that ended in the year. */
  ended: number;
  /** Days from the acceptance to the answer, civil ones: how many were answered, and the middle one. */
  answered: { of: number; median?: number };
  /** Agreed or settled, of those that ended by neither a withdrawal nor a case gone elsewhere. */
  agreed: { of: number; n: number };
  /** Done by the agreed day, of those that had one. */
  inTime: { of: number; n: number };
  /** There are older ones, not counted. */
  more: boolean;
}

const yearBefore = (today: CivilDate): CivilDate =>
  `${Number(today.slice(0, 4)) - 1}${today.slice(4).replace('-02-29', '-02-28')}`;

/** The middle one by nearest rank; undefined of none. */
const middleOf = (values: readonly number[]): number | undefined =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1];

const mediatedTo = new Set(['mediated', 'settled']);
const mediatedOut = new Set(['mediated', 'settled', 'terminated']);

/** Whether it was all done by its day: what the merchant said then and the complainant confirmed, or both at the table. */
function wasInTime(performance: NonNullable<Complaint['performance']>): boolean {
  const done = claimOf(performance) ?? heardOf(performance);
  return isPerformed(performance) && done !== undefined && performance.by !== undefined && done.on <= performance.by;
}

/** A merchant's own figures of the year up to the civil date `today` (+08:00), from its newest cases that ended; `more`: there were others. Pure. */
export function shopFigures(cases: readonly Counted[], today: CivilDate, more: boolean): ShopFigures {
  const from = yearBefore(today);
  const ended = cases.filter(({ closing }) => closing && closing.on > from && closing.on <= today);
  const days = ended.flatMap(({ decision, answer }) =>
    answer && decision?.kind === 'accepted' ? [Math.max(0, daysBetween(decision.on, answer.on))] : [],
  );
  const mediated = ended.filter(({ closing }) => mediatedOut.has(closing?.outcome ?? ''));
  const promised = ended.flatMap(({ performance }) => (performance?.by && performance.by <= today ? [performance] : []));
  const median = middleOf(days);
  return {
    from,
    ended: ended.length,
    answered: { of: days.length, ...(median !== undefined && { median }) },
    agreed: { of: mediated.length, n: mediated.filter(({ closing }) => mediatedTo.has(closing?.outcome ?? '')).length },
    inTime: { of: promised.length, n: promised.filter(wasInTime).length },
    more,
  };
}
