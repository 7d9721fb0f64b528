import type { Actor } from '@domain/bureau/actor';
import { repairDatesOf } from '@domain/credit/dates/repair-dates';
import type { CreditFact } from '@domain/credit/fact/fact';
import { creditFactName } from '@domain/credit/fact/name';
import { identityOf } from '@domain/credit/import/compare';
import { finished, started, type CreditList } from '@domain/credit/import/list';
import { sayRefusal } from '@domain/error-table';
import { refuse } from '@domain/errors';
import type { ListedHanded } from '@domain/handed-record/import/row';
import type { Moment } from '@domain/lifecycle';
import { counterOf, refTo } from '@domain/subject';
import { commit, withoutHead, type Answer, type Kept, type MemberContext } from '../../kernel/commit';
import { sha256 } from '../../kernel/hash';
import { bringIn } from '../../kernel/handed-records';
import { ask, progressOf, runJob, stop, type Job, type Step } from '../../kernel/jobs';
import { merchantPlace } from '../../kernel/merchants';
import { allLines, partOf, writeParts } from '../../kernel/parts';
import { Refused } from '../../kernel/refused';
import { answered, db, read } from '../../kernel/store';
import { isOfTheCloud, tellFailure } from '../../kernel/troubles';
import { kept, newFact } from '../facts';
import type { MatchedFact } from './checking';
import { PAGE } from './checking';
import type { Told } from './dry';
import { enterMerchantRow, type MatchedMerchant } from './merchant-rows';
import { factsByIdentity } from './known';
import { collection, listById, lists, step, sweepAt } from './lists';

const IMPORT = 'credit.import';
/** One call takes no further rows after so long: somebody looks at the progress. */
const A_CALL_MS = 8000;

/** What became of a row. */
interface Outcome {
  row: number;
  number: string;
  became: 'made' | 'left';
  /** Why it was left. */
  texts: string[];
}

/** Who uploaded it answers for it, whoever runs the step; a row of a list is done under one key, so that it is never done twice. */
function contextOf({ _id, by }: CreditList, row: number | string, moment: Moment): MemberContext {
  const actor: Actor = { ...by, roles: ['consumer', 'handler'] };
  // A version that is not 0: a member who writes is known already.
  const caller = { kind: 'member' as const, actor, openid: '', version: 1 };
  return { caller, actor, moment, trace: 'credit.import', key: `credit-import-${_id}-${row}` };
}

const same = refuse('kind-reload', { params: { say: '本局已经登记过同一条。', do: '请打开核对，不用再导入。' } });

/** One fact, `entered`: whoever uploaded the list is among who wrote it, and never checks it. Its id is made of what makes two entries one. */
function enterRow(ctx: MemberContext, { merchant, content, row }: MatchedFact, list: string): Promise<Answer> {
  const { actor, moment } = ctx;
  const identity = identityOf(merchant, content);
  const id = `f_${sha256(identity).slice(0, 24)}`;
  return commit<CreditFact, boolean>(
    ctx,
    refTo(creditFactName, id, 0),
    'importFact',
    { list, row, content },
    {
      counters: [counterOf(creditFactName, moment.today.slice(0, 4))],
      related: () => [merchantPlace(merchant)],
      // Somebody may have entered it by hand since the dry run, under another id.
      lookUp: async () => (await factsByIdentity([merchant])).has(identity),
      decide: (before, nextNumber, findRelated, known) => {
        if (before || known) return same;
        const made = newFact(ctx, { id, input: { merchant, content }, batch: { id: list, line: row } }, nextNumber, findRelated);
        if ('refused' in made) return made;
        // Nothing of it is due before it was checked.
        const dates = repairDatesOf(made, { merchantKind: made.merchantKind });
        return kept(made, dates, { relation: 'officer', shown: actor.name, article: '令45-19' });
      },
    },
  );
}

type Matched = MatchedFact | MatchedMerchant | ListedHanded;

/** How a row of a list is entered, by its sort, and what it is told by. */
const entering: Readonly<
  Record<
    Exclude<CreditList['sort'], 'unreported'>,
    { number: (row: never) => string; enter: (ctx: MemberContext, row: never, list: string) => Promise<Answer> }
  >
> = {
  facts: { number: ({ uscc }: MatchedFact) => uscc, enter: enterRow },
  merchants: { number: ({ entry }: MatchedMerchant) => entry.uscc ?? entry.name, enter: enterMerchantRow },
  handed: {
    number: ({ content }: ListedHanded) => content.platformNo,
    enter: (ctx, { content, row }: ListedHanded, list) => bringIn(ctx, content, { list, row }),
  },
};

