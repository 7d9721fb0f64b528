import { isWorkingDay } from './law/calendar/calendar';
import type { Moment } from './lifecycle';

/** Office hours, in minutes of the day at +08:00, end excluded. */
const OPENS = 9 * 60;
const CLOSES = 17 * 60;

const EAST_8 = 8 * 3_600_000;
const minuteOf = (now: number): number => Math.floor(((now + EAST_8) % 86_400_000) / 60_000);

/** Whether somebody is at a firm and at the bureau to hear of something: office hours of a working day, +08:00. Pure. */
export function inOfficeHours({ now, today, calendar }: Moment): boolean {
  const minute = minuteOf(now);
  return isWorkingDay(today, calendar) && minute >= OPENS && minute < CLOSES;
}
