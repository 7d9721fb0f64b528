import { randomBytes } from 'node:crypto';
import type { Bulletin } from '@domain/bulletin/bulletin';
import { countable, COUNTED_DAYS, type CountedWhat } from '@domain/bulletin/counting';
import { bulletinName } from '@domain/bulletin/name';
import { plusDays, startOfDay } from '@domain/civil-date';
import type { Moment } from '@domain/lifecycle';
import { without } from '@domain/without';
import type { MemberContext } from '../kernel/commit';
import { duePage } from '../kernel/due';
import { sha256 } from '../kernel/hash';
import type { Job, Step } from '../kernel/jobs';
import { countsIdOf, type Counted } from '../kernel/ledger-rows';
import { answered, db, inTransaction, read, type Stored } from '../kernel/store';
import { eachRow } from '../kernel/troubles';

/** How often something was opened, by how many, shared and finished. While it counts, a salt tells people apart and nothing else does. */
interface Counts extends Counted {
  /** Gone when the count closes: from then on nobody can tell whose a mark was. */
  salt?: string;
  /** UTC ms at which it closes. */
  sweepAt?: number;
}

/** That somebody was counted: under a salted hash, as long as the count runs. */
interface Mark extends Stored {
  of: string;
  opens: number;
  shares: number;
  finished: boolean;
  /** Keys of the calls counted last: one that is repeated counts once. */
  keys: string[];
}

/** Keys kept of one person; a phone repeats only what was just lost. */
const KEYS = 10;
/** Opens and shares of one person that count: more is a script. */
const MOST = 50;

const nothing = { opens: 0, readers: 0, shares: 0, completions: 0 };

/** What it came to so far. */
export async function countsOf(of: string) {
  const { opens, readers, shares, completions } = (await read<Counts>('bulletinCounts', countsIdOf(of))) ?? nothing;
  return { opens, readers, shares, completions };
}

/**
 * Counts an opening, a share or a finished lesson, exactly, whoever else does at the same moment: the count and the mark of who was counted
 * are written in one transaction. It is no event: who read what is written down nowhere.
 */
export async function count(ctx: MemberContext, of: string, what: CountedWhat): Promise<void> {
  const { moment } = ctx;
  const closes = await closesAt(of, moment);
  if (closes === undefined || closes <= moment.now) return;
  await inTransaction(async (tx) => {
    const before = await tx.get<Counts>('bulletinCounts', countsIdOf(of));
    // Closed: whom it counted is not known any more.
    if (before && !before.salt) return;
    const counts: Counts = before ?? { _id: countsIdOf(of), ...nothing, salt: randomBytes(16).toString('hex'), sweepAt: closes };
    const _id = sha256(`${counts.salt}\n${of}\n${ctx.actor.member}`);
    const known = await tx.get<Mark>('bulletinMarks', _id);
    const mark: Mark = known ?? { _id, of, opens: 0, shares: 0, finished: false, keys: [] };
    const key = sha256(`${counts.salt}\n${ctx.key}`).slice(0, 16);
    if (mark.keys.includes(key)) return;
    const next = counted(mark, counts, what);
    if (!next) return;
    const keys = [...mark.keys, key].slice(-KEYS);
    await (before ? tx.put('bulletinCounts', next.counts) : tx.insert('bulletinCounts', next.counts));
    const marked: Mark = { ...next.mark, keys };
    await (known ? tx.put('bulletinMarks', marked) : tx.insert('bulletinMarks', marked));
  });
}

function counted(mark: Mark, counts: Counts, what: CountedWhat): { mark: Mark; counts: Counts } | undefined {
  if (what === 'finish') {
    if (mark.finished) return undefined;
    return { mark: { ...mark, finished: true }, counts: { ...counts, completions: counts.completions + 1 } };
  }
  if (what === 'share') {
    if (mark.shares >= MOST) return undefined;
    return { mark: { ...mark, shares: mark.shares + 1 }, counts: { ...counts, shares: counts.shares + 1 } };
  }
  if (mark.opens >= MOST) return undefined;
  const readers = counts.readers + (mark.opens ? 0 : 1);
  return { mark: { ...mark, opens: mark.opens + 1 }, counts: { ...counts, opens: counts.opens + 1, readers } };
}

/** UTC ms at which the count of a bulletin, a lesson or a question closes; undefined where there is nothing to count. */
async function closesAt(of: string, { today }: Moment): Promise<number | undefined> {
  if (countable(of, today)) return startOfDay(`${Number(today.slice(0, 4)) + 1}-01-01`);
  const bulletin = await read<Bulletin>(bulletinName.collection, of);
  if (bulletin?.state !== 'published' || !bulletin.publishedOn) return undefined;
  return startOfDay(plusDays(bulletin.publishedOn, COUNTED_DAYS));
}

const CLOSE = 'bulletins.closeCounts';
/** Counts of one step, and marks that one of them loses in it. */
const SLICE = 5;
const MARKS = 100;

/** First the salt: from that moment a mark is nobody's. Then the marks; then the count is at rest. */
async function close(counts: Counts): Promise<number> {
  const of = counts._id.slice(2);
  await inTransaction(async (tx) => {
    const now = await tx.get<Counts>('bulletinCounts', counts._id);
    if (now?.salt) await tx.put('bulletinCounts', without(now, 'salt'));
  });
  const { data } = await answered(db.collection('bulletinMarks').where({ of }).limit(MARKS).get());
  for (const { _id } of data as Mark[]) await inTransaction((tx) => tx.remove('bulletinMarks', _id));
  if (data.length < MARKS)
    await inTransaction(async (tx) => {
      const now = await tx.get<Counts>('bulletinCounts', counts._id);
      if (now) await tx.put('bulletinCounts', without(now, 'sweepAt'));
    });
  return data.length + 1;
}

async function closeNext(moment: Moment, cursor?: string): Promise<Step> {
  const { found, next } = await duePage<Counts>('bulletinCounts', SLICE, moment, cursor);
  return { done: await eachRow(CLOSE, found, ({ _id }) => _id, moment, close), next };
}

export const closeCounts: Job = { name: CLOSE, step: closeNext };
