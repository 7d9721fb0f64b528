import type { CivilDate } from '../../civil-date';
import type { Entry } from './entries';
import type { MeasureId } from '../measures';

/** Both days included. */
export interface Period {
  from: CivilDate;
  to: CivilDate;
}

/** Exact integers; `d = 0` is 无数据, never 0 % or 100 %. */
export interface Figure {
  n: number;
  d: number;
}

/** Whose figure: one office, or the county as the sum of all. */
export type Scope = { office: string } | 'county';

/** Whether an entry belongs to a figure. */
export function inFigure(entry: Entry, measure: MeasureId, period: Period, asOf: CivilDate, scope: Scope): boolean {
  if (entry.measure !== measure || entry.effective > asOf) return false;
  if (entry.day < period.from || entry.day > period.to) return false;
  return scope === 'county' || scope.office === entry.office;
}

/**
 * A figure of a period as it was true at the end of the civil day `asOf` (+08:00). A day to come gives the forecast
 * "if nobody acts": what is undecided by then stands as late.
 */
export function figure(
  entries: readonly Entry[],
  measure: MeasureId,
  period: Period,
  asOf: CivilDate,
  scope: Scope = 'county',
): Figure {
  let n = 0;
  let d = 0;
  for (const entry of entries) {
    if (!inFigure(entry, measure, period, asOf, scope)) continue;
    n += entry.n;
    d += entry.d;
  }
  return { n, d };
}
