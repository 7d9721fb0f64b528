import { plusDays, type CivilDate } from '../civil-date';
import { againFrom } from './counting';
import type { Sighting } from './sighting';
import { WINDOW_DAYS } from './windows';

/** A complaint as it is now, and as it was known before. */
export interface Moved {
  sighting: Sighting;
  before?: Sighting | undefined;
}

const dataOf = ({ version: _v, ...rest }: Sighting) => JSON.stringify(rest, Object.keys(rest).sort());

/** Whether both say the same of a complaint, whatever version they were read at. Pure. */
export const saysTheSame = (one: Sighting, other: Sighting): boolean => dataOf(one) === dataOf(other);

/**
 * How far back a change of a complaint is still counted, from the last night on: in four times four weeks a complaint is decided, mediated
 * and, if it is, flagged. What a day before came to stays as it was known then, and who complained on it is forgotten.
 */
const OPEN_DAYS = 4 * WINDOW_DAYS;

/** The first day whose complaints are still counted anew when something about them changes. Pure. */
export const openFrom = (night: CivilDate): CivilDate => plusDays(night, -OPEN_DAYS);

/** Who complained before this day is needed no longer: neither for what changes nor for whether somebody complains again. Pure. */
export const knownFrom = (night: CivilDate): CivilDate => againFrom(openFrom(night));

/** It was moved to a day that is counted for good: there it counts for nothing. */
const notCounted = ({ id, version, day }: Sighting): Sighting => ({ id, version, day, people: [], words: '' });

/**
 * Those of these complaints of which something else is known by now: what did not change for signals, such as an act of the procedure,
 * writes nothing; nor does a later reading that is there already, or a complaint of a day before `open`. Pure.
 */
export function movedBy(
  now: readonly Sighting[],
  known: ReadonlyMap<string, Sighting>,
  open: CivilDate | undefined = undefined,
): Moved[] {
  return now.flatMap((read) => {
    const before = known.get(read.id);
    if (open !== undefined && (before ?? read).day < open) return [];
    const sighting = open !== undefined && read.day < open ? notCounted(read) : read;
    if (before && (before.version > sighting.version || saysTheSame(before, sighting))) return [];
    return [{ sighting, before }];
  });
}

/**
 * The days that are to be counted anew for a change: where the complaint lay, where it lies, and of the four weeks behind those on which
 * (`later`) one of its people complained again. Pure.
 */
export function daysDue({ sighting, before }: Moved, later: readonly Pick<Sighting, 'day' | 'people'>[]): CivilDate[] {
  const states = before ? [before, sighting] : [sighting];
  const behind = states.flatMap(({ day, people }) =>
    later.filter((one) => one.day > day && againFrom(one.day) <= day && one.people.some((who) => people.includes(who))),
  );
  return [...new Set([...states, ...behind].map(({ day }) => day))].sort();
}