async function doRow(list: CreditList, row: Matched, moment: Moment): Promise<Outcome> {
  const { number, enter } = entering[list.sort as keyof typeof entering];
  const told = { row: row.row, number: number(row as never) };
  try {
    await enter(contextOf(list, row.row, moment), row as never, list._id);
    return { ...told, became: 'made', texts: [] };
  } catch (error) {
    const known = error instanceof Refused;
    if (known ? error.refusal.refused === 'busy' : isOfTheCloud(error)) throw error;
    if (!known) {
      await tellFailure(IMPORT, error, moment, `${list._id}:${row.row}`);
      return { ...told, became: 'left', texts: ['程序没有做成这一行，请手工登记'] };
    }
    return { ...told, became: 'left', texts: [sayRefusal(error.refusal).say] };
  }
}

async function runningList(): Promise<CreditList | undefined> {
  const { data } = await answered(db.collection(lists).where({ state: 'running' }).limit(1).get());
  const [found] = data as Kept<CreditList>[];
  return found && withoutHead(found);
}

async function ownList(id: string): Promise<CreditList | undefined> {
  const found = await read<Kept<CreditList>>(lists, id);
  return found && withoutHead(found);
}

/** All of it is done: what became of the rows is counted, and what was left over can be read. */
async function finish(list: CreditList, moment: Moment): Promise<void> {
  const outcomes = await allLines<Outcome>(collection, list._id, 'outcome');
  const left = outcomes.filter(({ became }) => became === 'left');
  const lines = left.map(({ row, number, texts }): Told => ({ row, number, texts }));
  await writeParts<Told>({ collection, of: list._id, part: `left.${list.tag ?? ''}`, sweepAt: sweepAt(moment.now) }, lines, PAGE);
  const done = { made: outcomes.length - left.length, left: left.length };
  const ctx = contextOf(list, 'finish', moment);
  await step(ctx, { id: list._id, version: 'any' }, 'finishCreditList', { id: list._id }, (one) => finished(one, done));
}

/** One document of rows; the cursor is the list and the next document. */
async function importNext(moment: Moment, cursor?: string): Promise<Step> {
  const [id, from = '0'] = cursor?.split(':') ?? [];
  const list = id ? await ownList(id) : await runningList();
  if (list?.state !== 'running') return { done: 0 };
  const no = Number(from);
  const part = await partOf<Matched>(collection, list._id, `rows.${list.tag ?? ''}`, no);
  const outcomes: Outcome[] = [];
  for (const row of part?.lines ?? []) outcomes.push(await doRow(list, row, moment));
  if (outcomes.length) {
    const where = { collection, of: list._id, part: 'outcome', sweepAt: sweepAt(moment.now), from: no };
    await writeParts(where, outcomes, outcomes.length);
  }
  if (part?.more) return { done: outcomes.length, next: `${list._id}:${no + 1}` };
  await finish(list, moment);
  return { done: outcomes.length };
}

/** Enters the facts of a checked list, one document of rows a step. */
export const importJob: Job = { name: IMPORT, asked: true, step: importNext };

/** How far a list is: rows that were looked at in this pass, and whether it goes on. */
export async function importProgress(actor: Pick<Actor, 'roles'>, id: string) {
  const [list, job] = await Promise.all([listById(actor, id), progressOf(importJob)]);
  const rows = list.counts?.fresh ?? 0;
  const underWay = list.state === 'running';
  return {
    state: underWay && job.stopped ? ('stopped' as const) : list.state,
    version: list.version,
    rows,
    looked: underWay ? Math.min(job.done, rows) : list.state === 'done' ? rows : 0,
    done: list.done,
  };
}

async function goOn(ctx: MemberContext, id: string) {
  await ask(importJob, ctx.moment);
  await runJob(importJob, ctx.moment, performance.now() + A_CALL_MS);
  return importProgress(ctx.actor, id);
}

/** Begins with the rows of a checked list; one list at a time. */
export async function startImport(ctx: MemberContext, { id, version }: { id: string; version: number }) {
  const other = await runningList();
  if (other && other._id !== id) throw new Refused(refuse('list-running'));
  await step(ctx, { id, version }, 'startCreditList', { id }, started);
  return goOn(ctx, id);
}

export async function goOnImport(ctx: MemberContext, id: string) {
  const list = await listById(ctx.actor, id);
  return list.state === 'running' ? goOn(ctx, id) : importProgress(ctx.actor, id);
}

export async function stopImport(ctx: MemberContext, id: string) {
  const list = await listById(ctx.actor, id);
  if (list.state === 'running') await stop(importJob);
  return importProgress(ctx.actor, id);
}
