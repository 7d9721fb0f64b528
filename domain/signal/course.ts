import { plusDays, type CivilDate } from '../civil-date';
import { keysOf, type Key, type Sighting } from './sighting';
import { weekOf, type Window } from './windows';

/** A week (its Monday) and the different people who complained in it. */
export interface Week {
  from: CivilDate;
  people: number;
}

/** The weeks of these days in which the matter was complained of or not, oldest first; the first one only where all of it lies in them. Pure. */
export function weeksOf(key: Key, sightings: readonly Sighting[], { from, to }: Window): Week[] {
  const first = weekOf(from) === from ? from : plusDays(weekOf(from), 7);
  const weeks = new Map<CivilDate, Set<string>>();
  for (let week = first; week <= to; week = plusDays(week, 7)) weeks.set(week, new Set());
  for (const one of sightings) {
    const people = one.people.length && keysOf(one).includes(key) ? weeks.get(weekOf(one.day)) : undefined;
    for (const person of people ? one.people : []) people?.add(person);
  }
  return [...weeks].map(([week, people]) => ({ from: week, people: people.size }));
}

/** What was known of earlier weeks with what is known now of the later ones. Pure. */
export function followedBy(before: readonly Week[], now: readonly Week[]): Week[] {
  const [first] = now;
  return first ? [...before.filter(({ from }) => from < first.from), ...now] : [...before];
}
