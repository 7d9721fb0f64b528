import { county } from '@config/county';
import { batchTable, decideBatch } from '@domain/credit/batch/acts/table';
import type { NoticeBatch } from '@domain/credit/batch/batch';
import { refuseBatch } from '@domain/credit/batch/errors';
import { noticeBatchName } from '@domain/credit/batch/name';
import { newsOf } from '@domain/credit/batch/news';
import { relationsToBatches, type BatchRelation } from '@domain/credit/batch/relations';
import { begun, rewritten, type ChosenList, type WritingOutput } from '@domain/credit/batch/writing';
import type { CreditList } from '@domain/credit/import/list';
import { rowOf } from '@domain/lifecycle';
import { counterOf, numberOf, refTo } from '@domain/subject';
import { HOUSE } from '@domain/law/cite';
import { commit, eventIdOf, type Answer, type Decided, type Kept, type MemberContext } from '../../kernel/commit';
import { DESKS, desksPlace, type Desks } from '../../kernel/desks';
import { ask } from '../../kernel/jobs';
import { plainly } from '../../kernel/plainly';
import type { FindRelated } from '../../kernel/related-documents';
import { lists } from '../import/lists';
import { batchById, batchJob, refuseIfOther } from './running';

const shown = ({ actor }: MemberContext) => actor.name || '工作人员';

const answered = (next: NoticeBatch, more: Parameters<typeof plainly<NoticeBatch>>[1]): Decided<NoticeBatch> =>
  plainly(next, { ...more, answer: { id: next._id, version: next.version, no: next.no } });

const listPlaces = ({ list }: WritingOutput) => (list ? [{ collection: lists, id: list }] : []);

/** The list that was chosen, as it lies in the transaction; one that was not tried through is none. */
function chosen({ list: id }: WritingOutput, findRelated: FindRelated): ChosenList | undefined {
  const list = id ? findRelated<Kept<CreditList>>(id) : undefined;
  if (list?.state !== 'checked' || list.year === undefined || list.asOf === undefined) return undefined;
  return { id: list._id, name: list.name, year: list.year, asOf: list.asOf };
}

/** A new mailing under its number. */
export async function draft(ctx: MemberContext, input: WritingOutput): Promise<Answer> {
  const { actor, moment } = ctx;
  const id = `nb_${eventIdOf(ctx).slice(0, 24)}`;
  const year = moment.today.slice(0, 4);
  const counter = counterOf(noticeBatchName, year);
  return commit<NoticeBatch>(ctx, refTo(noticeBatchName, id, 0), 'draft', input, {
    counters: [counter],
    related: () => [desksPlace, ...listPlaces(input)],
    decide: (before, nextNumber, findRelated) => {
      if (before) return refuseBatch('wrong-state');
      const no = numberOf(noticeBatchName, county.prefix, year, nextNumber(counter));
      const by = { member: actor.member, name: actor.name };
      const made = begun(input, chosen(input, findRelated), { id, no, by, moment });
      if ('refused' in made) return made;
      const notices = newsOf('draft', made, actor.member, findRelated<Desks>(DESKS)?.people ?? []);
      return answered(made, { relation: 'officer', shown: shown(ctx), article: HOUSE, notices });
    },
  });
}

/** What a draft says and to whom, written anew. */
export const write = (
  ctx: MemberContext,
  { id, version }: { id: string; version: number },
  input: WritingOutput,
): Promise<Answer> =>
  commit<NoticeBatch>(ctx, refTo(noticeBatchName, id, version), 'write', input, {
    related: () => [desksPlace, ...listPlaces(input)],
    decide: (batch, _, findRelated) => {
      if (!batch) return refuseBatch('not-found');
      const by = { member: ctx.actor.member, name: ctx.actor.name };
      const next = rewritten(batch, input, chosen(input, findRelated), by, ctx.moment.today);
      if ('refused' in next) return next;
      const notices = newsOf('draft', next, ctx.actor.member, findRelated<Desks>(DESKS)?.people ?? []);
      return answered(next, { relation: 'officer', shown: shown(ctx), article: HOUSE, notices });
    },
  });

interface Act {
  id: string;
  version: number;
  command: string;
  input?: unknown;
}

/** The relation in which the actor may give this command: that with most rights among those the row names. */
function relationFor({ actor }: MemberContext, command: string): BatchRelation {
  const relations = relationsToBatches(actor);
  const by: readonly BatchRelation[] = rowOf(batchTable, command)?.by ?? [];
  return relations.find((one) => by.includes(one)) ?? relations[0] ?? 'officer';
}

/** One act on one mailing; who may give it is the table's question. One mailing goes out at a time. */
export async function act(ctx: MemberContext, { id, version, command, input = {} }: Act): Promise<Answer> {
  const { actor, moment } = ctx;
  const relation = relationFor(ctx, command);
  if (rowOf(batchTable, command)?.to === 'running') await refuseIfOther(id);
  const answer = await commit<NoticeBatch>(ctx, refTo(noticeBatchName, id, version), command, input, {
    related: () => [desksPlace],
    decide: (batch, _, findRelated) => {
      if (!batch) return refuseBatch('not-found');
      const { member, name } = actor;
      const decision = decideBatch(batch, command, input, { member, name, relation }, moment);
      if (!decision.ok) return decision;
      const next = { ...decision.next, version: batch.version + 1 };
      const article = rowOf(batchTable, command)?.article;
      const notices = newsOf(command, next, member, findRelated<Desks>(DESKS)?.people ?? []);
      return answered(next, { relation, shown: shown(ctx), notices, ...(article && { article }) });
    },
  });
  // What is under way goes on by itself: by whoever looks at it, and by the timer.
  if ((await batchById(id))?.state === 'running') await ask(batchJob, moment);
  return answer;
}
