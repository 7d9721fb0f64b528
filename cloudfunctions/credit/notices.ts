import { county } from '@config/county';
import { repairDatesOf } from '@domain/credit/dates/repair-dates';
import type { CreditFact } from '@domain/credit/fact/fact';
import { notMember } from '@domain/credit/fact/entering';
import { creditFactName } from '@domain/credit/fact/name';
import { nextDeliveryId } from '@domain/credit/notice/acts/delivering';
import { openContest } from '@domain/credit/notice/acts/row';
import { decideNotice, noticeTable } from '@domain/credit/notice/acts/table';
import { beginOfFact, beginOfOccasion, staleProblem, type DraftNoticeInput } from '@domain/credit/notice/beginning';
import { composeFact, withWords } from '@domain/credit/notice/composing';
import { refuseNotice } from '@domain/credit/notice/errors';
import { listsOf, remindOn } from '@domain/credit/notice/listing';
import { creditNoticeName } from '@domain/credit/notice/name';
import { newsOf } from '@domain/credit/notice/news';
import type { CreditNotice } from '@domain/credit/notice/notice';
import { relationsToNotice, type NoticeRelation } from '@domain/credit/notice/relations';
import { tellingOf } from '@domain/credit/notice/telling';
import { isDelivered } from '@domain/credit/notice/visibility';
import type { Refusal } from '@domain/errors';
import { rowOf, type Moment } from '@domain/lifecycle';
import { HOUSE } from '@domain/law/cite';
import type { Merchant } from '@domain/merchant/merchant';
import { counterOf, numberOf, refTo } from '@domain/subject';
import { commit, eventIdOf, withoutHead, type Answer, type Decided, type Kept, type MemberContext } from '../kernel/commit';
import { DESKS, desksPlace, type Desks } from '../kernel/desks';
import { merchantPlace, ownMerchantIn } from '../kernel/merchants';
import { plainly } from '../kernel/plainly';
import { Refused } from '../kernel/refused';
import type { FindRelated, NextNumber } from '../kernel/related-documents';
import { callerTouched, countedOn } from '../kernel/shares';
import { read } from '../kernel/store';
import { contextsOf } from '../kernel/repair-days';
import { factById } from './fact-reads';
import { peopleOf } from './facts';
import { claimFiles, foldersTouched } from './notice-files';

type Contexts = Awaited<ReturnType<typeof contextsOf>> | undefined;

const shown = ({ actor }: MemberContext) => actor.name || '工作人员';
const factPlace = (id: string) => ({ collection: creditFactName.collection, id });

/** A notice by its id, whoever asks. */
export async function noticeById(id: string): Promise<CreditNotice | undefined> {
  const found = await read<Kept<CreditNotice>>(creditNoticeName.collection, id);
  return found && withoutHead(found);
}

/** A notice as it is kept: its lists, and the day on which the bureau is reminded of it. */
export const kept = (
  next: CreditNotice,
  more: Pick<Decided<CreditNotice>, 'relation' | 'shown'> & Partial<Decided<CreditNotice>>,
): Decided<CreditNotice> => ({
  ...plainly(next, { ...more, answer: { id: next._id, version: next.version, no: next.no } }),
  lists: listsOf(next),
  dueBy: remindOn(next),
});

const contextsFor = async (id: string | undefined): Promise<Contexts> => {
  const fact = id === undefined ? undefined : await factById(id);
  return fact && contextsOf([fact]);
};

const factIn = (id: string | undefined, findRelated: FindRelated): CreditFact | undefined => {
  const found = id === undefined ? undefined : findRelated<Kept<CreditFact>>(id);
  return found && withoutHead(found);
};

/** A fact in the words of its template, with its days as they are now. */
const telling = (fact: CreditFact, merchant: Merchant, contextOf: Contexts) =>
  tellingOf(fact, merchant.kind, repairDatesOf(fact, contextOf?.(fact) ?? { merchantKind: merchant.kind }));

/** A notice with the line in its log for everybody who acts for the merchant now. */
export function toInboxes(
  notice: CreditNotice,
  merchant: Merchant,
  by: { member: string; name: string },
  { today }: Moment,
): CreditNotice {
  return merchant.people
    .filter(({ left }) => left === undefined)
    .reduce<CreditNotice>((next, { member, name }) => {
      const line = { id: nextDeliveryId(next), way: 'inbox' as const, on: today, by, to: { member, name } };
      return { ...next, deliveries: [...(next.deliveries ?? []), line] };
    }, notice);
}

