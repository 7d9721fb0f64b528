import { plusDays, type CivilDate } from '../../civil-date';

/** From this day 除夕 and 2 May are statutory as well: thirteen days instead of eleven (国务院令第795号). */
const THIRTEEN_DAYS = '2025-01-01';

/**
 * Days of the lunar calendar, by the year: 正月初一, 清明, 端午, 中秋. They follow from astronomy, not from a notice,
 * so 2027 is known before its notice is.
 */
const lunar: Record<number, readonly [string, string, string, string]> = {
  2020: ['01-25', '04-04', '06-25', '10-01'],
  2021: ['02-12', '04-04', '06-14', '09-21'],
  2022: ['02-01', '04-05', '06-03', '09-10'],
  2023: ['01-22', '04-05', '06-22', '09-29'],
  2024: ['02-10', '04-04', '06-10', '09-17'],
  2025: ['01-29', '04-04', '05-31', '10-06'],
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '09-15'],
};

/** Whether the days of the lunar calendar of this year stand here. */
export function areLunarDaysKnown(year: number): boolean {
  return lunar[year] !== undefined;
}

/**
 * The statutory holidays (法定节假日, 全国年节及纪念日放假办法) of a year, in order, without the days moved around them.
 * 2020–2027 whole; of other years only the days fixed in the solar calendar are known.
 */
export function statutoryDays(year: number): readonly CivilDate[] {
  const on = (day: string): CivilDate => `${year}-${day}`;
  const thirteen = on('01-01') >= THIRTEEN_DAYS;
  const days = ['01-01', '05-01', ...(thirteen ? ['05-02'] : []), '10-01', '10-02', '10-03'].map(on);
  const [first, ...others] = lunar[year] ?? [];
  if (first) {
    const spring = on(first);
    days.push(...(thirteen ? [plusDays(spring, -1)] : []), spring, plusDays(spring, 1), plusDays(spring, 2), ...others.map(on));
  }
  return days.filter((day, index) => days.indexOf(day) === index).sort();
}

/** True on a statutory holiday of 2020–2027; of other years, on one fixed in the solar calendar. */
export function isStatutoryHoliday(date: CivilDate): boolean {
  return statutoryDays(Number(date.slice(0, 4))).includes(date);
}
