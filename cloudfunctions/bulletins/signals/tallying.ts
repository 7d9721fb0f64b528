import { peopleIn } from '@domain/signal/counting';
import type { Key } from '@domain/signal/sighting';
import { enough, moreThan } from '@domain/signal/standing';
import { daysIn } from './folds';
import { sizesOf, type Night, type Stage } from './stages';

/** The times before, for those things alone that are left. */
function only(left: ReadonlyMap<Key, number>, { keys, before }: Night): Night['before'] {
  const places = keys.flatMap((key, at) => (left.has(key) ? [at] : []));
  return before.map(({ window, people }) => ({ window, people: places.map((at) => people[at] ?? 0) }));
}

/**
 * Counts one of the times: the night's own four weeks, then those they are held against. What had as many people before is let go. Days on
 * which nobody complained of anything say nothing of what is usual.
 */
export const tally: Stage = async (night) => {
  const [window, ...windows] = night.windows;
  const isLast = windows.length === 0;
  if (!window) return { stage: 'gather', done: 0 };
  const days = await daysIn(window);
  const counted = peopleIn(days, window);
  const next = { windows, ...(isLast && { stage: 'gather' as const, done: 0 }) };
  if (!('of' in window)) {
    const left = enough(counted);
    return { ...next, keys: [...left.keys()], people: [...left.values()] };
  }
  if (!days.length) return next;
  const left = moreThan(sizesOf(night), counted);
  const people = [...left.keys()].map((key) => counted.get(key) ?? 0);
  return {
    ...next,
    ...{ keys: [...left.keys()], people: [...left.values()] },
    before: [...only(left, night), { window, people }],
  };
};
