import { daysBetween, type CivilDate } from '../civil-date';
import type { Key } from './sighting';
import { WINDOW_DAYS } from './windows';

/** What is known of a signal that may go on. */
export interface Standing {
  key: Key;
  /** What else stood out with it. */
  also: readonly Key[];
  /** Its complaints and how many people they were when it was last noticed. */
  cases: readonly string[];
  people: number;
  /** The last day on which it was noticed. */
  lastOn: CivilDate;
}

/** Whether a signal may still go on at the end of a day: it was noticed within the four weeks before. Pure. */
export const isLive = ({ lastOn }: Pick<Standing, 'lastOn'>, today: CivilDate): boolean =>
  daysBetween(lastOn, today) <= WINDOW_DAYS;

/**
 * The signal that goes on in what is noticed: the one of the same key, else the one with which it shares most complaints, where these are
 * at least half of the larger of both. So an outbreak that is first seen by a word and then by the shop stays one signal. Pure.
 */
export function continued<S extends Standing>(
  found: { key: Key; cases: readonly string[]; people: number },
  live: readonly S[],
): S | undefined {
  const same = live.find(({ key }) => key === found.key);
  if (same) return same;
  const own = new Set(found.cases);
  const shared = (one: S) => one.cases.filter((id) => own.has(id)).length;
  const [nearest] = [...live].sort((a, b) => shared(b) - shared(a));
  const larger = nearest ? Math.max(own.size, nearest.people) : 0;
  return nearest && shared(nearest) > 0 && shared(nearest) * 2 >= larger ? nearest : undefined;
}
