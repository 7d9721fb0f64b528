import {
  addCalendarDays,
  builtIn,
  holidayPeriodOf,
  isCovered,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
} from '../calendar/calendar';
import type { Calendar } from '../calendar/calendar';
import type { CivilDate } from '../../civil-date';
import type { Deadline, Pause } from './deadline';

type Counting = Pick<Deadline, 'startedOn' | 'length' | 'unit' | 'pauses'>;

/** True on a day of a closed pause. While a pause runs its end is unknown; see `asOf` in clocks. */
export function isPaused(date: CivilDate, pauses: readonly Pause[]): boolean {
  return pauses.some((pause) => pause.to !== undefined && pause.from <= date && date <= pause.to);
}

/** True when the day counts towards the period: not excluded by a pause, and worked where working days are counted. */
export function counts(
  date: CivilDate,
  { unit, pauses }: Pick<Deadline, 'unit' | 'pauses'>,
  calendar: Calendar = builtIn,
): boolean {
  return !isPaused(date, pauses) && (unit === 'day' || isWorkingDay(date, calendar));
}

/**
 * `dueOn`, `workBy` and `provisional` of a period (令121-45): the day it starts on does not count; when the last day
 * lies in a holiday period of the State Council's notice, the first day after it. A plain weekend extends nothing.
 */
export function dates(period: Counting, calendar: Calendar = builtIn): Pick<Deadline, 'dueOn' | 'workBy' | 'provisional'> {
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
  const known = isCovered(period.startedOn, calendar) && isCovered(dueOn, calendar);
  return { dueOn, workBy: lastWorkingDayOnOrBefore(last, calendar), provisional: !known };
}
