/** How single values lie: the middle one, and the one that nine of ten do not exceed (nearest rank). Absent without values. */
export interface Spread {
  median: number;
  p90: number;
}

/** Median and p90 of values by how often each stands there, the lowest first, such as days of handling. Pure. */
export function spread(counts: ReadonlyMap<number, number>): Spread | undefined {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const rank = (tenths: number) => {
    let left = Math.ceil((total * tenths) / 10);
    for (const [value, count] of counts) {
      left -= count;
      if (left <= 0) return value;
    }
    return 0;
  };
  return total > 0 ? { median: rank(5), p90: rank(9) } : undefined;
}
