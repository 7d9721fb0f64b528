import { county } from '@config/county';
import { isCivilDate, type CivilDate } from '../../civil-date';
import { measures, type MeasureId } from '../measures';
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

const offices: readonly unknown[] = county.offices.map(({ code }) => code);
const isDay = (value: unknown): boolean => typeof value === 'string' && isCivilDate(value);

/** Whether this can be added up: a figure there is, an office of this county, days, whole numbers. Anything else would count nowhere, or wrongly. */
function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { measure, office, day, effective, n, d } = value as Record<string, unknown>;
  const known = typeof measure === 'string' && Object.hasOwn(measures, measure) && offices.includes(office);
  return known && isDay(day) && isDay(effective) && Number.isSafeInteger(n) && Number.isSafeInteger(d);
}

/**
 * What a stored event changes in the figures, as it lies there; undefined where any of it is no entry: half of a difference is no
 * difference, so the whole event counts nowhere until somebody has looked at it. Pure.
 */
export function entriesIn(stored: unknown): Entry[] | undefined {
  return Array.isArray(stored) && stored.every(isEntry) ? stored : undefined;
}
