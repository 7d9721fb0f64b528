import type { Tallied } from './noticing';
import { isNoticed, LEAST } from './rule';
import { keysOf, partsOf, type Key, type Sighting } from './sighting';

type Sizes = ReadonlyMap<Key, number>;

/** What has enough people for the rule to be asked of it. Pure. */
export const enough = (sizes: Sizes): Map<Key, number> => new Map([...sizes].filter(([, people]) => people >= LEAST));

/** What has more people than in a time before: of anything else the rule says no, and it is no word of a signal. Pure. */
export const moreThan = (sizes: Sizes, before: Sizes): Map<Key, number> =>
  new Map([...sizes].filter(([key, people]) => people > (before.get(key) ?? 0)));

/** What stands out by the rule, each for itself. Pure. */
export function standingIn(sizes: Sizes, before: readonly Tallied[]): Set<Key> {
  const stands = ([key, people]: [Key, number]) =>
    isNoticed(
      partsOf(key).aspect,
      people,
      before.map(({ tally }) => tally.get(key) ?? 0),
    );
  return new Set([...sizes].filter(stands).map(([key]) => key));
}

/** What of a complaint is needed to say what stands out: nothing where it has none of it, of its words only those still looked at. Pure. */
export function concerning(sighting: Sighting, standing: ReadonlySet<Key>, sizes: Sizes): Sighting | undefined {
  if (!sighting.people.length || !keysOf(sighting).some((key) => standing.has(key))) return undefined;
  return {
    ...sighting,
    words: sighting.words
      .split(' ')
      .filter((word) => sizes.has(`word:${word}`))
      .join(' '),
  };
}
