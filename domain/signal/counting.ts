import { daysBetween, plusDays, type CivilDate } from '../civil-date';
import type { GoodsCategory } from '../matter/goods-categories';
import { keysOf, type Key, type Sighting } from './sighting';
import { isIn, WINDOW_DAYS, type Window } from './windows';

/** So many people had complained of it so many days before, and not since. */
export interface Again {
  key: Key;
  gap: number;
  people: number;
}

/** How many complaints that count there are of a kind of goods, or of none. */
export interface OfGoods {
  category?: GoodsCategory;
  complaints: number;
}

/**
 * What the complaints of one day come to, without anybody in it. Each person counts once for each complaint, and where they had complained
 * of the same within the four weeks before, it is noted how many days before: so any time of at most four weeks can be counted by adding
 * days up, each person once.
 */
export interface Counted {
  complaints: number;
  goods: readonly OfGoods[];
  /** Things that were complained of, and how many people each of them has. */
  keys: readonly Key[];
  people: readonly number[];
  again: readonly Again[];
}

export const nothingCounted: Counted = { complaints: 0, goods: [], keys: [], people: [], again: [] };

/** The day from which on those who complain on `day` may have complained before within one time that is counted. */
export const againFrom = (day: CivilDate): CivilDate => plusDays(day, 1 - WINDOW_DAYS);

const isBefore = (one: Sighting, other: Sighting) => one.day < other.day || (one.day === other.day && one.id < other.id);

/** For each of these people what they complained of, the latest first. */
function byPerson(sightings: readonly Sighting[]): Map<string, { sighting: Sighting; keys: ReadonlySet<Key> }[]> {
  const latestFirst = [...sightings].sort((a, b) => (isBefore(a, b) ? 1 : -1));
  const found = new Map<string, { sighting: Sighting; keys: ReadonlySet<Key> }[]>();
  for (const sighting of latestFirst) {
    const keys = new Set(keysOf(sighting));
    for (const person of sighting.people) found.set(person, [...(found.get(person) ?? []), { sighting, keys }]);
  }
  return found;
}

/** Several counts of goods as one, in the order in which they were met. Pure. */
function summed(all: readonly OfGoods[]): OfGoods[] {
  const counted = new Map<GoodsCategory | undefined, number>();
  for (const { category, complaints } of all) counted.set(category, (counted.get(category) ?? 0) + complaints);
  return [...counted].map(([category, complaints]) => ({ ...(category && { category }), complaints }));
}

const nameOf = ({ key, gap }: Omit<Again, 'people'>) => `${gap} ${key}`;

/**
 * A day's count with some more of its complaints; `around` is everything their people complained of from {@link againFrom} that day to its
 * end, themselves or not. The order in which the complaints of a day are counted makes no difference. Pure.
 */
export function countedWith(before: Counted, sightings: readonly Sighting[], around: readonly Sighting[]): Counted {
  const people = new Map(before.keys.map((key, at) => [key, before.people[at] ?? 0]));
  const again = new Map(before.again.map((one) => [nameOf(one), one]));
  const known = byPerson(around);
  for (const sighting of sightings) {
    if (!sighting.people.length) continue;
    const keys = keysOf(sighting);
    for (const key of keys) people.set(key, (people.get(key) ?? 0) + sighting.people.length);
    for (const person of sighting.people) {
      const earlier = known.get(person)?.filter((one) => isBefore(one.sighting, sighting)) ?? [];
      for (const key of earlier.length ? keys : []) {
        const last = earlier.find((one) => one.keys.has(key));
        if (!last) continue;
        const noted = { key, gap: daysBetween(last.sighting.day, sighting.day) };
        again.set(nameOf(noted), { ...noted, people: (again.get(nameOf(noted))?.people ?? 0) + 1 });
      }
    }
  }
  const complaints = before.complaints + sightings.length;
  const counting = sightings.filter((one) => one.people.length > 0);
  const goods = summed([...before.goods, ...counting.map(({ category }) => ({ ...(category && { category }), complaints: 1 }))]);
  return { complaints, goods, keys: [...people.keys()], people: [...people.values()], again: [...again.values()] };
}

/** How many different people each thing has in a time of at most four weeks, by the counts of its days. Pure. */
export function peopleIn(days: readonly (Counted & { day: CivilDate })[], time: Window): Map<Key, number> {
  const found = new Map<Key, number>();
  for (const { day, keys, people, again } of days) {
    if (!isIn(day, time)) continue;
    keys.forEach((key, at) => found.set(key, (found.get(key) ?? 0) + (people[at] ?? 0)));
    for (const one of again) if (plusDays(day, -one.gap) >= time.from) found.set(one.key, (found.get(one.key) ?? 0) - one.people);
  }
  return found;
}

/** How many complaints that count there are of each kind of goods in these days, in no particular order. Pure. */
export const goodsIn = (days: readonly Counted[]): OfGoods[] => summed(days.flatMap(({ goods }) => goods));
