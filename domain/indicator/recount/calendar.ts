import { plusDays, weekday, type CivilDate } from '../../civil-date';
import { statutoryDays } from '../../law/calendar/statutory';
import { statedYears } from '../../law/calendar/years';

// The days counted once more, from the tables of the notices alone: nothing of the product's own count is used.

/** Later than any day. */
export const NEVER = '9999-12-31';
const LAST_STATED = statedYears[statedYears.length - 1]?.year ?? 0;

const days = new Map<CivilDate, { free: boolean; worked: boolean }>();
function dayOf(date: CivilDate): { free: boolean; worked: boolean } {
  const known = days.get(date);
  if (known) return known;
  const year = Number(date.slice(0, 4));
  const stated = statedYears.some(({ periods }) => periods.some(({ from, to }) => from <= date && date <= to));
  const free = stated || (year > LAST_STATED && statutoryDays(year).includes(date));
  const moved = statedYears.some(({ work }) => work.includes(date));
  const found = { free, worked: moved || (!free && weekday(date) % 6 !== 0) };
  days.set(date, found);
  return found;
}

/** Days that do not count, both ends included; without `to` nobody knows yet when they end. */
export interface Excluded {
  from: CivilDate;
  to?: CivilDate;
}

export interface Terms {
  start: CivilDate;
  length: number;
  unit: 'day' | 'workingDay';
}

/** The last day of a period (令121-45), {@link NEVER} while days of unknown number are excluded, and its last working day before it. */
export function lastDay({ start, length, unit }: Terms, excluded: readonly Excluded[]): { due: CivilDate; workBy: CivilDate } {
  const never = { due: NEVER, workBy: NEVER };
  const out = (day: CivilDate) => excluded.some(({ from, to }) => from <= day && to !== undefined && day <= to);
  const unknown = (day: CivilDate) => excluded.some(({ from, to }) => from <= day && to === undefined);
  let day = start;
  for (let left = length; left > 0;) {
    day = plusDays(day, 1);
    if (unknown(day)) return never;
    if (!out(day) && (unit === 'day' || dayOf(day).worked)) left -= 1;
  }
  let workBy = day;
  while (!dayOf(workBy).worked) workBy = plusDays(workBy, -1);
  while (dayOf(day).free || out(day)) {
    day = plusDays(day, 1);
    if (unknown(day)) return never;
  }
  return { due: day, workBy };
}

/** Whether more than `count` working days lie between the day and the day it was entered on. */
export function enteredLate(day: CivilDate, entered: CivilDate, count: number): boolean {
  let worked = 0;
  for (let one = plusDays(day, 1); one < entered; one = plusDays(one, 1)) worked += dayOf(one).worked ? 1 : 0;
  return worked >= count;
}
