import { county } from '@config/county';
import type { CivilDate } from '@domain/civil-date';
import { dayWith, daysTouched, movedBy, type Moved } from '@domain/signal/folding';
import { sightedFields, sightingOf, type Sighted } from '@domain/signal/sighting';
import { answered, db, inTransaction } from '../../kernel/store';
import { daysOf, fresh, WATERMARK, watermark, WAY, type Day, type Mark, type Watermark } from './folds';
import { hiding } from './hiding';

const _ = db.command;
/** A transaction lives at most 30 s: what is older than this can no longer appear behind the watermark. */
const SETTLED_MS = 60_000;
/** Events of one step. */
const SLICE = 200;
/** Days of one transaction: the cloud's limit, less the watermark. */
const DAYS_A_TRANSACTION = 18;

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

/** The changes in parts that one transaction can write; at least one each. */
function inParts(moved: readonly Moved[]): Moved[][] {
  const parts: Moved[][] = [];
  let days = new Set<CivilDate>();
  for (const one of moved) {
    const with_ = new Set([...days, ...daysTouched(one)]);
    const part = parts.at(-1);
    if (part && with_.size <= DAYS_A_TRANSACTION) {
      part.push(one);
      days = with_;
    } else {
      parts.push([one]);
      days = new Set(daysTouched(one));
    }
  }
  return parts;
}

/** Writes one part; the last one moves the watermark. Another one that was faster has moved it, and this writes nothing. */
function write(part: readonly Moved[], from: Watermark, upTo: Mark | undefined): Promise<boolean> {
  const days = [...new Set(part.flatMap(daysTouched))];
  return inTransaction(async (tx) => {
    const kept = await tx.get<Watermark>('signalFolds', WATERMARK);
    const now = kept?.way === WAY ? kept : fresh();
    if (now.upTo.at !== from.upTo.at || now.upTo.id !== from.upTo.id) return false;
    for (const day of days) {
      const before = await tx.get<Day>('signalFolds', day);
      const touching = part.filter((one) => daysTouched(one).includes(day));
      const sightings = dayWith(day, before?.sightings ?? [], touching);
      if (sightings.length) await tx.put('signalFolds', { _id: day, sightings } as Day);
      else if (before) await tx.remove('signalFolds', day);
    }
    if (upTo) await tx.put('signalFolds', { ...from, way: WAY, upTo } as Watermark);
    return true;
  });
}

/**
 * Folds what the next events changed: of each complaint they touched, as it is now, only what signals see, on the day it was received.
 * Nothing is read twice, and one that is folded again changes nothing. Answers how many events there were; none: everything is folded.
 */
export async function foldSlice(now: number): Promise<number> {
  const from = await watermark();
  const events = await eventsAfter(from.upTo, now - SETTLED_MS);
  const last = events.at(-1);
  if (!last) return 0;
  const ids = [...new Set(events.flatMap(({ subject }) => (subject.kind === 'complaint' ? [subject.id] : [])))];
  const parts = ids.length ? inParts(await movedOf(ids)) : [];
  const upTo = { at: last.at, id: last._id };
  for (const part of parts.slice(0, -1)) if (!(await write(part, from, undefined))) return events.length;
  await write(parts.at(-1) ?? [], from, upTo);
  return events.length;
}

async function movedOf(ids: readonly string[]): Promise<Moved[]> {
  const [complaints, days, hide] = await Promise.all([complaintsNow(ids), daysOf(ids), hiding()]);
  const now = complaints.map((one) => sightingOf(one, county, hide));
  return movedBy(now, new Map(days.map(({ _id, sightings }) => [_id, sightings])));
}
