import { isNoticed, LEAST } from './rule';
import { aspects, keysOf, partsOf, type Key, type Sighting } from './sighting';
import type { Compared } from './windows';
import { joined } from './words';

/** The days something is held against, and how many people there were. */
export interface Before extends Compared {
  people: number;
}

/** How many different people there were of each thing in a time before. */
export interface Tallied {
  window: Compared;
  tally: ReadonlyMap<Key, number>;
}

export type People = ReadonlyMap<Key, ReadonlySet<string>>;

/** What stands out at the end of one day. */
export interface Noticed {
  key: Key;
  people: ReadonlySet<string>;
  /** What else stands out, and no longer does without these people. */
  also: readonly Key[];
}

function peopleBy(sightings: readonly Sighting[], wanted?: ReadonlySet<Key>): Map<Key, Set<string>> {
  const found = new Map<Key, Set<string>>();
  for (const sighting of sightings)
    for (const key of sighting.people.length ? keysOf(sighting) : []) {
      if (wanted && !wanted.has(key)) continue;
      const people = found.get(key) ?? new Set<string>();
      found.set(key, people);
      for (const one of sighting.people) people.add(one);
    }
  return found;
}

/** How many different people there were of each of these things: what a time before comes to. Pure. */
export const tallyOf = (sightings: readonly Sighting[], wanted: ReadonlySet<Key>): Map<Key, number> =>
  new Map([...peopleBy(sightings, wanted)].map(([key, { size }]) => [key, size]));

/** Who complained of each of these things. Pure. */
export const peopleOf = (sightings: readonly Sighting[], wanted: ReadonlySet<Key>): Map<Key, Set<string>> =>
  peopleBy(sightings, wanted);

/** Whatever enough people complained of for the rule to be asked of it, with who they are. Pure. */
export const candidatesIn = (sightings: readonly Sighting[]): Map<Key, Set<string>> =>
  new Map([...peopleBy(sightings)].filter(([, { size }]) => size >= LEAST));

/** Whether so many people are noticed: by the rule of the house or, in the benchmark, by another way. */
export type Noticing = (key: Key, people: ReadonlySet<string>, before: readonly number[]) => boolean;

const byRule: Noticing = (key, { size }, before) => isNoticed(partsOf(key).aspect, size, before);

const countsIn = (key: Key, before: readonly Tallied[]) => before.map(({ tally }) => tally.get(key) ?? 0);
const sharedBy = (people: ReadonlySet<string>, others: ReadonlySet<string>) => [...people].filter((one) => others.has(one));

/**
 * What stands out in four weeks of complaints, given {@link candidatesIn} them and the times they are held against. What stands out most
 * comes first (by how many times as many as on average, then by the narrower aspect); whatever no longer stands out without the people of
 * another one is the same matter and is named beside it: an outbreak in one shop is not told again as its goods, its town and each of its
 * words. Pure.
 */
export function noticed(candidates: People, before: readonly Tallied[], noticing: Noticing = byRule): Noticed[] {
  const standing = [...candidates]
    .map(([key, people]) => ({ key, people, counts: countsIn(key, before) }))
    .filter(({ key, people, counts }) => noticing(key, people, counts))
    .map((one) => {
      const times = one.people.size / (one.counts.reduce((sum, n) => sum + n, 0) / before.length + 1);
      return { ...one, times, rank: aspects.indexOf(partsOf(one.key).aspect) };
    })
    .sort((a, b) => b.times - a.times || a.rank - b.rank || (a.key < b.key ? -1 : 1));
  const found: { key: Key; people: ReadonlySet<string>; also: Key[] }[] = [];
  const taken = new Set<string>();
  for (const { key, people, counts } of standing) {
    const left = new Set([...people].filter((one) => !taken.has(one)));
    if (left.size < people.size && !noticing(key, left, counts)) {
      const [nearest] = [...found].sort((a, b) => sharedBy(people, b.people).length - sharedBy(people, a.people).length);
      nearest?.also.push(key);
      continue;
    }
    found.push({ key, people, also: [] });
    for (const one of people) taken.add(one);
  }
  return found;
}

/** Ids of the complaints that speak for a key, by day and id. Pure. */
export function casesOf(key: Key, sightings: readonly Sighting[]): string[] {
  const speaking = sightings.filter((one) => one.people.length > 0 && keysOf(one).includes(key));
  return speaking.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1)).map(({ id }) => id);
}

/** Most pairs of letters that stand beside a signal, joined to fewer words. */
const MOST_PAIRS = 12;

/**
 * What at least half of these people wrote, and, two in three, hardly anybody else; as words, the commonest first. `candidates` are who of
 * them, or more, wrote what; `sizes` how many people all in all. Pure.
 */
export function wordsAmong(
  people: ReadonlySet<string>,
  candidates: People,
  sizes: ReadonlyMap<Key, number>,
  before: readonly Tallied[],
): string[] {
  const common = [...candidates].flatMap(([key, those]) => {
    const { aspect, value } = partsOf(key);
    if (aspect !== 'word') return [];
    const inside = sharedBy(people, those).length;
    const all = sizes.get(key) ?? those.size;
    const theirs = inside * 2 >= people.size && inside * 3 >= all * 2 && inside > 2 * Math.max(0, ...countsIn(key, before));
    return theirs ? [{ value, inside }] : [];
  });
  const first = common.sort((a, b) => b.inside - a.inside || (a.value < b.value ? -1 : 1)).slice(0, MOST_PAIRS);
  return joined(first.map(({ value }) => value));
}
