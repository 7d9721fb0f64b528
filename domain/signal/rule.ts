import type { Aspect } from './sighting';

/** Fewer people than these are no signal whatever was before. */
export const LEAST = 3;

/**
 * So rarely, one in how many, may it come about by chance: a county has some hundred shops, a dozen towns and two thousand words, and each is
 * looked at every night. Measured by `npm run bench -- signals` (docs/adr/0026-signals-by-chance.md).
 */
export const oneIn: Readonly<Record<Aspect, number>> = {
  shop: 1_000,
  word: 100_000,
  place: 2_000,
  category: 2_000,
  problem: 2_000,
};

/**
 * How likely at least so many people are in four weeks in which nothing is the matter, by how many there were in each time before: people who
 * complain by chance (Poisson) at a rate that is known only from those times (so negative binomial, with Jeffreys' prior). Of few times before
 * less is known, and more is held possible. Pure.
 */
export function chanceOf(people: number, before: readonly number[]): number {
  const size = before.reduce((sum, one) => sum + one, 0) + 0.5;
  const share = 1 / (before.length + 1);
  let term = (1 - share) ** size;
  let below = 0;
  for (let n = 0; n < people; n += 1) {
    below += term;
    term *= ((size + n) / (n + 1)) * share;
  }
  return Math.max(0, 1 - below);
}

/**
 * The rule, in one sentence: at least three different people complained of it within four weeks, more than there have ever been in the times
 * it is held against, and by chance so many come together less than once in {@link oneIn}. Without any time before, nothing is known and
 * nothing noticed. Pure.
 */
export function isNoticed(aspect: Aspect, people: number, before: readonly number[]): boolean {
  if (before.length === 0 || people < LEAST || people <= Math.max(...before)) return false;
  return chanceOf(people, before) * oneIn[aspect] < 1;
}
