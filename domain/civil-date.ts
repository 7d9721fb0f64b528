/** A civil date in +08:00, `YYYY-MM-DD`. All statutory periods are counted in civil dates; no time zone database is needed. */
export type CivilDate = string & { readonly __civil?: never };

const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

/** True for an existing day of the Gregorian calendar written `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

/** Days that anybody here enters lie in this century: 0001-01-01 and 2999-01-01 are slips of the finger, and of controls. */
export const isOfOurTime = (date: CivilDate): boolean => date >= '2000-01-01' && date <= '2099-12-31';

/** The civil date in +08:00 of an instant (UTC milliseconds). */
export function civilDateOf(instant: number): CivilDate {
  return new Date(instant + CHINA).toISOString().slice(0, 10);
}

/** The first instant (UTC milliseconds) of a civil date in +08:00. */
export function startOfDay(date: CivilDate): number {
  return dayNumber(date) * DAY - CHINA;
}

/** Days since 1970-01-01; differences are whole days. Throws RangeError on a text that is no date. */
export function dayNumber(date: CivilDate): number {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`not a civil date: ${date}`);
  return ms / DAY;
}

/** The date `days` after (or, negative, before) `date`. */
export function plusDays(date: CivilDate, days: number): CivilDate {
  return new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: CivilDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** The first day of the week (Monday first, as the weeks of a calendar) that a day lies in. */
export function weekOf(day: CivilDate): CivilDate {
  return plusDays(day, -((weekday(day) + 6) % 7));
}

/**
 * `5 月 13 日（周三）` on a screen of the same year; with its year in any other, and where nobody knows what day it is. What is kept, sent
 * or printed is read in other years: {@link sayFullDate}.
 */
export function sayDate(date: CivilDate, today: CivilDate | undefined): string {
  const [year, month, day] = date.split('-').map(Number);
  const prefix = today?.slice(0, 4) === date.slice(0, 4) ? '' : `${year} 年 `;
  return `${prefix}${month} 月 ${day} 日（周${'日一二三四五六'[weekday(date)]}）`;
}

/** `2026 年 5 月 13 日`: as an official form writes it. */
export function sayPaperDate(date: CivilDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year} 年 ${month} 月 ${day} 日`;
}

/** `2026 年 5 月 13 日（周三）`: as a file says it, which is read in other years. */
export function sayFullDate(date: CivilDate): string {
  return sayDate(date, undefined);
}
