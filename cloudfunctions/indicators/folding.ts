import type { Moment } from '@domain/lifecycle';
import { nameOf, placeOf, withEntry, type Cells, type Month, type Place } from '@domain/indicator/ledger/folded';
import type { Job, Step } from '../kernel/jobs';
import { answered, db, inTransaction, read, type Stored, type Transaction } from '../kernel/store';
import { isAfter, linesUntil, markOf, START, type Line, type Mark } from './ledger';

/** The entries of one office and one month, folded; `upTo` is the last event that changed it. */
export interface FoldedDocument extends Stored, Place {
  cells: Cells;
  upTo: Mark;
}

export interface Watermark extends Stored {
  upTo: Mark;
}

export const WATERMARK = 'watermark';

/** A transaction lives at most 30 s: what is older than this can no longer appear behind the watermark. */
const SETTLED_MS = 60_000;

/** Events of one transaction; what is left waits for the next one and is read from the tail meanwhile. */
const SLICE = 40;
/** Folded documents of one transaction: the cloud's limit, less the watermark. */
const DOCUMENTS_A_TRANSACTION = 19;
const PAGE = 1000;
const _ = db.command;

/** Up to here the figures are folded; everything behind is the tail. */
export async function watermark(): Promise<Mark> {
  return (await read<Watermark>('figures', WATERMARK))?.upTo ?? START;
}

/** The folded documents of these months, every office. */
export async function foldedBetween(from: Month, to: Month): Promise<FoldedDocument[]> {
  const all: FoldedDocument[] = [];
  for (;;) {
    const query = db.collection('figures').where({ month: _.gte(from).and(_.lte(to)) });
    const { data } = await answered(query.orderBy('_id', 'asc').skip(all.length).limit(PAGE).get());
    all.push(...(data as unknown as FoldedDocument[]));
    if (data.length < PAGE) return all;
  }
}

/** The documents with these events folded in. Pure. */
export function folded(
  before: ReadonlyMap<string, FoldedDocument>,
  lines: readonly Pick<Line, '_id' | 'at' | 'entries'>[],
): Map<string, FoldedDocument> {
  const after = new Map(before);
  for (const { _id, at, entries } of lines) {
    for (const entry of entries) {
      const place = placeOf(entry);
      const name = nameOf(place);
      const cells = withEntry(after.get(name)?.cells ?? {}, entry);
      after.set(name, { _id: name, ...place, cells, upTo: { at, id: _id } });
    }
  }
  return after;
}

const namesOf = (lines: readonly Line[]) => [
  ...new Set(lines.flatMap(({ entries }) => entries.map((one) => nameOf(placeOf(one))))),
];

/** The first of these events, as many as one transaction can fold; at least one: an event has entries of few months. */
function fitting(lines: readonly Line[]): Line[] {
  let count = lines.length;
  while (count > 1 && namesOf(lines.slice(0, count)).length > DOCUMENTS_A_TRANSACTION) count -= 1;
  return lines.slice(0, count);
}

export async function put(tx: Transaction, documents: Iterable<Stored>): Promise<void> {
  for (const document of documents) await tx.put('figures', document);
}

/**
 * Folds one slice: documents and watermark in one transaction. Another one that was faster has moved the watermark, and nothing is
 * folded twice. Answers how many events, or undefined when there was none.
 */
async function foldSlice(until: number): Promise<number | undefined> {
  const from = await watermark();
  const lines = fitting(await linesUntil(until, from, SLICE));
  const last = lines.at(-1);
  if (!last) return undefined;
  return inTransaction(async (tx) => {
    const now = (await tx.get<Watermark>('figures', WATERMARK))?.upTo ?? START;
    if (isAfter(now, from)) return 0;
    const before = new Map<string, FoldedDocument>();
    for (const name of namesOf(lines)) {
      const found = await tx.get<FoldedDocument>('figures', name);
      if (found) before.set(name, found);
    }
    await put(tx, folded(before, lines).values());
    await put(tx, [{ _id: WATERMARK, upTo: markOf(last) } as Watermark]);
    return lines.length;
  });
}

/** One slice a step; where the next one begins the watermark says. */
async function foldNext({ now }: Moment): Promise<Step> {
  const done = await foldSlice(now - SETTLED_MS);
  return done === undefined ? { done: 0 } : { done, next: 'watermark' };
}

export const foldJob: Job = { name: 'indicators.fold', step: foldNext };
