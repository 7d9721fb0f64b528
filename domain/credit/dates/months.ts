import { plusDays, type CivilDate } from '../../civil-date';

/**
 * The last day of a period of `months` calendar months that begins with `from` (+08:00): the same number of the day so many months later, or
 * the last day of a month that lacks it. 2026-11-30 and three months: 2027-02-28. Pure.
 */
export function periodEnd(from: CivilDate, months: number): CivilDate {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return [toYear, String(toMonth).padStart(2, '0'), String(Math.min(day, last)).padStart(2, '0')].join('-');
}

/** The first day after such a period: from then on one may apply. */
export const dayAfterPeriod = (from: CivilDate, months: number): CivilDate => plusDays(periodEnd(from, months), 1);

/** The later of civil days; undefined where there is none. */
export const latestOf = (days: readonly (CivilDate | undefined)[]): CivilDate | undefined =>
  days.reduce((most, one) => (one !== undefined && (most === undefined || one > most) ? one : most), undefined);
