import { county } from '@config/county';
import { plusDays, type CivilDate } from '@domain/civil-date';
import { daysDue, movedBy, type Moved } from '@domain/signal/folding';
import { sightedFields, sightingOf, type Sighted, type Sighting } from '@domain/signal/sighting';
import { WINDOW_DAYS } from '@domain/signal/windows';
import { answered, db, inTransaction } from '../../kernel/store';
import { dueDaysIn, watermark, watermarkIn, type Due, type Mark, type Watermark } from './folds';
import { hiding } from './hiding';
import { insertSighting, putSighting, sightingIn, sightingsBy, sightingsOf } from './sightings';

const _ = db.command;
/** A transaction lives at most 30 s: what is older than this can no longer appear behind the watermark. */
const SETTLED_MS = 60_000;
/** Events of one step. */
const SLICE = 100;
/** Complaints of one transaction: the cloud's limit, less the watermark and the days that are due. */
const A_TRANSACTION = 18;

interface Told {
  _id: string;
  at: number;
  subject: { kind: string; id: string };
}

async function eventsAfter({ at, id }: Mark, until: number): Promise<Told[]> {
  const later = _.or([{ at: _.gt(at) }, { at, _id: _.gt(id) }]);
  const query = db.collection('events').where(_.and([{ at: _.gte(at).and(_.lte(until)) }, later]));
  const ordered = query.orderBy('at', 'asc').orderBy('_id', 'asc').limit(SLICE);
  const { data } = await answered(ordered.field({ at: true, 'subject.kind': true, 'subject.id': true }).get());
  return data as unknown as Told[];
}

const fields = Object.fromEntries(sightedFields.map((field) => [field, true]));

async function complaintsNow(ids: readonly string[]): Promise<Sighted[]> {
  const query = db.collection('complaints').where({ _id: _.in([...ids]) });
  const { data } = await answered(query.limit(ids.length).field(fields).get());
  return data as unknown as Sighted[];
}

/** A change, and the days that are to be counted anew for it. */
interface Change extends Moved {
  due: readonly CivilDate[];
}

/** Where the people of these changes complained again within four weeks behind them. */
async function laterOnes(moved: readonly Moved[]): Promise<Sighting[]> {
  const states = moved.flatMap(({ sighting, before }) => (before ? [before, sighting] : [sighting]));
  const days = states.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  const people = [...new Set(states.flatMap((one) => one.people))];
  if (!first || !last || !people.length) return [];
  return sightingsBy(people, { from: plusDays(first, 1), to: plusDays(last, WINDOW_DAYS - 1) });
}

async function changesOf(ids: readonly string[], { open }: Watermark): Promise<Change[]> {
  const [complaints, known, hide] = await Promise.all([complaintsNow(ids), sightingsOf(ids), hiding()]);
  const now = complaints.map((one) => sightingOf(one, county, hide));
  const moved = movedBy(now, new Map(known.map((one) => [one.id, one])), open);
  const later = await laterOnes(moved);
  return moved.map((one) => ({ ...one, due: daysDue(one, later).filter((day) => open === undefined || day >= open) }));
}

/** The days that are due once these are changed as well. */
function dueWith({ _id, days, changes }: Due, more: readonly CivilDate[]): Due {
  const number = changes + 1;
  return { _id, changes: number, days: { ...days, ...Object.fromEntries(more.map((day) => [day, number])) } };
}

/**
 * Writes one part, and in the same transaction which days it leaves to be counted; the last one moves the watermark. Another one that was
 * faster has moved it, or read later what this one has read: then this writes nothing, and the next step looks again.
 */
function write(part: readonly Change[], { upTo: { at, id } }: Watermark, upTo: Mark | undefined): Promise<boolean> {
  return inTransaction(async (tx) => {
    const now = await watermarkIn(tx);
    if (now.upTo.at !== at || now.upTo.id !== id) return false;
    const due = part.length ? await dueDaysIn(tx) : undefined;
    for (const { sighting, before } of part) {
      if (before && (await sightingIn(tx, sighting.id))?.version !== before.version) return false;
      // One that another instance was faster with is a conflict.
      await (before ? putSighting : insertSighting)(tx, sighting);
    }
    if (due) await tx.put('signalFolds', dueWith(due, [...new Set(part.flatMap((one) => one.due))]));
    if (upTo) await tx.put('signalFolds', { ...now, upTo } as Watermark);
    return true;
  });
}

/**
 * Folds what the next events changed: of each complaint they touched, as it is now, only what signals see. Nothing is read twice, and one
 * that is folded again changes nothing. Answers how many events there were; none: everything is folded.
 */
export async function foldSlice(now: number): Promise<number> {
  const from = await watermark();
  const events = await eventsAfter(from.upTo, now - SETTLED_MS);
  const last = events.at(-1);
  if (!last) return 0;
  const ids = [...new Set(events.flatMap(({ subject }) => (subject.kind === 'complaint' ? [subject.id] : [])))];
  const changes = ids.length ? await changesOf(ids, from) : [];
  for (let done = 0; ; done += A_TRANSACTION) {
    const isLast = done + A_TRANSACTION >= changes.length;
    const part = changes.slice(done, done + A_TRANSACTION);
    if (!(await write(part, from, isLast ? { at: last.at, id: last._id } : undefined)) || isLast) return events.length;
  }
}
