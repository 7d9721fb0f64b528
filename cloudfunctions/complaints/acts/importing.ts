import type { Actor } from '@domain/bureau/actor';
import { finished, mayWorkOn, ROWS_DAYS, started, type ImportList } from '@domain/complaint/import/list';
import type { ListedRow } from '@domain/complaint/import/row';
import { followed as followedAs, follows } from '@domain/complaint/import/thin';
import type { Complaint } from '@domain/complaint/complaint';
import { sayRefusal } from '@domain/error-table';
import { refuse, type Refusal } from '@domain/errors';
import { complaintName } from '@domain/complaint/name';
import type { Moment } from '@domain/lifecycle';
import { refTo } from '@domain/subject';
import { commit, withoutHead, type Answer, type Decided, type Kept, type MemberContext } from '../../kernel/commit';
import { ask, progressOf, runJob, stop, type Job, type Step } from '../../kernel/jobs';
import { allLines, partOf, writeParts } from '../../kernel/parts';
import { plainly } from '../../kernel/plainly';
import { Refused } from '../../kernel/refused';
import { isOfTheCloud, tellFailure } from '../../kernel/troubles';
import { answered, db, read } from '../../kernel/store';
import { claimOf, type Claim } from './claims';
import { followed, NEVER } from './followed';
import { caseIdOf, importRow } from './new-case';

const IMPORT = 'complaints.import';
const collection = 'importRows' as const;
/** One call takes no further rows after so long: somebody looks at the progress. */
const A_CALL_MS = 8000;
const DAY = 86_400_000;

/** What became of a row. */
interface Outcome {
  row: number;
  number: string;
  became: 'made' | 'followed' | 'left';
  /** Why it was left. */
  texts: string[];
}

/** Who started it goes on with it, whoever runs the step; a row of a list is done under one key, so that it is never done twice. */
function contextOf({ _id, by, office }: ImportList, row: number | string, moment: Moment): MemberContext {
  const actor: Actor = { ...by, office, roles: ['consumer', 'intake'] };
  // A version that is not 0: a member who writes is known already.
  const caller = { kind: 'member' as const, actor, openid: '', version: 1 };
  return { caller, actor, moment, trace: 'import', key: `import-${_id}-${row}` };
}

/** A thin case as the newer list has it. */
function followRow(ctx: MemberContext, id: string, row: ListedRow, list: string): Promise<Answer> {
  const { actor, moment } = ctx;
  const ref = refTo(complaintName, id, 'any' as const);
  return commit<Complaint>(ctx, ref, 'followRow', row, {
    decide: (complaint): Decided<Complaint> | Refusal => {
      if (!complaint || !follows(complaint, row, moment.today))
        return refuse('number-taken', { params: { no: complaint?.no ?? '另一项登记' } });
      const next = followedAs(complaint, row, { list, by: actor.name, moment });
      const answer = { id, version: next.version };
      const what = { next, relation: 'intake', shown: actor.name, article: '令121-10', notices: [], answer };
      return { ...what, ...followed(complaint, next, moment) };
    },
  });
}

async function doRow(list: ImportList, row: ListedRow, moment: Moment): Promise<Outcome> {
  const { row: at, number } = row;
  const told = { row: at, number };
  const ctx = contextOf(list, at, moment);
  try {
    const claim = await read<Claim>('claims', claimOf(number));
    // A step that was cut off is made again: what this row made is its own, and the commit answers what it did once.
    if (claim?.of && claim.of !== caseIdOf(ctx)) {
      await followRow(ctx, claim.of, row, list.name);
      return { ...told, became: 'followed', texts: [] };
    }
    await importRow(ctx, row, list.name);
    return { ...told, became: 'made', texts: [] };
  } catch (error) {
    const known = error instanceof Refused;
    if (known ? error.refusal.refused === 'busy' : isOfTheCloud(error)) throw error;
    if (!known) {
      await tellFailure(IMPORT, error, moment, `${list._id}:${at}`);
      return { ...told, became: 'left', texts: ['程序没有做成这一行，请手工登记。'] };
    }
    return { ...told, became: 'left', texts: [sayRefusal(error.refusal).say] };
  }
}

async function runningList(): Promise<ImportList | undefined> {
  const { data } = await answered(db.collection('importLists').where({ state: 'running' }).limit(1).get());
  const [kept] = data as Kept<ImportList>[];
  return kept && withoutHead(kept);
}

