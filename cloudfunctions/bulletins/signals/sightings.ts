import type { CivilDate } from '@domain/civil-date';
import type { Sighting } from '@domain/signal/sighting';
import type { Window } from '@domain/signal/windows';
import { allOf } from '../../kernel/all-of';
import { answered, db, type Stored, type Transaction } from '../../kernel/store';

const _ = db.command;

/** What signals know of one complaint, by its id. */
type Kept = Omit<Sighting, 'id'> & Stored;

const sightingOfKept = ({ _id: id, ...rest }: Kept): Sighting => ({ id, ...rest });
const keptOf = ({ id, ...rest }: Sighting): Kept => ({ _id: id, ...rest });

export async function sightingIn(tx: Transaction, id: string): Promise<Sighting | undefined> {
  const kept = await tx.get<Kept>('sightings', id);
  return kept && sightingOfKept(kept);
}

export const putSighting = (tx: Transaction, sighting: Sighting): Promise<void> => tx.put('sightings', keptOf(sighting));
export const insertSighting = (tx: Transaction, sighting: Sighting): Promise<void> => tx.insert('sightings', keptOf(sighting));

/** What is known of these complaints. */
export async function sightingsOf(ids: readonly string[]): Promise<Sighting[]> {
  const query = db.collection('sightings').where({ _id: _.in([...ids]) });
  const { data } = await answered(query.limit(ids.length).get());
  return (data as unknown as Kept[]).map(sightingOfKept);
}

/** Where the next ones begin: behind this one. */
export interface Place {
  day: CivilDate;
  id: string;
}

/** So many of those of these days, in the order of days and ids. */
export async function sightingsIn({ from, to }: Window, after: Place | undefined, limit: number): Promise<Sighting[]> {
  const days = { day: _.gte(after?.day ?? from).and(_.lte(to)) };
  const behind = after ? [_.or([{ day: _.gt(after.day) }, { day: after.day, _id: _.gt(after.id) }])] : [];
  const query = db.collection('sightings').where(_.and([days, ...behind]));
  const { data } = await answered(query.orderBy('day', 'asc').orderBy('_id', 'asc').limit(limit).get());
  return (data as unknown as Kept[]).map(sightingOfKept);
}

/** People of one question. */
const ASKED = 100;

/** Everything these people complained of on these days. */
export async function sightingsBy(people: readonly string[], { from, to }: Window): Promise<Sighting[]> {
  const found = new Map<string, Sighting>();
  for (let at = 0; at < people.length; at += ASKED) {
    const who = people.slice(at, at + ASKED);
    const kept = await allOf<Kept>('sightings', { people: _.in(who), day: _.gte(from).and(_.lte(to)) });
    for (const one of kept) found.set(one._id, sightingOfKept(one));
  }
  return [...found.values()];
}

/** The oldest day before this one of which complaints are known. */
export async function oldestDayBefore(day: CivilDate): Promise<CivilDate | undefined> {
  const query = db.collection('sightings').where({ day: _.lt(day) });
  const { data } = await answered(query.orderBy('day', 'asc').orderBy('_id', 'asc').limit(1).field({ day: true }).get());
  return (data[0] as unknown as { day: CivilDate } | undefined)?.day;
}

/** Who complained on a day is forgotten; again, and nothing happens. */
export const forgetDay = async (day: CivilDate): Promise<void> => void (await db.collection('sightings').where({ day }).remove());