interface Draft {
  id: string;
  input: DraftNoticeInput;
  batch?: string;
}

/** A new notice by its number, as it lies in the transaction of whoever writes it, or of the mailing that calls this for each merchant. */
export function newNotice(
  ctx: MemberContext,
  { id, input, batch }: Draft,
  nextNumber: NextNumber,
  findRelated: FindRelated,
  contextOf?: Contexts,
): CreditNotice | Refusal {
  const { actor, moment } = ctx;
  const merchant = findRelated<Kept<Merchant>>(input.merchant);
  if (!merchant || merchant.state !== 'active') return refuseNotice('no-merchant');
  const own = notMember(merchant, actor);
  if (own) return own;
  const year = moment.today.slice(0, 4);
  const no = numberOf(creditNoticeName, county.prefix, year, nextNumber(counterOf(creditNoticeName, year)));
  const of = { id, no, by: { member: actor.member, name: actor.name }, moment, ...(batch && { batch }) };
  if (input.occasion) return beginOfOccasion(input.occasion, merchant, of, input.addition);
  const fact = factIn(input.fact, findRelated);
  return fact ? beginOfFact(fact, telling(fact, merchant, contextOf), merchant, of, input.addition) : refuseNotice('no-fact');
}

/** Drafts one; a leader who did not write it approves it. */
export async function draft(ctx: MemberContext, input: DraftNoticeInput): Promise<Answer> {
  const id = `n_${eventIdOf(ctx).slice(0, 24)}`;
  const counter = counterOf(creditNoticeName, ctx.moment.today.slice(0, 4));
  return commit<CreditNotice, Contexts>(ctx, refTo(creditNoticeName, id, 0), 'draft', input, {
    counters: [counter],
    related: () => [merchantPlace(input.merchant), desksPlace, ...(input.fact ? [factPlace(input.fact)] : [])],
    lookUp: () => contextsFor(input.fact),
    decide: (before, nextNumber, findRelated, contextOf) => {
      if (before) return refuseNotice('wrong-state');
      const made = newNotice(ctx, { id, input }, nextNumber, findRelated, contextOf);
      if ('refused' in made) return made;
      const seats = findRelated<Desks>(DESKS)?.people ?? [];
      const notices = newsOf('draft', made, ctx.actor.member, { seats, people: [] });
      return kept(made, { relation: 'officer', shown: shown(ctx), article: HOUSE, notices });
    },
  });
}

/** What an act needs besides the notice, as it lies in the transaction. */
interface Beside {
  fact: CreditFact | undefined;
  merchant: Merchant;
  contextOf: Contexts;
  moment: Moment;
  by: { member: string; name: string };
}

type After = (next: CreditNotice, before: CreditNotice, beside: Beside) => CreditNotice | Refusal;

/** The words made anew from the fact as it is now. */
const anew: After = (next, _, { fact, merchant, contextOf, moment }) => {
  if (!fact) return refuseNotice('fact-over');
  const told = telling(fact, merchant, contextOf);
  const words = told ? composeFact(told, merchant, moment.today) : refuseNotice('no-template');
  if ('refused' in words) return words;
  return { ...withWords(next, words), fact: { id: fact._id, no: fact.no, version: fact.version } };
};

/** Acts that rest on the fact or the merchant as they are at that moment, and what these leave on the notice. */
const resting: Readonly<Record<string, { fresh?: true; after?: After }>> = {
  refresh: { after: anew },
  approve: { fresh: true },
  deliver: {
    fresh: true,
    after: (next, _, { merchant, moment, by }) => {
      const sent = toInboxes(next, merchant, by, moment);
      return sent.deliveries?.length ? sent : refuseNotice('nobody-there');
    },
  },
  deliverPaper: { fresh: true },
  approveAnswer: {
    after: (next, before, beside) => {
      const result = openContest(before)?.proposed?.result;
      if (result !== 'corrected' || !beside.fact) return next;
      const { title, words } = before;
      const old = { on: beside.moment.today, title, words };
      return anew({ ...next, corrected: [...(next.corrected ?? []), old] }, before, beside);
    },
  },
};

