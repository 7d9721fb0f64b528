import { civilDateOf, type CivilDate } from './civil-date';
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/**
 * An instant (UTC milliseconds) as it is said in +08:00, whatever zone the machine or the phone is set to, by a format of dayjs:
 * `M 月 D 日 HH:mm`. Without a zone database, which phones do not have.
 */
export function sayAt(instant: number, format: string): string {
  return dayjs.utc(instant).utcOffset(8).format(format);
}

/** `8 月 5 日 10:24` in +08:00 on a screen of the same year; with its year in any other, and where nobody knows what day it is. */
export function sayInstant(instant: number, today: CivilDate | undefined): string {
  return sayAt(instant, `${civilDateOf(instant).slice(0, 4) === today?.slice(0, 4) ? '' : 'YYYY 年 '}M 月 D 日 HH:mm`);
}
