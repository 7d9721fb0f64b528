import { isCivilDate, plusDays, type CivilDate } from '../civil-date';

/** A signal looks at the last four weeks. */
export const WINDOW_DAYS = 28;
const YEARS = 3;
const WEEKS_BEFORE = 3;

/** Days that are held against each other, both ends counted. */
export interface Window {
  from: CivilDate;
  to: CivilDate;
}
/** `year`: the same four weeks of an earlier year; `before`: four weeks right before. */
export interface Compared extends Window {
  of: 'year' | 'before';
}

/** The four weeks that end with this day. */
export const windowTo = (to: CivilDate): Window => ({ from: plusDays(to, 1 - WINDOW_DAYS), to });

/** The same day of an earlier year; 28 February for a 29th. */
function yearsBefore(day: CivilDate, years: number): CivilDate {
  const same = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return isCivilDate(same) ? same : `${same.slice(0, 7)}-28`;
}

/**
 * What four weeks are held against: the same days of the three years before, and the three times four weeks right before them, as far as
 * complaints were kept on all of their days (`since` is the first). The newest first. Pure.
 */
export function comparedWith({ to }: Window, since: CivilDate): Compared[] {
  const before = Array.from({ length: WEEKS_BEFORE }, (_, n): Compared => {
    return { ...windowTo(plusDays(to, -WINDOW_DAYS * (n + 1))), of: 'before' };
  });
  const years = Array.from({ length: YEARS }, (_, n): Compared => ({ ...windowTo(yearsBefore(to, n + 1)), of: 'year' }));
  return [...before, ...years].filter(({ from }) => from >= since);
}

export const isIn = (day: CivilDate, { from, to }: Window): boolean => from <= day && day <= to;
