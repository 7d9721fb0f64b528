import { county } from '@config/county';
import { caseNumberIn } from '@domain/complaint/case-number';
import type { Complaint } from '@domain/complaint/complaint';
import { complaintName } from '@domain/complaint/name';
import { findForm } from '@domain/complaint/desk/search';
import { relationsToComplaint } from '@domain/complaint/relations';
import type { Refusal } from '@domain/errors';
import { filesIn } from '@domain/evidence/limits';
import { refuse } from '@domain/errors';
import { rowOf } from '@domain/lifecycle';
import { promiseTable, decidePromise } from '@domain/promise/acts/table';
import { drafting } from '@domain/promise/beginning';
import { linked } from '@domain/promise/breach';
import { refusePromise } from '@domain/promise/errors';
import { isOpen, promiseListed } from '@domain/promise/listing';
import { promiseName } from '@domain/promise/name';
import { promiseNews } from '@domain/promise/news';
import type { MerchantPromise } from '@domain/promise/promise';
import type { DraftInput } from '@domain/promise/writing';
import { counterOf, numberOf, refTo } from '@domain/subject';
import { checksPlace, type ToCheck } from '../kernel/checks';
import { commit, eventIdOf, type Answer, type Decided, type Kept, type MemberContext } from '../kernel/commit';
import { DESKS, desksPlace, type Desks } from '../kernel/desks';
import { merchantPlace } from '../kernel/merchants';
import { plainly } from '../kernel/plainly';
import { Refused } from '../kernel/refused';
import type { FindRelated, RelatedDocument } from '../kernel/related-documents';
import { callerTouched, countedOn } from '../kernel/shares';
import { answered, db, read } from '../kernel/store';
import { claim, foldersOf } from '../kernel/filed';
import { screened, type Look } from './shown/screening';
import { isOwn, standingIn, standingTo, type Standing } from '../kernel/standing';
import { windowPlace, withPromise } from './shown/window';

const missing = refusePromise('not-found');
const looks: Readonly<Record<string, Look>> = {
  write: 'brings',
  change: 'brings',
  show: 'needs',
  checkChange: 'needs',
  letThrough: 'lets',
};
/** By act, whether it hands in files. */
const hands: Readonly<Record<string, true>> = { show: true };
/** By act, whether it names a complaint. */
const links: Readonly<Record<string, true>> = { linkBreach: true };
/** By act, whether it leaves another wording, whose shops must be the merchant's. */
const words: Readonly<Record<string, true>> = { write: true, change: true };

const kept = (
  next: MerchantPromise,
  more: Pick<Decided<MerchantPromise>, 'relation' | 'shown'> & Partial<Decided<MerchantPromise>>,
): Decided<MerchantPromise> => ({
  ...plainly(next, { ...more, answer: { id: next._id, version: next.version, no: next.no } }),
  ...promiseListed(next),
});

/** Shops that are not the merchant's are refused where they were chosen. */
function foreignShops(
  { merchant }: Standing,
  wording: { shops?: readonly string[] | undefined } | undefined,
): Refusal | undefined {
  const own = new Set(merchant.shops.map(({ id }) => id));
  const foreign = (wording?.shops ?? []).some((id) => !own.has(id));
  return foreign ? refuse('invalid-input', { fields: { 'wording.shops': '请从列表重新选择网店。' } }) : undefined;
}

/** A new one, by who acts for the merchant at this moment. */
export async function draftPromise(ctx: MemberContext, input: DraftInput): Promise<Answer> {
  const id = `pr_${eventIdOf(ctx).slice(0, 24)}`;
  const { actor, moment } = ctx;
  const year = moment.today.slice(0, 4);
  const counter = counterOf(promiseName, year);
  let toCheck: ToCheck | undefined;
  return commit<MerchantPromise>(ctx, refTo(promiseName, id, 0), 'draft', input, {
    counters: [counter],
    related: () => [merchantPlace(input.merchant), callerTouched(ctx), { ...checksPlace(id), fresh: true }],
    decide: (before, nextNumber, findRelated) => {
      const standing = standingIn(ctx, input.merchant, findRelated, missing);
      if ('refused' in standing) return standing;
      if (!isOwn(standing)) return missing;
      if (standing.merchant.state === 'closed') return refusePromise('merchant-closed');
      if (before) return refusePromise('wrong-state');
      const foreign = foreignShops(standing, input.wording);
      if (foreign) return foreign;
      const no = numberOf(promiseName, county.prefix, year, nextNumber(counter));
      const made = drafting(input, { id, no, by: { member: actor.member, name: standing.name }, moment });
      if ('refused' in made) return made;
      const counted = countedOn(ctx, 'keepPromise', findRelated);
      if ('refused' in counted) return counted;
      const of = { of: id, kind: promiseName.kind, no };
      const screen = screened(ctx, { ...refusals, look: 'brings', where: 'promise', of, input, findRelated });
      if ('refused' in screen) return screen;
      toCheck = screen.toCheck;
      const [relation = 'clerk'] = standing.relations;
      return kept(made, { relation, shown: standing.name, related: [counted, ...screen.related] });
    },
    after: async () => toCheck?.after(),
  });
}

