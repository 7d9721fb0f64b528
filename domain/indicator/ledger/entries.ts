import type { CivilDate } from '../../civil-date';
import type { MeasureId } from '../measures';
import type { Standing } from './standings';

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
 * `stand(after) − stand(before)`, with `stand` what a complaint or a report stands for. Nothing is ever true before the day of the event: a correction changes the figure from
 * `today` on, and what was reported as of an earlier day stays what it was.
 */
export function entriesOf<S>(stand: (subject: S) => Standing[], before: S | undefined, after: S, today: CivilDate): Entry[] {
  const old = before ? stand(before) : [];
  const now = stand(after);
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
