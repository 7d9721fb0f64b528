import type { NoticeBatch } from '@domain/credit/batch/batch';
import { refuseBatch } from '@domain/credit/batch/errors';
import { noticeBatchName } from '@domain/credit/batch/name';
import { newsOf } from '@domain/credit/batch/news';
import { isAmong, type LeftReason } from '@domain/credit/batch/whom';
import type { CreditList } from '@domain/credit/import/list';
import { HOUSE } from '@domain/law/cite';
import type { Moment } from '@domain/lifecycle';
import { listOf } from '@domain/merchant/listing';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { refTo } from '@domain/subject';
import { commit, withoutHead, type Kept, type MemberContext } from '../../kernel/commit';
import { ask, progressOf, runJob, stop, type Job, type Step } from '../../kernel/jobs';
import { newestPage } from '../../kernel/newest';
import { allLines, partOf, writeParts } from '../../kernel/parts';
import { plainly } from '../../kernel/plainly';
import { Refused } from '../../kernel/refused';
import { answered, db, read } from '../../kernel/store';
import { isOfTheCloud, tellFailure } from '../../kernel/troubles';
import type { MatchedName } from '../import/checking';
import type { Told } from '../import/dry';
import { collection as listRows, lists } from '../import/lists';
import { asStarter, tellOne, type Became } from './telling';

const BATCH = 'credit.batch';
export const collection = 'noticeBatchRows' as const;
/** One call tells no further merchants after so long: somebody looks at the progress. */
const A_CALL_MS = 8000;
/** Whom a mailing told, and whom not, is kept for two years. */
const KEPT_MS = 730 * 86_400_000;
export const PAGE = 20;

/** What became of one merchant, or of one line of a list. */
export interface Line {
  name: string;
  /** Absent where we have no such merchant. */
  merchant?: string;
  became: Became;
  why?: LeftReason;
  /** The notice, and its number. */
  notice?: string;
  no?: string;
}

async function runningBatch(): Promise<NoticeBatch | undefined> {
  const { data } = await answered(db.collection(noticeBatchName.collection).where({ state: 'running' }).limit(1).get());
  const [kept] = data as Kept<NoticeBatch>[];
  return kept && withoutHead(kept);
}

/** A mailing by its id; undefined where there is none. */
export async function batchById(id: string): Promise<NoticeBatch | undefined> {
  const kept = await read<Kept<NoticeBatch>>(noticeBatchName.collection, id);
  return kept && withoutHead(kept);
}

/** One mailing goes out at a time. */
export async function refuseIfOther(id: string): Promise<void> {
  const other = await runningBatch();
  if (other && other._id !== id) throw new Refused(refuseBatch('running'));
}

async function toldOne(batch: NoticeBatch, merchant: string, name: string, moment: Moment): Promise<Line> {
  try {
    return { name, merchant, ...(await tellOne(batch, merchant, moment)) };
  } catch (error) {
    const known = error instanceof Refused;
    if (known ? error.refusal.refused === 'busy' : isOfTheCloud(error)) throw error;
    await tellFailure(BATCH, error, moment, `${batch._id}:${merchant}`);
    return { name, merchant, became: 'left', why: 'failed' };
  }
}

interface Slice {
  lines: Line[];
  next?: string;
}

/** The next merchants of the county; those it is not for are passed over, whoever it is for is told or listed. */
async function nextOfAll(batch: NoticeBatch, cursor: string, moment: Moment): Promise<Slice> {
  const { found, next } = await newestPage<Kept<Merchant>>(
    merchantName.collection,
    { lists: listOf.state('active') },
    cursor || undefined,
  );
  const lines: Line[] = [];
  for (const one of found.filter((merchant) => isAmong(batch.whom, merchant)))
    lines.push(await toldOne(batch, one._id, one.name, moment));
  return { lines, ...(next && { next }) };
}

/** The next merchants of a list. */
async function nextOfList(batch: NoticeBatch, list: string, cursor: string, moment: Moment): Promise<Slice> {
  const kept = await read<Kept<CreditList>>(lists, list);
  const no = Number(cursor || '0');
  const part = kept?.tag ? await partOf<MatchedName>(listRows, list, `rows.${kept.tag}`, no) : undefined;
  const lines: Line[] = [];
  for (const row of part?.lines ?? []) {
    const merchant = await read<Kept<Merchant>>(merchantName.collection, row.merchant);
    if (merchant && isAmong(batch.whom, merchant)) lines.push(await toldOne(batch, row.merchant, merchant.name, moment));
  }
  return { lines, ...(part?.more && { next: String(no + 1) }) };
}

