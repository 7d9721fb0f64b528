import type { CivilDate } from '../../../domain/civil-date';
import type { Noticing } from '../../../domain/signal/noticing';
import { isNoticed, oneIn } from '../../../domain/signal/rule';
import { partsOf } from '../../../domain/signal/sighting';
import { place, type Days } from './days';

/** A way of noticing, made for one history: what it may know of it, and the day that ends. */
export interface Method {
  name: string;
  noticing: (history: Days, day: CivilDate) => Noticing;
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
const variance = (all: readonly number[]) => {
  const middle = mean(all);
  return all.length > 1 ? all.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (all.length - 1) : 0;
};

/** P(X ≥ k) of a Poisson variable. */
function poissonTail(k: number, expected: number): number {
  let term = Math.exp(-expected);
  let below = 0;
  for (let n = 0; n < k; n += 1) {
    below += term;
    term *= expected / (n + 1);
  }
  return Math.max(0, 1 - below);
}

/** What can be counted on the fingers: so many times the most of any time before, and some more. */
const counting = (name: string, least: { shop: number; word: number; rest: number }, times: number, more: number): Method => ({
  name,
  noticing:
    () =>
    (key, { size }, before) => {
      const { aspect } = partsOf(key);
      const fewest = aspect === 'shop' || aspect === 'word' ? least[aspect] : least.rest;
      return before.length > 0 && size >= fewest && size >= times * Math.max(...before) + more;
    },
});

/** The mean of the times before, a quarter of a person added so that nothing is impossible. */
const poisson: Method = {
  name: 'Poisson',
  noticing:
    () =>
    (key, { size }, before) =>
      before.length > 0 && poissonTail(size, mean(before) + 0.25) * oneIn[partsOf(key).aspect] < 1,
};

/** As Farrington has it: dispersion from the times before, the bound on the scale of the power two thirds. */
const farrington: Method = {
  name: 'Farrington-like',
  noticing:
    () =>
    (key, { size }, before) => {
      if (!before.length) return false;
      const z = partsOf(key).aspect === 'word' ? 4.26 : 3.29;
      const expected = mean(before) + 0.25;
      const dispersion = Math.max(1, variance(before) / expected);
      const error = Math.sqrt((dispersion * expected * (1 + 1 / before.length)) / expected ** 2);
      return size > expected * (1 + (2 / 3) * z * error) ** 1.5;
    },
};

/** A day against the mean and spread of seven days, `lag` days ago; a spread of at least half a complaint. */
function excess(days: ReadonlyMap<number, readonly string[]>, among: ReadonlySet<string>, day: number, lag: number): number {
  const now = days.get(day)?.filter((one) => among.has(one)).length ?? 0;
  if (now === 0) return 0;
  const base = Array.from({ length: 7 }, (_, n) => days.get(day - lag - n - 1)?.length ?? 0);
  return (now - mean(base)) / Math.max(0.5, Math.sqrt(variance(base)));
}
const ears = (name: string, lag: number, days: number, limit: number): Method => ({
  name,
  noticing: (history, on) => {
    const day = place(on);
    return (key, people) => {
      const of = history.byDay(key) ?? new Map<number, readonly string[]>();
      const each = Array.from({ length: days }, (_, n) => excess(of, people, day - n, lag));
      return days === 1 ? each[0]! > limit : each.reduce((sum, one) => sum + Math.max(0, one - 1), 0) > limit;
    };
  },
});

/** The rule of the house first; the others beside it, each for at least three people in four weeks. */
export const methods: readonly Method[] = [
  {
    name: 'the rule',
    noticing:
      () =>
      (key, { size }, before) =>
        isNoticed(partsOf(key).aspect, size, before),
  },
  counting('twice the most, + 2', { shop: 3, word: 5, rest: 5 }, 2, 2),
  counting('3 times the most, + 3', { shop: 4, word: 6, rest: 6 }, 3, 3),
  poisson,
  farrington,
  ears('EARS C1', 0, 1, 3),
  ears('EARS C2', 2, 1, 3),
  ears('EARS C3', 2, 3, 2),
];
