import type { CivilDate } from '../civil-date';
import type { Entry } from './entries';
import type { MeasureId } from './measures';

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
    if (entry.measure !== measure || entry.effective > asOf) continue;
    if (entry.day < period.from || entry.day > period.to) continue;
    if (scope !== 'county' && scope.office !== entry.office) continue;
    n += entry.n;
    d += entry.d;
  }
  return { n, d };
}
