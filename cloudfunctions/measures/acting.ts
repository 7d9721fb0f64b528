import { county } from '@config/county';
import type { Refusal } from '@domain/errors';
import type { FiledFile } from '@domain/evidence/claiming';
import { rowOf, type Acting, type Decision, type Moment } from '@domain/lifecycle';
import type { Person } from '@domain/merchant/person';
import { counterOf, numberOf, refTo, type KindName } from '@domain/subject';
import type { CollectionName } from '../collections';
import { commit, eventIdOf, type Answer, type Listed, type MemberContext } from '../kernel/commit';
import { DESKS, desksPlace, type Desks } from '../kernel/desks';
import type { NoticeDraft } from '../kernel/notices';
import { plainly } from '../kernel/plainly';
import type { FindRelated, RelatedPlace } from '../kernel/related-documents';
import { claimFiles, foldersTouched } from './files';

interface Numbered {
  _id: string;
  version: number;
  no: string;
  files?: FiledFile[];
}

/** What one of the three kinds of this function says of itself: its acts, its lists, its words. */
export interface KindOfMeans<S extends Numbered, R extends string> {
  name: KindName & { collection: CollectionName };
  /** First letters of its ids. */
  mark: string;
  table: Readonly<{ [command: string]: { by: readonly R[]; article: string } }>;
  relations: (ctx: MemberContext, subject: S) => readonly R[];
  decide: (subject: S, command: string, input: unknown, actor: Acting<R>, moment: Moment) => Decision<S>;
  listed: (subject: S) => Listed;
  refusals: { notFound: Refusal; wrongState: Refusal };
  tells?: (command: string, subject: S, ctx: MemberContext, desks: Desks['people']) => readonly NoticeDraft[];
}

const shown = ({ actor }: MemberContext) => actor.name || '工作人员';

interface Making<S> {
  command: string;
  input: unknown;
  /** Read in the transaction. */
  places?: readonly RelatedPlace[];
  make: (of: { id: string; no: string; office: string; by: Person; moment: Moment; findRelated: FindRelated }) => S | Refusal;
}

/** A new one under its number, with what was handed in. */
export function begin<S extends Numbered, R extends string>(
  of: KindOfMeans<S, R>,
  ctx: MemberContext,
  { command, input, places = [], make }: Making<S>,
): Promise<Answer> {
  const { actor, moment } = ctx;
  const year = moment.today.slice(0, 4);
  const counter = counterOf(of.name, year);
  const id = `${of.mark}_${eventIdOf(ctx).slice(0, 24)}`;
  return commit<S>(ctx, refTo(of.name, id, 0), command, input, {
    counters: [counter],
    related: () => [desksPlace, ...places, ...foldersTouched(input)],
    decide: (before, nextNumber, findRelated) => {
      if (before) return of.refusals.wrongState;
      const no = numberOf(of.name, county.prefix, year, nextNumber(counter));
      const by = { member: actor.member, name: actor.name };
      const made = make({ id, no, office: actor.office ?? county.offices[0].code, by, moment, findRelated });
      if ('refused' in made) return made;
      const claim = claimFiles({ kind: of.name.kind, input, next: made, owner: actor.member, moment, findRelated });
      if ('refused' in claim) return claim;
      const { next, related } = claim;
      const notices = of.tells?.(command, next, ctx, findRelated<Desks>(DESKS)?.people ?? []) ?? [];
      const answer: Answer = { id, version: next.version, no };
      return { ...plainly(next, { relation: 'officer', shown: shown(ctx), notices, related, answer }), ...of.listed(next) };
    },
  });
}

export interface Act {
  id: string;
  version: number;
  command: string;
  input?: unknown;
}

/** One act on one of them; who may give it is its table's question. `told`: whom it is told besides colleagues. */
export function act<S extends Numbered, R extends string>(
  of: KindOfMeans<S, R>,
  ctx: MemberContext,
  { id, version, command, input = {} }: Act,
  told: (next: S) => readonly NoticeDraft[] = () => [],
): Promise<Answer> {
  const { actor, moment } = ctx;
  const { member, name, office } = actor;
  return commit<S>(ctx, refTo(of.name, id, version), command, input, {
    related: () => [desksPlace, ...foldersTouched(input)],
    decide: (subject, _, findRelated) => {
      if (!subject) return of.refusals.notFound;
      const row = rowOf(of.table, command);
      const relations = of.relations(ctx, subject);
      const relation = relations.find((one) => row?.by.includes(one)) ?? relations[0];
      if (!relation) return of.refusals.notFound;
      const decision = of.decide(subject, command, input, { member, name, relation, ...(office && { office }) }, moment);
      if (!decision.ok) return decision;
      const decided = { ...decision.next, version: subject.version + 1 };
      const claim = claimFiles({ kind: of.name.kind, input, next: decided, owner: member, moment, findRelated });
      if ('refused' in claim) return claim;
      const { next, related } = claim;
      const colleagues = of.tells?.(command, next, ctx, findRelated<Desks>(DESKS)?.people ?? []) ?? [];
      const notices = [...colleagues, ...told(next)];
      const answer: Answer = { id, version: next.version, no: next.no };
      const more = { relation, shown: shown(ctx), ...(row && { article: row.article }), notices, related, answer };
      return { ...plainly(next, more), ...of.listed(next) };
    },
  });
}
