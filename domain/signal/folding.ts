import type { CivilDate } from '../civil-date';
import type { Sighting } from './sighting';

/** What is known by day of receipt. */
export type ByDay = ReadonlyMap<CivilDate, readonly Sighting[]>;

/** What a complaint's change asks of the days: where it lay, and where it lies. */
export interface Moved {
  sighting: Sighting;
  from: readonly CivilDate[];
}

const dataOf = ({ version: _v, ...rest }: Sighting) => JSON.stringify(rest, Object.keys(rest).sort());

/** Whether both say the same of a complaint, whatever version they were read at. Pure. */
export const saysTheSame = (one: Sighting, other: Sighting): boolean => dataOf(one) === dataOf(other);

/**
 * Those of these complaints of which something else is known by now, each with the days on which it lies: what did not change for signals,
 * such as an act of the procedure, writes nothing. Pure.
 */
export function movedBy(now: readonly Sighting[], days: ByDay): Moved[] {
  const known = new Map<string, { sighting: Sighting; day: CivilDate }[]>();
  for (const [day, sightings] of days)
    for (const sighting of sightings) known.set(sighting.id, [...(known.get(sighting.id) ?? []), { sighting, day }]);
  return now.flatMap((sighting) => {
    const before = known.get(sighting.id) ?? [];
    const [only] = before;
    if (before.length === 1 && only && only.day === sighting.day && saysTheSame(only.sighting, sighting)) return [];
    return [{ sighting, from: before.map(({ day }) => day) }];
  });
}

/** The days that a change touches. Pure. */
export const daysTouched = ({ sighting, from }: Moved): CivilDate[] => [...new Set([...from, sighting.day])];

/**
 * One day with these changes: what lies elsewhere now is gone from it, what lies on it stands there once, by id. A later reading that is
 * there already stays. Pure.
 */
export function dayWith(day: CivilDate, before: readonly Sighting[], moved: readonly Moved[]): Sighting[] {
  const changed = new Map(moved.map(({ sighting }) => [sighting.id, sighting]));
  const kept = before.filter(({ id, version }) => version > (changed.get(id)?.version ?? -1));
  const there = new Set(kept.map(({ id }) => id));
  const added = [...changed.values()].filter((one) => one.day === day && !there.has(one.id));
  return [...kept, ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
}
