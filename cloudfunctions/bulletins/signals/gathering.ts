import { plusDays } from '@domain/civil-date';
import { findIn } from '@domain/signal/finding';
import { continued, isLive } from '@domain/signal/matching';
import { signalName } from '@domain/signal/name';
import { concerning, standingIn } from '@domain/signal/standing';
import type { Signal } from '@domain/signal/signal';
import { WINDOW_DAYS, windowTo } from '@domain/signal/windows';
import { allOf } from '../../kernel/all-of';
import { sha256 } from '../../kernel/hash';
import { db } from '../../kernel/store';
import { sightingsIn } from './sightings';
import { sizesOf, talliesOf, type Night, type Noting, type Stage } from './stages';

const _ = db.command;
/** Complaints of one step. */
const SLICE = 500;

type Known = Pick<Signal, '_id' | 'key' | 'also' | 'cases' | 'people' | 'lastOn'>;
const known = ['key', 'also', 'cases', 'people', 'lastOn'] as const satisfies readonly (keyof Known)[];

/** What stands out, each with the signal it goes on in, or the one it begins: decided once, before any of it is noted. */
async function notings(night: Night, rows: Night['rows']): Promise<Noting[]> {
  const found = findIn(rows, sizesOf(night), talliesOf(night));
  if (!found.length) return [];
  const signals = await allOf<Known>(signalName.collection, { lastOn: _.gte(plusDays(night.night, -WINDOW_DAYS)) }, known);
  const live = new Set(signals.filter((one) => isLive(one, night.night)));
  return found.map((one) => {
    const before = continued(one, [...live]);
    if (before) live.delete(before);
    return {
      ...one,
      signal: before?._id ?? `s_${sha256(`${one.key}\n${night.night}`).slice(0, 24)}`,
      goesOn: before !== undefined,
    };
  });
}

/** Looks through some complaints of the four weeks for those that speak for what stands out; after the last ones says what it is. */
export const gather: Stage = async (night) => {
  const sizes = sizesOf(night);
  const standing = standingIn(sizes, talliesOf(night));
  if (!standing.size) return { stage: 'follow', done: 0 };
  const slice = await sightingsIn(windowTo(night.night), night.after, SLICE);
  const rows = [...night.rows, ...slice.flatMap((one) => concerning(one, standing, sizes) ?? [])];
  const last = slice.at(-1);
  if (last && slice.length === SLICE) return { rows, after: { day: last.day, id: last.id } };
  return { stage: 'note', found: await notings(night, rows), rows: [], keys: [], people: [], before: [], after: undefined };
};
