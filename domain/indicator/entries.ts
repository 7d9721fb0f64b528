import type { CivilDate } from '../civil-date';
import type { Complaint } from '../complaint/complaint';
import type { MeasureId } from './measures';
import { standings, type Standing } from './standings';

/** What one event changes in the figures, insert-only: `n` and `d` are added from the civil date `effective` on (+08:00). */
export interface Entry {
  measure: MeasureId;
  office: string;
  day: CivilDate;
  effective: CivilDate;
  n: number;
  d: number;
}

const keyOf = ({ measure, office, day, from, n, d }: Standing) => [measure, office, day, from, n, d].join('|');

/**
 * `standings(after) − standings(before)`. Nothing is ever true before the day of the event: a correction changes the figure from
 * `today` on, and what was reported as of an earlier day stays what it was.
 */
export function entriesOf(before: Complaint | undefined, after: Complaint, today: CivilDate): Entry[] {
  const old = before ? standings(before) : [];
  const now = standings(after);
  const kept = new Set(old.map(keyOf).filter((key) => now.some((one) => keyOf(one) === key)));
  const entry = (one: Standing, sign: 1 | -1): Entry => ({
    measure: one.measure,
    office: one.office,
    day: one.day,
    effective: one.from > today ? one.from : today,
    n: sign * one.n || 0,
    d: sign * one.d,
  });
  return [
    ...old.filter((one) => !kept.has(keyOf(one))).map((one) => entry(one, -1)),
    ...now.filter((one) => !kept.has(keyOf(one))).map((one) => entry(one, 1)),
  ];
}