/** Lines of the list that are no merchant of ours: told to nobody, listed. */
async function unknownOf(batch: NoticeBatch): Promise<Line[]> {
  const { list } = batch.whom;
  const kept = list && (await read<Kept<CreditList>>(lists, list.id));
  if (!kept?.tag) return [];
  const told = await allLines<Told>(listRows, kept._id, `unknown.${kept.tag}`);
  return told.map(({ number, texts }): Line => ({ name: nameIn(texts, number), became: 'left', why: 'unknown' }));
}

const nameIn = (texts: readonly string[], number = '') => `${(texts[0] ?? '').split('：')[0]} ${number}`.trim();

/** All of it is done: how many were told, and whoever was not can be read, with why. */
async function finish(batch: NoticeBatch, moment: Moment): Promise<void> {
  const { _id: of } = batch;
  const outcomes = [...(await allLines<Line>(collection, of, 'outcome')), ...(await unknownOf(batch))];
  const left = outcomes.filter(({ became }) => became === 'left');
  await writeParts({ collection, of, part: 'left', sweepAt: moment.now + KEPT_MS }, left, PAGE);
  const count = (what: Became) => outcomes.filter(({ became }) => became === what).length;
  const done = { told: count('told'), onPaper: count('paper'), left: left.length, on: moment.today };
  const ctx = asStarter(batch, 'finish', moment);
  await commit<NoticeBatch>(
    ctx,
    refTo(noticeBatchName, of, 'any' as const),
    'finish',
    { id: of },
    {
      decide: (now) => {
        if (now?.state !== 'running') return refuseBatch('wrong-state');
        const next: NoticeBatch = { ...now, state: 'done', done, version: now.version + 1 };
        return plainly(next, {
          relation: 'system',
          shown: ctx.actor.name,
          article: HOUSE,
          notices: newsOf('finish', next, '', []),
        });
      },
    },
  );
}

/**
 * The next merchants of the mailing under way. The cursor is the mailing, how many documents of lines are written, and where its merchants go on:
 * a step that is made again writes the same notices under the same keys, and so none twice.
 */
async function tellNext(moment: Moment, cursor?: string): Promise<Step> {
  const [id, no = '0', from = ''] = cursor?.split('|') ?? [];
  const batch = id ? await batchById(id) : await runningBatch();
  if (batch?.state !== 'running') return { done: 0 };
  const { list } = batch.whom;
  const { lines, next } = list ? await nextOfList(batch, list.id, from, moment) : await nextOfAll(batch, from, moment);
  const where = { collection, of: batch._id, part: 'outcome', sweepAt: moment.now + KEPT_MS, from: Number(no) };
  if (lines.length) await writeParts(where, lines, Math.max(lines.length, 1));
  if (next) return { done: lines.length, next: `${batch._id}|${Number(no) + (lines.length ? 1 : 0)}|${next}` };
  await finish(batch, moment);
  return { done: lines.length };
}

/** Tells one merchant after the other of an approved text. */
export const batchJob: Job = { name: BATCH, asked: true, step: tellNext };

const seen = async (id: string): Promise<NoticeBatch> => {
  const batch = await batchById(id);
  if (!batch) throw new Refused(refuseBatch('not-found'));
  return batch;
};

/** How far a mailing is: merchants that were looked at in this pass, and whether it goes on. */
export async function batchProgress(id: string) {
  const [batch, job] = await Promise.all([seen(id), progressOf(batchJob)]);
  const underWay = batch.state === 'running';
  return {
    state: underWay && job.stopped ? ('stopped' as const) : batch.state,
    version: batch.version,
    looked: underWay ? job.done : undefined,
    done: batch.done,
  };
}

export async function goOn(ctx: MemberContext, id: string) {
  const batch = await seen(id);
  if (batch.state === 'running') {
    await ask(batchJob, ctx.moment);
    await runJob(batchJob, ctx.moment, performance.now() + A_CALL_MS);
  }
  return batchProgress(id);
}

export async function stopBatch(id: string) {
  const batch = await seen(id);
  if (batch.state === 'running') await stop(batchJob);
  return batchProgress(id);
}
