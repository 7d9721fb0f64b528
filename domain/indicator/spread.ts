import type { CivilDate } from '../civil-date';
import type { Entry } from './ledger/entries';
import { inFigure, type Period, type Scope } from './ledger/figure';
import type { MeasureId } from './measures';

/** How single values lie: the middle one, and the one that nine of ten do not exceed (nearest rank). Absent without values. */
export interface Spread {
  median: number;
  p90: number;
}

/** Median and p90 of a measure whose every case adds one value (`d` = 1), such as days of handling, as of a civil day (+08:00). */
export function spread(
  entries: readonly Entry[],
  measure: MeasureId,
  period: Period,
  asOf: CivilDate,
  scope: Scope = 'county',
): Spread | undefined {
  // A correction takes back the very value it once added.
  const counts = new Map<number, number>();
  for (const entry of entries) {
    if (!inFigure(entry, measure, period, asOf, scope)) continue;
    const value = entry.n / entry.d;
    counts.set(value, (counts.get(value) ?? 0) + entry.d);
  }
  const values = [...counts].flatMap(([value, count]) => Array.from({ length: count }, () => value)).sort((a, b) => a - b);
  const rank = (tenths: number) => values[Math.ceil((values.length * tenths) / 10) - 1] ?? 0;
  return values.length ? { median: rank(5), p90: rank(9) } : undefined;
}
