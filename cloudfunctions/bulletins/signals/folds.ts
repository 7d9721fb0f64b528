import type { CivilDate } from '@domain/civil-date';
import { daysBetween, plusDays } from '@domain/civil-date';
import type { Sighting } from '@domain/signal/sighting';
import type { Window } from '@domain/signal/windows';
import { answered, db, read, type Stored } from '../../kernel/store';

const _ = db.command;

/** What signals know of the complaints that were received on one day (its id); all that is read to hold times against each other. */
export interface Day extends Stored {
  sightings: Sighting[];
}

/** A place in the order of events: by time, ties by id. */
export interface Mark {
  at: number;
  id: string;
}

/** Up to which event complaints are folded, by which way of looking at them, and the last day whose night is over. */
export interface Watermark extends Stored {
  upTo: Mark;
  way: number;
  night?: CivilDate;
}

export const WATERMARK = 'watermark';
/** How complaints are looked at; another number looks at all of them anew. */
export const WAY = 1;
const START: Mark = { at: 0, id: '' };

export const fresh = (): Watermark => ({ _id: WATERMARK, upTo: START, way: WAY });

export async function watermark(): Promise<Watermark> {
  const kept = await read<Watermark>('signalFolds', WATERMARK);
  return kept?.way === WAY ? kept : { ...fresh(), ...(kept?.night && { night: kept.night }) };
}

/** Days of one answer: a busy county's are a hundred kilobytes each. */
const AT_ONCE = 7;

/** What is known of these days, in their order. */
export async function sightingsIn({ from, to }: Window): Promise<Sighting[]> {
  const all: Sighting[] = [];
  for (let day = from; day <= to; day = plusDays(day, AT_ONCE)) {
    const last = daysBetween(day, to) < AT_ONCE ? to : plusDays(day, AT_ONCE - 1);
    const query = db.collection('signalFolds').where({ _id: _.gte(day).and(_.lte(last)) });
    const { data } = await answered(query.orderBy('_id', 'asc').limit(AT_ONCE).get());
    all.push(...(data as unknown as Day[]).flatMap(({ sightings }) => sightings));
  }
  return all;
}

/** The first day of which anything is known. */
export async function firstDay(): Promise<CivilDate | undefined> {
  const query = db.collection('signalFolds').where({ _id: _.lt('9') });
  const { data } = await answered(query.orderBy('_id', 'asc').limit(1).field({ _id: true }).get());
  return data[0]?._id as CivilDate | undefined;
}

/** The days on which these complaints lie now. */
export async function daysOf(ids: readonly string[]): Promise<Day[]> {
  const query = db.collection('signalFolds').where({ 'sightings.id': _.in([...ids]) });
  const { data } = await answered(query.limit(ids.length).get());
  return data as unknown as Day[];
}
