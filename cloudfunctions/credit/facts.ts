import { county } from '@config/county';
import { decideFact, factTable } from '@domain/credit/fact/acts/table';
import type { RepairDates } from '@domain/credit/dates/dates';
import { repairDatesOf } from '@domain/credit/dates/repair-dates';
import { tooEarly } from '@domain/credit/fact/ending';
import { entering, notMember, type EnterInput } from '@domain/credit/fact/entering';
import { refuseFact } from '@domain/credit/fact/errors';
import type { CreditFact } from '@domain/credit/fact/fact';
import { listsOf, nextDueOf } from '@domain/credit/fact/listing';
import { creditFactName } from '@domain/credit/fact/name';
import { factNews } from '@domain/credit/fact/news';
import { relationsToFacts, type FactRelation } from '@domain/credit/fact/relations';
import type { Merchant } from '@domain/merchant/merchant';
import type { Refusal } from '@domain/errors';
import { rowOf } from '@domain/lifecycle';
import { counterOf, numberOf, refTo } from '@domain/subject';
import { commit, eventIdOf, type Answer, type Decided, type MemberContext } from '../kernel/commit';
import { mergedAway, merchantPlace } from '../kernel/merchants';
import { plainly } from '../kernel/plainly';
import type { FindRelated, NextNumber } from '../kernel/related-documents';
import { contextsOf } from '../kernel/repair-days';
import { factById } from './fact-reads';

const shown = ({ actor }: MemberContext) => actor.name || '工作人员';

/** A fact as it is kept: its lists, and the day on which the timer looks at it. */
export const kept = (
  next: CreditFact,
  dates: RepairDates,
  more: Pick<Decided<CreditFact>, 'relation' | 'shown'> & Partial<Decided<CreditFact>>,
): Decided<CreditFact> => ({
  ...plainly(next, { ...more, answer: { id: next._id, version: next.version, no: next.no } }),
  lists: listsOf(next),
  dueBy: nextDueOf(next, dates),
});

/** Who acts for the merchant now: they hear of it. */
export const peopleOf = (merchant: Merchant | undefined): string[] =>
  (merchant?.people ?? []).flatMap(({ member, left }) => (left ? [] : [member]));

/** A new fact of a merchant, by its number, as it lies in the transaction of whoever enters or imports it. */
export function newFact(
  ctx: MemberContext,
  { id, input, batch }: { id: string; input: EnterInput; batch?: CreditFact['batch'] },
  nextNumber: NextNumber,
  findRelated: FindRelated,
): CreditFact | Refusal {
  const { actor, moment } = ctx;
  const merchant = findRelated<Merchant>(input.merchant);
  if (!merchant) return refuseFact('no-merchant');
  const away = mergedAway(merchant);
  if (away) return away;
  const year = moment.today.slice(0, 4);
  const no = numberOf(creditFactName, county.prefix, year, nextNumber(counterOf(creditFactName, year)));
  const by = { member: actor.member, name: actor.name };
  return entering(input, { id, no, merchant, by, moment, ...(batch && { batch }) });
}

/** Enters one; it waits for a second person. `batch` is of the import that calls this for each line. */
export async function enter(ctx: MemberContext, input: EnterInput, batch?: CreditFact['batch']): Promise<Answer> {
  const id = `f_${eventIdOf(ctx).slice(0, 24)}`;
  return commit<CreditFact>(ctx, refTo(creditFactName, id, 0), 'enter', input, {
    counters: [counterOf(creditFactName, ctx.moment.today.slice(0, 4))],
    related: () => [merchantPlace(input.merchant)],
    decide: (before, nextNumber, findRelated) => {
      if (before) return refuseFact('wrong-state');
      const made = newFact(ctx, { id, input, ...(batch && { batch }) }, nextNumber, findRelated);
      if ('refused' in made) return made;
      // Nothing of it is due before it was checked.
      const dates = repairDatesOf(made, { merchantKind: made.merchantKind });
      return kept(made, dates, { relation: 'officer', shown: shown(ctx), article: '令45-19' });
    },
  });
}

interface Act {
  id: string;
  version: number;
  command: string;
  input?: unknown;
}

/** The relation in which the actor may give this command: that with most rights among those the row names. */
function relationFor({ actor }: MemberContext, command: string): FactRelation {
  const relations = relationsToFacts(actor);
  const by: readonly FactRelation[] = rowOf(factTable, command)?.by ?? [];
  return relations.find((one) => by.includes(one)) ?? relations[0] ?? 'staff';
}

/** One act on one fact; who may give it is the table's question, who acts for its merchant may give none. */
export async function act(ctx: MemberContext, { id, version, command, input = {} }: Act): Promise<Answer> {
  const { actor, moment } = ctx;
  const { member, name, office } = actor;
  const relation = relationFor(ctx, command);
  return commit<CreditFact, Awaited<ReturnType<typeof contextsOf>> | undefined>(
    ctx,
    refTo(creditFactName, id, version),
    command,
    input,
    {
      related: (fact) => (fact ? [merchantPlace(fact.merchant)] : []),
      // For the day on which the timer looks at it; the days themselves are found anew whenever they are told.
      lookUp: async () => {
        const fact = await factById(id);
        return fact && contextsOf([fact]);
      },
      decide: (fact, _, findRelated, contextOf) => {
        if (!fact) return refuseFact('not-found');
        const merchant = findRelated<Merchant>(fact.merchant);
        const own = merchant && notMember(merchant, { member, name });
        if (own) return own;
        const decision = decideFact(fact, command, input, { member, name, relation, ...(office && { office }) }, moment);
        if (!decision.ok) return decision;
        const next = { ...decision.next, version: fact.version + 1 };
        const around = contextOf?.(next) ?? { merchantKind: next.merchantKind };
        const early = tooEarly(next, repairDatesOf(fact, around));
        if (early) return early;
        const notices = factNews(command, next, member, peopleOf(merchant));
        const article = rowOf(factTable, command)?.article;
        return kept(next, repairDatesOf(next, around), { relation, shown: shown(ctx), ...(article && { article }), notices });
      },
    },
  );
}
