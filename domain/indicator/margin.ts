import type { Figure } from './ledger/figure';

/** How one more case moves a figure: the worst and the best it can add to the numerator. */
export interface MarginStep {
  worst: number;
  best: number;
}

/** A case counts 0 or 1 in a rate; a rating has one to five stars. */
export const steps = { rate: { worst: 0, best: 1 }, mean: { worst: 1, best: 5 } } as const satisfies Record<string, MarginStep>;

/**
 * How far a figure is from the value it must exceed: the fewest more cases of the worst kind that cost the point, or of the best kind that
 * win it back. `never`: no number of them does. Exact integers, strictly over as in `exceeds`.
 */
export type Margin =
  { state: 'noData' } | { state: 'over'; costs: number | 'never' } | { state: 'notOver'; wins: number | 'never' };

/** Reads `n / d` against `over.n / over.d`; every product stays far below 2^53 for any county. */
export function marginOf({ n, d }: Figure, over: Figure, { worst, best }: MarginStep): Margin {
  if (d === 0) return { state: 'noData' };
  const lead = n * over.d - over.n * d;
  if (lead > 0) {
    const loss = over.n - worst * over.d;
    return { state: 'over', costs: loss > 0 ? Math.ceil(lead / loss) : 'never' };
  }
  const gain = best * over.d - over.n;
  return { state: 'notOver', wins: gain > 0 ? Math.floor(-lead / gain) + 1 : 'never' };
}
