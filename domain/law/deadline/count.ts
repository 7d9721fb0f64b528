import { addCalendarDays, holidayPeriodOf, isCovered, isWorkingDay, lastWorkingDayOnOrBefore } from '../calendar/calendar';
import type { Calendar } from '../calendar/calendar';
import { plusDays, type CivilDate } from '../../civil-date';
import { without } from '../../without';
import type { Deadline, Pause } from './deadline';

type Counting = Pick<Deadline, 'startedOn' | 'length' | 'unit' | 'pauses'>;

type Dates = Pick<Deadline, 'dueOn' | 'workBy' | 'provisional' | 'entryDueOn'>;

/** True on a day of a closed pause. While a pause runs its end is unknown; see `asOf` in clocks. */
export function isPaused(date: CivilDate, pauses: readonly Pause[]): boolean {
  return pauses.some((pause) => pause.to !== undefined && pause.from <= date && date <= pause.to);
}

/** True when the day counts towards the period: not excluded by a pause, and worked where working days are counted. */
export function counts(date: CivilDate, { unit, pauses }: Pick<Deadline, 'unit' | 'pauses'>, calendar: Calendar): boolean {
  return !isPaused(date, pauses) && (unit === 'day' || isWorkingDay(date, calendar));
}

/** The last day before any holiday extends it, and the legal one (令121-45). */
function lastDays(period: Counting, calendar: Calendar): { last: CivilDate; dueOn: CivilDate } {
  let last = period.startedOn;
  for (let counted = 0; counted < period.length;) {
    last = addCalendarDays(last, 1);
    if (counts(last, period, calendar)) counted += 1;
  }
  let dueOn = last;
  for (;;) {
    const holiday = holidayPeriodOf(dueOn, calendar);
    // A pause that begins within the extension still moves the last day.
    if (!holiday && !isPaused(dueOn, period.pauses)) break;
    dueOn = addCalendarDays(holiday ? holiday.to : dueOn, 1);
  }
  return { last, dueOn };
}

/** The pause by the day of entry; gone where no day is left of it. */
function byEntry(pause: Pause): Pause[] {
  if (!pause.lateEntry || pause.lateEntry.waiting) return [pause];
  const from = plusDays(pause.lateEntry.on, 1);
  return pause.to !== undefined && pause.to < from ? [] : [{ ...pause, from }];
}

/**
 * The period with its `dueOn`, `workBy` and `provisional` (令121-45): the day it starts on does not count; when the last day
 * lies in a holiday period of the State Council's notice, the first day after it. A plain weekend extends nothing.
 * Where a confirmed late entry gave it days, with `entryDueOn` as well, and otherwise without.
 */
export function counted<Period extends Counting>(period: Period, calendar: Calendar): Period & Dates {
  const { last, dueOn } = lastDays(period, calendar);
  const known = isCovered(period.startedOn, calendar) && isCovered(dueOn, calendar);
  const dates: Dates = { dueOn, workBy: lastWorkingDayOnOrBefore(last, calendar), provisional: !known };
  const late = period.pauses.some(({ lateEntry }) => lateEntry && !lateEntry.waiting);
  const plain = without(period as Period & Pick<Deadline, 'entryDueOn'>, 'entryDueOn') as Period;
  if (!late) return { ...plain, ...dates };
  const byEntries = { ...period, pauses: period.pauses.flatMap(byEntry) };
  return { ...plain, ...dates, entryDueOn: lastDays(byEntries, calendar).dueOn };
}
