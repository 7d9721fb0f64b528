import type { Moment } from '@domain/lifecycle';
import { refuse } from '@domain/errors';
import { nameOf, placeOf, withEntry, type Cells, type Month, type Place } from '@domain/indicator/ledger/folded';
import type { Job } from '../kernel/jobs';
import { runJob } from '../kernel/jobs';
import { Refused } from '../kernel/refused';
import { answered, db, inTransaction, read, type Stored, type Transaction } from '../kernel/store';
import { isAfter, linesUntil, markOf, START, type Line, type Mark } from './ledger';

/** The entries of one office and one month, folded; `upTo` is the last event that changed it. */
export interface FoldedDocument extends Stored, Place {
  cells: Cells;
  upTo: Mark;
}

interface Watermark extends Stored {
  upTo: Mark;
}

const WATERMARK = 'watermark';

/** A transaction lives at most 30 s: what is older than this can no longer appear behind the watermark. */
const SETTLED_MS = 60_000;

/** Events of one transaction, and slices of one run: what is left waits for the next one and is read from the tail meanwhile. */
const SLICE = 40;
const SLICES = 60;
const DOCUMENTS_A_TRANSACTION = 40;
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

async function put(tx: Transaction, documents: Iterable<Stored>): Promise<void> {
  for (const document of documents) await tx.put('figures', document);
}

/**
 * Folds one slice: documents and watermark in one transaction. Another one that was faster has moved the watermark, and nothing is
 * folded twice. Answers how many events, or undefined when there was none.
 */
async function foldSlice(until: number): Promise<number | undefined> {
  const from = await watermark();
  const lines = await linesUntil(until, from, SLICE);
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

async function fold({ now }: Moment): Promise<number> {
  let count = 0;
  for (let slice = 0; slice < SLICES; slice += 1) {
    const done = await foldSlice(now - SETTLED_MS);
    if (done === undefined) break;
    count += done;
  }
  return count;
}

export const foldJob: Job = { name: 'indicators.fold', run: fold };

/** Every document as it comes from the events up to the watermark, written over what stood there. */
async function refold(): Promise<number> {
  const upTo = await watermark();
  let documents = new Map<string, FoldedDocument>();
  for (let mark = START; isAfter(upTo, mark);) {
    const lines = (await linesUntil(upTo.at, mark)).filter((line) => !isAfter(markOf(line), upTo));
    const last = lines.at(-1);
    if (!last) break;
    documents = folded(documents, lines);
    mark = markOf(last);
  }
  const stray = (await foldedBetween('0000-01', '9999-12')).map(({ _id }) => _id).filter((id) => !documents.has(id));
  for (const id of stray) await inTransaction((tx) => tx.remove('figures', id));
  const all = [...documents.values()];
  for (let start = 0; start < all.length; start += DOCUMENTS_A_TRANSACTION) {
    await inTransaction((tx) => put(tx, all.slice(start, start + DOCUMENTS_A_TRANSACTION)));
  }
  return all.length;
}

/**
 * Makes every folded document anew from the events; a reader meanwhile sees the old or the new one, both up to the same watermark.
 * Takes the fold's own lease. Refuses `busy` while the timer folds.
 */
export async function rebuild(moment: Moment): Promise<number> {
  const count = await runJob({ name: foldJob.name, run: refold }, moment);
  if (count === undefined) throw new Refused(refuse('busy'));
  return count;
}
