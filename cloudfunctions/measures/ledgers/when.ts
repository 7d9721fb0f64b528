import { isOfDay, type Indicator } from '@domain/assessment/items';
import type { CivilDate } from '@domain/civil-date';
import { refuse } from '@domain/errors';
import { Refused } from '../../kernel/refused';

/** Of which year a ledger is, and of those that are counted as of a day: of which. */
export interface When {
  year: number;
  asOf: CivilDate;
}

/** As of the day that was asked for, otherwise of the last day of the year, or of today where that is earlier. Throws at the field of the day. */
export function whenOf(indicator: Indicator, year: number, day: CivilDate | undefined, today: CivilDate): When {
  const end = `${year}-12-31`;
  if (day === undefined) return { year, asOf: end < today ? end : today };
  const wrong = !isOfDay(indicator)
    ? '这个指标按整年算，不用选日子。'
    : day > today
      ? '截至日期不能晚于今天。'
      : day.startsWith(`${year}-`)
        ? undefined
        : `请选 ${year} 年里的日子。`;
  if (wrong) throw new Refused(refuse('invalid-input', { fields: { asOf: wrong } }));
  return { year, asOf: day };
}
