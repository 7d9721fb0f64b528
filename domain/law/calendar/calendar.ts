import { plusDays, weekday, type CivilDate } from '../../civil-date';
import { isStatutoryHoliday } from './statutory';
import { statedYears, type HolidayPeriod, type YearTable } from './years';

export { isStatutoryHoliday } from './statutory';

/** The working days of the years it covers, by the State Council's notices. Made by {@link calendarOf}; never changed in place. */
export interface Calendar {
  readonly years: readonly YearTable[];
  /** First and last civil date (+08:00) that a notice governs. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly periods: ReadonlyMap<CivilDate, HolidayPeriod>;
  readonly work: ReadonlySet<CivilDate>;
}

/** A calendar of these years, which must follow one another. Throws RangeError when there is none or a year is missing. */
export function calendarOf(years: readonly YearTable[]): Calendar {
  const first = years[0];
  const last = years[years.length - 1];
  if (!first || !last) throw new RangeError('a calendar needs at least one year');
  if (years.some((one, index) => one.year !== first.year + index))
    throw new RangeError('the years of a calendar follow one another');
  const periods = new Map<CivilDate, HolidayPeriod>();
  for (const period of years.flatMap((one) => one.periods))
    for (let day = period.from; day <= period.to; day = plusDays(day, 1)) periods.set(day, period);
  return {
    years,
    from: `${first.year}-01-01`,
    to: `${last.year}-12-31`,
    periods,
    work: new Set(years.flatMap((one) => one.work)),
  };
}

/** What the product comes with: 2020–2026. */
export const builtIn: Calendar = calendarOf(statedYears);

/**
 * What the product comes with, and after it the years that were entered: those that follow on one another. A year that the product has come
 * to know itself is the product's.
 */
export function calendarWith(entered: readonly YearTable[]): Calendar {
  const years = [...statedYears];
  for (const one of [...entered].sort((a, b) => a.year - b.year))
    if (one.year === (years[years.length - 1]?.year ?? 0) + 1) years.push(one);
  return years.length > statedYears.length ? calendarOf(years) : builtIn;
}

/** The calendar without the years that were entered after the civil date `day` (+08:00). */
export function asKnownOn(calendar: Calendar, day: CivilDate): Calendar {
  const known = calendar.years.filter(({ imported }) => !imported || imported.on <= day);
  return known.length === calendar.years.length ? calendar : calendarOf(known);
}

/** First and last civil date (+08:00) the calendar knows for certain; results beyond are provisional. */
export function coverage(calendar: Calendar): { from: CivilDate; to: CivilDate } {
  return { from: calendar.from, to: calendar.to };
}

/** True when a notice governs the day. */
export function isCovered(date: CivilDate, calendar: Calendar): boolean {
  return date >= calendar.from && date <= calendar.to;
}

/**
 * The holiday period of the State Council's notice that the day lies in. Beyond coverage only the statutory days
 * known by law are periods, each for itself; a plain weekend is none (令121-45 names 法定节假日 alone).
 */
export function holidayPeriodOf(date: CivilDate, calendar: Calendar): HolidayPeriod | undefined {
  const stated = calendar.periods.get(date);
  if (stated || isCovered(date, calendar) || !isStatutoryHoliday(date)) return stated;
  let from = date;
  let to = date;
  const unstated = (day: CivilDate) => !isCovered(day, calendar) && isStatutoryHoliday(day);
  while (unstated(plusDays(from, -1))) from = plusDays(from, -1);
  while (unstated(plusDays(to, 1))) to = plusDays(to, 1);
  return { name: '法定节假日', from, to };
}

/** True on a day the bureau works: a weekday outside holiday periods, or a weekend day the notice makes one. */
export function isWorkingDay(date: CivilDate, calendar: Calendar): boolean {
  if (calendar.work.has(date)) return true;
  const day = weekday(date);
  return day !== 0 && day !== 6 && !holidayPeriodOf(date, calendar);
}

/**
 * The `n`th working day after `from`, which is itself not counted (令121-45); `from` for 0. `n` is a whole number ≥ 0.
 * Beyond coverage weekends and the statutory days known by law are free: provisional.
 */
export function addWorkingDays(from: CivilDate, n: number, calendar: Calendar): CivilDate {
  let day = from;
  for (let counted = 0; counted < n;) {
    day = plusDays(day, 1);
    if (isWorkingDay(day, calendar)) counted += 1;
  }
  return day;
}

/** The `n`th calendar day after `from`, which is itself not counted (令121-45); not yet extended out of a holiday. */
export function addCalendarDays(from: CivilDate, n: number): CivilDate {
  return plusDays(from, n);
}

/** The day itself when it is worked, otherwise the last one before it that is. */
export function lastWorkingDayOnOrBefore(date: CivilDate, calendar: Calendar): CivilDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = plusDays(day, -1);
  return day;
}
