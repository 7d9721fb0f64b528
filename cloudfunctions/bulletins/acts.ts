import { county } from '@config/county';
import { bulletinTable, decideBulletin } from '@domain/bulletin/acts/table';
import { drafting, entering, type DraftInput, type EnterInput } from '@domain/bulletin/beginning';
import type { Bulletin } from '@domain/bulletin/bulletin';
import { refuseBulletin } from '@domain/bulletin/errors';
import { bulletinName } from '@domain/bulletin/name';
import { newsOf } from '@domain/bulletin/news';
import { relationsToBulletins, type BulletinRelation } from '@domain/bulletin/relations';
import type { Refusal } from '@domain/errors';
import { rowOf } from '@domain/lifecycle';
import { counterOf, numberOf, refTo } from '@domain/subject';
import type { ToCheck } from '../kernel/checks';
import { commit, eventIdOf, type AlsoDecided, type Answer, type MemberContext, type OtherRef } from '../kernel/commit';
import type { FindRelated } from '../kernel/related-documents';
import { DESKS, desksPlace, type Desks } from '../kernel/desks';
import { claimFiles, foldersTouched } from './files';
import { listed } from './listed';
import { screened, screenPlaces } from './screening';

const shown = ({ actor }: MemberContext) => actor.name || '工作人员';

interface Beginning<Input> {
  command: 'draft' | 'enter';
  input: Input;
  make: (input: Input, of: Parameters<typeof drafting>[1]) => Bulletin | Refusal;
  /** The signal it answers, written with it. */
  answers?: { ref: OtherRef; with: (findRelated: FindRelated, bulletin: string) => AlsoDecided | Refusal };
}

/** The id of the one that this call begins. */
export const newIdOf = (ctx: MemberContext): string => `b_${eventIdOf(ctx).slice(0, 24)}`;

/** A new one under its number; its pictures and proofs are claimed with it, its words noted for the check. */
export async function begin<Input>(ctx: MemberContext, { command, input, make, answers }: Beginning<Input>): Promise<Answer> {
  const id = newIdOf(ctx);
  const { actor, moment } = ctx;
  const year = moment.today.slice(0, 4);
  const counter = counterOf(bulletinName, year);
  let toCheck: ToCheck | undefined;
  return commit<Bulletin>(ctx, refTo(bulletinName, id, 0), command, input, {
    counters: [counter],
    also: () => (answers ? [answers.ref] : []),
    related: () => [...foldersTouched(command, input), ...screenPlaces(command, id)],
    decide: (before, nextNumber, findRelated) => {
      if (before) return refuseBulletin('wrong-state');
      const no = numberOf(bulletinName, county.prefix, year, nextNumber(counter));
      const by = { member: actor.member, name: actor.name };
      const made = make(input, { id, no, office: actor.office ?? county.offices[0].code, by, moment });
      if ('refused' in made) return made;
      const proven = claimFiles({ command, input, next: made, owner: actor.member, moment, findRelated });
      if ('refused' in proven) return proven;
      const screen = screened(ctx, command, input, proven.next, findRelated);
      if ('refused' in screen) return screen;
      const also = answers?.with(findRelated, id);
      if (also && 'refused' in also) return also;
      toCheck = screen.toCheck;
      const related = [...proven.related, ...screen.related];
      return listed(proven.next, moment, { relation: 'editor', shown: shown(ctx), related, ...(also && { also: [also] }) });
    },
    after: async () => toCheck?.after(),
  });
}

export const draft = (ctx: MemberContext, input: DraftInput): Promise<Answer> =>
  begin(ctx, { command: 'draft', input, make: drafting });

export const enter = (ctx: MemberContext, input: EnterInput): Promise<Answer> =>
  begin(ctx, { command: 'enter', input, make: entering });

interface Act {
  id: string;
  version: number;
  command: string;
  input?: unknown;
}

/** The relation in which the actor may give this command: that with most rights among those the row names. */
function relationFor({ actor }: MemberContext, command: string): BulletinRelation {
  const relations = relationsToBulletins(actor);
  const by: readonly BulletinRelation[] = rowOf(bulletinTable, command)?.by ?? [];
  return relations.find((one) => by.includes(one)) ?? relations[0] ?? 'reader';
}

/** One act on one bulletin; who may give it is the table's question. */
export async function act(ctx: MemberContext, { id, version, command, input = {} }: Act): Promise<Answer> {
  const { actor, moment } = ctx;
  const { member, name, office } = actor;
  const relation = relationFor(ctx, command);
  let toCheck: ToCheck | undefined;
  return commit<Bulletin>(ctx, refTo(bulletinName, id, version), command, input, {
    related: () => [desksPlace, ...foldersTouched(command, input), ...screenPlaces(command, id)],
    decide: (bulletin, _, findRelated) => {
      if (!bulletin) return refuseBulletin('not-found');
      const decision = decideBulletin(bulletin, command, input, { member, name, relation, ...(office && { office }) }, moment);
      if (!decision.ok) return decision;
      const decided = { ...decision.next, version: bulletin.version + 1 };
      const proven = claimFiles({ command, input, next: decided, owner: member, moment, findRelated });
      if ('refused' in proven) return proven;
      const screen = screened(ctx, command, input, proven.next, findRelated);
      if ('refused' in screen) return screen;
      toCheck = screen.toCheck;
      const notices = newsOf(command, proven.next, member, findRelated<Desks>(DESKS)?.people ?? []);
      const article = rowOf(bulletinTable, command)?.article;
      const related = [...proven.related, ...screen.related];
      return listed(proven.next, moment, { relation, shown: shown(ctx), ...(article && { article }), notices, related });
    },
    after: async () => toCheck?.after(),
  });
}