const refusals = { held: refusePromise('held'), nothingHeld: refusePromise('nothing-held') };

export interface Act {
  id: string;
  version: number;
  command: string;
  input?: unknown;
}

/** The id of the complaint an act names, by its number or its id; an id that nothing has where there is none. */
async function caseNamed(command: string, input: unknown): Promise<string | undefined> {
  if (!rowOf(links, command)) return undefined;
  const { case: typed } = (input ?? {}) as { case?: unknown };
  if (typeof typed !== 'string') return undefined;
  const no = caseNumberIn(typed);
  if (!no) return /^[\w-]{1,64}$/.test(typed) ? typed : undefined;
  const { data } = await answered(
    db
      .collection(complaintName.collection)
      .where({ find: findForm('no', no) })
      .limit(1)
      .field({ _id: true })
      .get(),
  );
  return (data as { _id: string }[])[0]?._id ?? 'none';
}

/** One act on one promise; who may give it is the table's question. To a stranger it does not exist. */
export async function actOnPromise(ctx: MemberContext, { id, version, command, input = {} }: Act): Promise<Answer> {
  const { actor, moment } = ctx;
  const first = await read<Kept<MerchantPromise>>(promiseName.collection, id);
  if (!first) throw new Refused(missing);
  const { merchant } = first;
  await standingTo(actor, merchant, missing);
  const complaintId = await caseNamed(command, input);
  const files = rowOf(hands, command) ? filesIn(input) : [];
  const look = rowOf(looks, command);
  let toCheck: ToCheck | undefined;
  return commit<MerchantPromise>(ctx, refTo(promiseName, id, version), command, input, {
    related: () => [
      ...[merchantPlace(merchant), callerTouched(ctx), desksPlace, windowPlace(merchant), ...foldersOf(files)],
      ...(look ? [checksPlace(id)] : []),
      ...(complaintId ? [{ collection: complaintName.collection, id: complaintId }] : []),
    ],
    decide: (promise, _, findRelated) => {
      const standing = standingIn(ctx, merchant, findRelated, missing);
      if (!promise || 'refused' in standing) return missing;
      const by: readonly string[] = rowOf(promiseTable, command)?.by ?? [];
      const relation = standing.relations.find((one) => by.includes(one)) ?? standing.relations[0] ?? 'staff';
      const { name, relations } = standing;
      // Whoever acts for the merchant is no officer of it.
      if (isOwn(standing) && !by.includes(relation) && by.includes('officer')) return refusePromise('own-shop');
      const decision = decidePromise(promise, command, input, { member: actor.member, name, relation }, moment);
      if (!decision.ok) return decision;
      const decided = { ...decision.next, version: promise.version + 1 };
      const foreign = rowOf(words, command) && foreignShops(standing, (input as { wording?: { shops?: string[] } }).wording);
      if (foreign) return foreign;
      const withCase = rowOf(links, command) ? linkedTo(ctx, decided, standing, input, complaintId, findRelated) : decided;
      if ('refused' in withCase) return withCase;
      const of = { kind: promiseName.kind, id, no: promise.no };
      const claimed = claim({ files, owner: actor.member, of, moment, findRelated });
      if ('refused' in claimed) return claimed;
      const next =
        claimed.files.length && withCase.shown ? { ...withCase, shown: { ...withCase.shown, files: claimed.files } } : withCase;
      const screen = screened(ctx, { ...refusals, look, where: 'promise', of: { ...of, of: id }, input, findRelated });
      if ('refused' in screen) return screen;
      toCheck = screen.toCheck;
      const counted = relations.some((one) => one === 'owner' || one === 'clerk')
        ? countedOn(ctx, 'keepPromise', findRelated)
        : undefined;
      if (counted && 'refused' in counted) return counted;
      const related: RelatedDocument[] = [
        ...claimed.related,
        ...screen.related,
        ...(counted ? [counted] : []),
        ...withPromise(merchant, id, isOpen(next), findRelated),
      ];
      const notices = promiseNews(command, next, standing.merchant, actor.member, findRelated<Desks>(DESKS)?.people ?? []);
      const article = rowOf(promiseTable, command)?.article;
      return kept(next, { relation, shown: name, ...(article && { article }), notices, related });
    },
    after: async () => toCheck?.after(),
  });
}

/** With the complaint as a breach, where the officer may see it and it is one against this merchant. */
function linkedTo(
  { actor, moment }: MemberContext,
  promise: MerchantPromise,
  { merchant, name }: Standing,
  input: unknown,
  complaintId: string | undefined,
  findRelated: FindRelated,
): MerchantPromise | Refusal {
  const complaint = complaintId ? findRelated<Kept<Complaint>>(complaintId) : undefined;
  if (!complaint || relationsToComplaint(actor, complaint).includes('stranger')) return refusePromise('case-missing');
  const { said, n, why } = input as { said: string; n?: number; why?: string };
  const { _id: id, no, purchase, respondent } = complaint;
  return linked(promise, {
    case: { id, no, boughtOn: purchase.boughtOn, against: respondent },
    ...{ merchant, said, n, why: why?.trim() ? why.trim() : undefined, on: moment.today, by: { member: actor.member, name } },
  });
}
