import { plusDays, type CivilDate } from '@domain/civil-date';
import { entriesIn, type Entry } from '@domain/indicator/ledger/entries';
import type { Month } from '@domain/indicator/ledger/folded';
import { answered, db } from '../kernel/store';

const _ = db.command;

/** The ledger: what events changed in the figures. Only what is added up is read of them, nothing personal. */
export interface Line {
  _id: string;
  at: number;
  on: CivilDate;
  subject: { kind: string; id: string; version: number };
  entries: Entry[];
  /** What it changes cannot be read as it lies there: it counts nowhere, and whoever shows a figure says so. */
  unread?: true;
}

/** A place in the order of the ledger: by time, ties by id. */
export interface Mark {
  at: number;
  id: string;
}

export const START: Mark = { at: 0, id: '' };

export function isAfter(a: Mark, b: Mark): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id);
}

export const markOf = ({ at, _id: id }: Line): Mark => ({ at, id });

/** The most the cloud answers at once. */
const PAGE = 1000;
const asked = { at: true, on: true, subject: true, entries: true };
type Where = Record<string, unknown>;
type Found = Omit<Line, 'subject' | 'entries'> & { subject?: Partial<Line['subject']> | null; entries?: unknown };

/** Events as they lie there; one that nobody can read stands in its place and changes nothing. */
const linesIn = (data: unknown): Line[] =>
  (data as Found[]).map(({ subject, entries: stored, ...event }) => {
    const { kind, id, version } = subject ?? {};
    const entries = entriesIn(stored);
    return entries && typeof kind === 'string' && typeof id === 'string' && typeof version === 'number'
      ? { ...event, subject: { kind, id, version }, entries }
      : { ...event, subject: { kind: '', id: '', version: 0 }, entries: [], unread: true };
  });

/** One event by its id. */
export async function lineById(id: string): Promise<Line | undefined> {
  const { data } = await answered(db.collection('events').where({ _id: id }).limit(1).field(asked).get());
  return linesIn(data)[0];
}

async function slice(where: Where, after: Mark, limit: number): Promise<Line[]> {
  const later = _.or([{ at: _.gt(after.at) }, { at: after.at, _id: _.gt(after.id) }]);
  const query = db.collection('events').where(_.and([where, later]));
  const { data } = await answered(query.orderBy('at', 'asc').orderBy('_id', 'asc').limit(limit).field(asked).get());
  return linesIn(data);
}

/** The next events behind a mark that are no younger than `until` (UTC ms). */
export function linesUntil(until: number, after: Mark, limit = PAGE): Promise<Line[]> {
  return slice({ at: _.lte(until) }, after, limit);
}

/** The first events behind a mark. */
export const fewLinesAfter = (mark: Mark, most: number): Promise<Line[]> => slice({ at: _.gte(mark.at) }, mark, most);

async function every(where: Where, after: Mark): Promise<Line[]> {
  const all: Line[] = [];
  for (let mark = after; ;) {
    const lines = await slice(where, mark, PAGE);
    all.push(...lines);
    const last = lines.at(-1);
    if (!last || lines.length < PAGE) return all;
    mark = markOf(last);
  }
}

/** Every event behind a mark: the tail that is not folded yet. */
export function linesAfter(mark: Mark): Promise<Line[]> {
  return every({ at: _.gte(mark.at) }, mark);
}

/** Every event of a time (UTC ms, the end left out) by its link in its chain. */
export async function hashesBetween(from: number, until: number): Promise<{ _id: string; hash: string }[]> {
  const all: { _id: string; at: number; hash: string }[] = [];
  for (;;) {
    const last = all.at(-1);
    const later = last ? [_.or([{ at: _.gt(last.at) }, { at: last.at, _id: _.gt(last._id) }])] : [];
    const query = db.collection('events').where(_.and([{ at: _.gte(last?.at ?? from).and(_.lt(until)) }, ...later]));
    const ordered = query.orderBy('at', 'asc').orderBy('_id', 'asc').limit(PAGE).field({ at: true, hash: true });
    const { data } = await answered(ordered.get());
    all.push(...(data as unknown as typeof all));
    if (data.length < PAGE) return all.map(({ _id, hash }) => ({ _id, hash }));
  }
}

/** The days of a month, in order. */
export function daysOf(month: Month): CivilDate[] {
  const first: CivilDate = `${month}-01`;
  return Array.from({ length: 31 }, (_day, n) => plusDays(first, n)).filter((day) => day.startsWith(month));
}

// An index over a list is read from one end only when asked for a range; days one by one lead to their own events.

/** Every event with an entry that counts on one of these days; its other entries come along. */
export function linesOn(days: readonly CivilDate[]): Promise<Line[]> {
  return every({ 'entries.day': _.in([...days]) }, START);
}
