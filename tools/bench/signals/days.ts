import { dayNumber, type CivilDate } from '../../../domain/civil-date';
import { keysOf, type Key, type Sighting } from '../../../domain/signal/sighting';
import { WINDOW_DAYS } from '../../../domain/signal/windows';
import { DAYS, FIRST } from './history';

/** Days since the first of a history. */
export const place = (day: CivilDate) => dayNumber(day) - dayNumber(FIRST);

/** The people of each thing by day, and how many different ones in the four weeks that end with each day: counted once for all methods. */
export class Days {
  private readonly days = new Map<Key, Map<number, string[]>>();
  private readonly fourWeeks = new Map<Key, Uint16Array>();

  constructor(sightings: readonly Sighting[]) {
    for (const one of sightings)
      for (const key of keysOf(one)) {
        const of = this.days.get(key) ?? new Map<number, string[]>();
        this.days.set(key, of);
        of.set(place(one.day), [...(of.get(place(one.day)) ?? []), ...one.people]);
      }
    for (const [key, of] of this.days) this.fourWeeks.set(key, sliding(of));
  }

  /** The different people of a thing in the four weeks that end with a day. */
  people(key: Key, to: CivilDate): Set<string> {
    const of = this.days.get(key);
    return new Set(Array.from({ length: WINDOW_DAYS }, (_, n) => of?.get(place(to) - n) ?? []).flat());
  }

  count = (key: Key, to: CivilDate): number => this.fourWeeks.get(key)?.[place(to)] ?? 0;

  /** Things of which at least so many different people complained in those four weeks. */
  atLeast = (least: number, to: CivilDate): Key[] => [...this.days.keys()].filter((key) => this.count(key, to) >= least);

  /** Who complained of a thing, by the place of the day. */
  byDay = (key: Key): ReadonlyMap<number, readonly string[]> | undefined => this.days.get(key);
}

function sliding(of: ReadonlyMap<number, readonly string[]>): Uint16Array {
  const counts = new Uint16Array(DAYS);
  const here = new Map<string, number>();
  for (let day = 0; day < DAYS; day += 1) {
    for (const one of of.get(day) ?? []) here.set(one, (here.get(one) ?? 0) + 1);
    for (const one of of.get(day - WINDOW_DAYS) ?? []) {
      const left = here.get(one)! - 1;
      if (left) here.set(one, left);
      else here.delete(one);
    }
    counts[day] = here.size;
  }
  return counts;
}
