import type { Month } from '@domain/indicator/ledger/folded';
import type { Moment } from '@domain/lifecycle';
import type { Job, Step } from '../kernel/jobs';
import { inTransaction, type Transaction } from '../kernel/store';
import { eachRow } from '../kernel/troubles';
import { isAfter, lineById, linesUntil, markOf, type Line, type Mark } from './ledger';
import { lineUp } from './lines';
import { recountMonth } from './months';
import { folded, isReadable, namesOf, put, watermark, watermarkAt, watermarkIn, type FoldedDocument } from './places';

/** A transaction lives at most 30 s: what is older than this can no longer appear behind the watermark. */
export const SETTLED_MS = 60_000;

/** Events of one transaction; what is left waits for the next one and is read from the tail meanwhile. */
const SLICE = 40;
/** Folded documents of one transaction: the cloud's limit, less the watermark. */
const DOCUMENTS_A_TRANSACTION = 19;
const FOLD = 'indicators.fold';

/** The first of these events, as many as one transaction can fold; at least one: an event has entries of few months. */
function fitting(lines: readonly Line[]): Line[] {
  let count = lines.length;
  while (count > 1 && namesOf(lines.slice(0, count)).length > DOCUMENTS_A_TRANSACTION) count -= 1;
  return lines.slice(0, count);
}

/** A month of which a folded document lies there as none can be. */
interface Spoilt {
  spoilt: Month;
}

/** Writes these events into their documents, and the watermark; or answers which month cannot be added to. */
async function foldIn(tx: Transaction, lines: readonly Line[], upTo: Mark, aside: readonly string[]): Promise<number | Spoilt> {
  const before = new Map<string, FoldedDocument>();
  for (const name of namesOf(lines)) {
    const found = await tx.get<FoldedDocument>('figures', name);
    if (found && !isReadable(found)) return { spoilt: name.slice(-7) };
    if (found) before.set(name, found);
  }
  await put(tx, folded(before, lines).values());
  await put(tx, [watermarkAt(upTo, aside)]);
  return lines.length;
}

/** What was spoilt is made anew from the events that were folded into it; then it is folded on. */
async function orMadeAnew(done: number | Spoilt): Promise<number> {
  if (typeof done === 'number') return done;
  await recountMonth(done.spoilt);
  return 0;
}

/**
 * Folds one slice: documents and watermark in one transaction. Another one that was faster has moved the watermark, and nothing is
 * folded twice. An event that cannot be read is set aside by its id and holds up no other. Answers how many events, or undefined when there
 * was none.
 */
async function foldSlice(until: number): Promise<number | undefined> {
  const { upTo: from } = await watermark();
  const lines = fitting(await linesUntil(until, from, SLICE));
  const last = lines.at(-1);
  if (!last) return undefined;
  const unread = lines.flatMap((line) => (line.unread ? line._id : []));
  const done = await inTransaction(async (tx) => {
    const now = await watermarkIn(tx);
    if (isAfter(now.upTo, from)) return 0;
    return foldIn(tx, lines, markOf(last), [...(now.aside ?? []), ...unread]);
  });
  return orMadeAnew(done);
}

/** An event that was set aside, once it can be read. Throws as long as it cannot. */
async function foldAgain(id: string): Promise<number> {
  const line = await lineById(id);
  if (!line || line.unread) throw new Error(`event ${id} ${line ? 'holds entries that are none' : 'is gone'}`);
  await lineUp([line]);
  const done = await inTransaction(async (tx) => {
    const { upTo, aside = [] } = await watermarkIn(tx);
    if (!aside.includes(id)) return 0;
    return foldIn(
      tx,
      [line],
      upTo,
      aside.filter((one) => one !== id),
    );
  });
  return orMadeAnew(done);
}

/** One slice a step, where the next one begins the watermark says; then those that were set aside, each when its next try has come. */
async function foldNext(moment: Moment): Promise<Step> {
  const done = await foldSlice(moment.now - SETTLED_MS);
  if (done !== undefined) return { done, next: 'watermark' };
  const { aside = [] } = await watermark();
  return { done: await eachRow(FOLD, aside, (id) => id, moment, foldAgain) };
}

export const foldJob: Job = { name: FOLD, step: foldNext };
