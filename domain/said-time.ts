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

/** `8 月 5 日 10:24` in +08:00. */
export function sayInstant(instant: number): string {
  return sayAt(instant, 'M 月 D 日 HH:mm');
}
