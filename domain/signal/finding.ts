import type { Found } from './life';
import { casesOf, noticed, peopleOf, wordsAmong, type Noticed, type People, type Tallied } from './noticing';
import { chanceOf } from './rule';
import { partsOf, type Key, type Sighting } from './sighting';
import { roughly, sayKey } from './why';

/** What at least half of these have, each once, the commonest first. */
function shared<T extends string>(sightings: readonly Sighting[], of: (one: Sighting) => T | undefined): T[] {
  const counts = new Map<T, number>();
  for (const one of sightings) {
    const value = of(one);
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, n]) => n * 2 >= sightings.length)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value]) => value);
}

function foundOf(
  { key, people, also }: Noticed,
  sightings: readonly Sighting[],
  { candidates, sizes }: { candidates: People; sizes: ReadonlyMap<Key, number> },
  before: readonly Tallied[],
): Found {
  const { aspect, value } = partsOf(key);
  const cases = casesOf(key, sightings);
  const ids = new Set(cases);
  const own = sightings.filter(({ id }) => ids.has(id));
  const words = wordsAmong(people, candidates, sizes, before);
  const times = before.map(({ window, tally }) => ({ ...window, people: tally.get(key) ?? 0 }));
  const shopName = own
    .map((one) => one.shopName)
    .filter((name) => name !== undefined)
    .at(-1);
  const isShop = aspect === 'shop';
  return {
    ...{ key, also: [...also], people: people.size, complaints: cases.length, cases, words, before: times },
    of: aspect === 'word' ? (words.find((word) => word.includes(value)) ?? value) : sayKey(key, shopName),
    oneIn: roughly(
      chanceOf(
        people.size,
        times.map((one) => one.people),
      ),
    ),
    categories: shared(own, (one) => one.category),
    problems: shared(own, (one) => one.problem),
    places: shared(own, (one) => one.place),
    shops: isShop ? [...new Set(own.flatMap(({ shopMember }) => shopMember ?? []))].sort() : [],
  };
}

/**
 * Everything that stands out in four weeks, as a signal keeps it. `sizes`: how many people there are of whatever may stand out or be among
 * its words; `sightings`: at least all that have something that stands out. Pure.
 */
export function findIn(sightings: readonly Sighting[], sizes: ReadonlyMap<Key, number>, before: readonly Tallied[]): Found[] {
  const candidates = peopleOf(sightings, new Set(sizes.keys()));
  return noticed(candidates, before).map((one) => foundOf(one, sightings, { candidates, sizes }, before));
}