interface Act {
  id: string;
  version: number | 'any';
  command: string;
  input?: unknown;
}

interface Acting {
  relation: NoticeRelation;
  name: string;
}

/** One act as this person gives it in this relation, on the notice, its fact and its merchant as they lie in the transaction. */
async function given(
  ctx: MemberContext,
  { id, version, command, input = {} }: Act,
  actingIn: (notice: CreditNotice, merchant: Merchant, findRelated: FindRelated) => Acting | Refusal,
): Promise<Answer> {
  const { actor, moment } = ctx;
  const { member, office } = actor;
  const ofMember = rowOf(shared, command);
  return commit<CreditNotice, Contexts>(ctx, refTo(creditNoticeName, id, version), command, input, {
    related: (notice) => [
      desksPlace,
      ...foldersTouched(command, input),
      ...(ofMember ? [callerTouched(ctx)] : []),
      ...(notice ? [merchantPlace(notice.merchant)] : []),
      ...(notice?.fact ? [factPlace(notice.fact.id)] : []),
    ],
    lookUp: async () => (rowOf(resting, command) ? contextsFor((await noticeById(id))?.fact?.id) : undefined),
    decide: (notice, _, findRelated, contextOf) => {
      const merchant = notice && findRelated<Kept<Merchant>>(notice.merchant);
      if (!notice || !merchant) return refuseNotice('not-found');
      const acting = actingIn(notice, merchant, findRelated);
      if ('refused' in acting) return acting;
      const by = { member, name: acting.name };
      const fact = factIn(notice.fact?.id, findRelated);
      const rests = rowOf(resting, command);
      const decision = decideNotice(
        notice,
        command,
        input,
        { ...by, relation: acting.relation, ...(office && { office }) },
        moment,
      );
      if (!decision.ok) return decision;
      const stale = rests?.fresh && staleProblem(notice, fact, merchant, moment);
      if (stale) return stale;
      const after = rests?.after ?? ((next: CreditNotice) => next);
      const done = after(decision.next, notice, { fact, merchant, contextOf, moment, by });
      if ('refused' in done) return done;
      const filed = claimFiles({ command, input, next: done, owner: member, moment, findRelated });
      if ('refused' in filed) return filed;
      const counted = ofMember ? countedOn(ctx, ofMember, findRelated) : undefined;
      if (counted && 'refused' in counted) return counted;
      const next = { ...filed.next, version: notice.version + 1 };
      const seats = findRelated<Desks>(DESKS)?.people ?? [];
      const notices = newsOf(command, next, member, { seats, people: peopleOf(merchant) });
      const article = rowOf(noticeTable, command)?.article ?? HOUSE;
      const related = [...filed.related, ...(counted ? [counted] : [])];
      return kept(next, { relation: acting.relation, shown: acting.name || shown(ctx), article, notices, related });
    },
  });
}

/** What a member of a merchant does with a share of its own. */
const shared: Readonly<Record<string, 'contestNotice'>> = { contest: 'contestNotice' };

/** The relation in which the actor may give this command: that with most rights among those the row names. */
function relationFor({ actor }: MemberContext, command: string): NoticeRelation {
  const relations = relationsToNotice(actor, undefined);
  const by: readonly NoticeRelation[] = rowOf(noticeTable, command)?.by ?? [];
  return relations.find((one) => by.includes(one)) ?? relations[0] ?? 'officer';
}

/** One act of the bureau; who acts for the merchant gives none. */
export const act = (ctx: MemberContext, what: Act & { version: number }): Promise<Answer> =>
  given(ctx, what, (_, merchant) => {
    const { member, name } = ctx.actor;
    return notMember(merchant, { member, name }) ?? { relation: relationFor(ctx, what.command), name };
  });

/** One act of who acts for the merchant at that moment; what is another's answers like what does not exist. */
export async function actOwn(ctx: MemberContext, id: string, command: string, input: unknown = {}): Promise<Answer> {
  const none = refuseNotice('not-found');
  const before = await noticeById(id);
  if (!before || !isDelivered(before)) throw new Refused(none);
  return given(ctx, { id, version: 'any', command, input }, (notice, _, findRelated) => {
    const own = ownMerchantIn(ctx.actor, notice.merchant, findRelated);
    if ('refused' in own || !isDelivered(notice)) return none;
    return { relation: own.person.role, name: own.person.name };
  });
}