async function listById(id: string): Promise<ImportList | undefined> {
  const kept = await read<Kept<ImportList>>('importLists', id);
  return kept && withoutHead(kept);
}

/** All of it is done: what became of the rows is counted, and what was left over can be read. */
async function finish(list: ImportList, moment: Moment): Promise<void> {
  const outcomes = await allLines<Outcome>(collection, list._id, 'outcome');
  const count = (what: Outcome['became']) => outcomes.filter(({ became }) => became === what).length;
  const left = outcomes.filter(({ became }) => became === 'left').map(({ row, number, texts }) => ({ row, number, texts }));
  const sweepAt = moment.now + ROWS_DAYS * DAY;
  await writeParts({ collection, of: list._id, part: `left.${list.tag ?? ''}`, sweepAt }, left, 20);
  const done = { made: count('made'), followed: count('followed'), left: left.length };
  await onList(contextOf(list, 'finish', moment), list._id, 'any', 'finishList', (one) => finished(one, done));
}

function onList(
  ctx: MemberContext,
  id: string,
  version: number | 'any',
  command: string,
  decide: (list: ImportList) => ImportList | Refusal,
) {
  const ref = { kind: 'importList', collection: 'importLists' as const, id, version };
  return commit<ImportList>(
    ctx,
    ref,
    command,
    { id },
    {
      admit: (list) => (mayWorkOn(ctx.actor, list) ? undefined : refuse('list-missing')),
      decide: (list): Decided<ImportList> | Refusal => {
        const next = list ? decide(list) : refuse('list-missing');
        if ('refused' in next) return next;
        return plainly(next, { relation: 'intake', shown: ctx.actor.name, article: '令121-40', dueBy: NEVER });
      },
    },
  );
}

/** One document of rows; the cursor is the list and the next document. */
async function importNext(moment: Moment, cursor?: string): Promise<Step> {
  const [id, from = '0'] = cursor?.split(':') ?? [];
  const list = id ? await listById(id) : await runningList();
  if (list?.state !== 'running') return { done: 0 };
  const no = Number(from);
  const part = await partOf<ListedRow>(collection, list._id, `rows.${list.tag ?? ''}`, no);
  const outcomes: Outcome[] = [];
  for (const row of part?.lines ?? []) outcomes.push(await doRow(list, row, moment));
  const sweepAt = moment.now + ROWS_DAYS * DAY;
  if (outcomes.length)
    await writeParts({ collection, of: list._id, part: 'outcome', sweepAt, from: no }, outcomes, outcomes.length);
  if (part?.more) return { done: outcomes.length, next: `${list._id}:${no + 1}` };
  await finish(list, moment);
  return { done: outcomes.length };
}

/** Makes cases of the rows of a checked list, one document of them a step. */
export const importJob: Job = { name: IMPORT, asked: true, step: importNext };

/** How far a list is: rows that were looked at in this pass, and whether it goes on. */
export async function importProgress(actor: Actor, id: string) {
  const [list, job] = await Promise.all([listById(id), progressOf(importJob)]);
  if (!list || !mayWorkOn(actor, list)) throw new Refused(refuse('list-missing'));
  const { fresh = 0, follows: known = 0 } = list.counts ?? {};
  const underWay = list.state === 'running';
  return {
    state: underWay && job.stopped ? ('stopped' as const) : list.state,
    version: list.version,
    rows: fresh + known,
    looked: underWay ? Math.min(job.done, fresh + known) : list.state === 'done' ? fresh + known : 0,
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
  await onList(ctx, id, version, 'startList', started);
  return goOn(ctx, id);
}

export async function goOnImport(ctx: MemberContext, id: string) {
  const list = await listById(id);
  if (!list || !mayWorkOn(ctx.actor, list)) throw new Refused(refuse('list-missing'));
  return list.state === 'running' ? goOn(ctx, id) : importProgress(ctx.actor, id);
}

export async function stopImport(ctx: MemberContext, id: string) {
  const list = await listById(id);
  if (!list || !mayWorkOn(ctx.actor, list)) throw new Refused(refuse('list-missing'));
  if (list.state === 'running') await stop(importJob);
  return importProgress(ctx.actor, id);
}
