import { dayAt } from './zones';

const DAY = 86_400_000;
const dayOfYear = (date: Date) => Math.floor((date.getTime() - dayAt(date.getUTCFullYear(), 1, 1)) / DAY) + 1;
const isoDayOfWeek = (date: Date) => date.getUTCDay() || 7;
/** An ISO week belongs to the year of its Thursday. */
const thursdayOf = (date: Date) => new Date(date.getTime() + (4 - isoDayOfWeek(date)) * DAY);

/** The parts of a date, by the operator that asks for each. */
export const parts = {
  year: (date: Date) => date.getUTCFullYear(),
  month: (date: Date) => date.getUTCMonth() + 1,
  dayOfMonth: (date: Date) => date.getUTCDate(),
  hour: (date: Date) => date.getUTCHours(),
  minute: (date: Date) => date.getUTCMinutes(),
  second: (date: Date) => date.getUTCSeconds(),
  millisecond: (date: Date) => date.getUTCMilliseconds(),
  dayOfWeek: (date: Date) => date.getUTCDay() + 1,
  dayOfYear,
  isoDayOfWeek,
  isoWeek: (date: Date) => Math.floor((dayOfYear(thursdayOf(date)) - 1) / 7) + 1,
  isoWeekYear: (date: Date) => thursdayOf(date).getUTCFullYear(),
  /** Weeks begin on Sunday; the days before the year's first one are week 0. */
  week: (date: Date) => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7),
};

/** Monday of the first week is that of the week with 4 January in it. */
export function isoDayAt(year: number, week: number, day: number): number {
  const fourth = new Date(dayAt(year, 1, 4));
  return fourth.getTime() + ((week - 1) * 7 + day - isoDayOfWeek(fourth)) * DAY;
}
