import { creditFactName } from '@domain/credit/fact/name';
import type { CreditFact } from '@domain/credit/fact/fact';
import { factKinds } from '@domain/credit/fact/kinds';
import { factLists } from '@domain/credit/fact/listing';
import { repairDatesOf } from '@domain/credit/dates/repair-dates';
import { calendarFor, whenChanged, type FactDays } from '@domain/guidance/calendar';
import { refuseSelfCheck } from '@domain/guidance/self-check/errors';
import { listOfDone, listOfMerchant, selfCheckCountId } from '@domain/guidance/self-check/keeping';
import { selfCheckName } from '@domain/guidance/self-check/name';
import { relationToSelfCheck } from '@domain/guidance/self-check/relations';
import { countsOf } from '@domain/guidance/self-check/result';
import type { SelfCheck } from '@domain/guidance/self-check/self-check';
import { viewSelfCheck } from '@domain/guidance/self-check/visibility';
import type { Merchant } from '@domain/merchant/merchant';
import { allOf } from '../kernel/all-of';
import { withoutHead, type Kept, type MemberContext } from '../kernel/commit';
import { merchantById, ownMerchant } from '../kernel/merchants';
import { newestPage } from '../kernel/newest';
import { Refused } from '../kernel/refused';
import { contextsOf } from '../kernel/repair-days';
import { answered, db, read } from '../kernel/store';
import type { GuidanceCount } from './guidance';

const { collection } = selfCheckName;

/** One page of a merchant's self-checks for its own people; of each how much is done and how much there is to mend. */
export async function selfChecksPage({ actor }: MemberContext, merchant: string, cursor?: string) {
  const [own, { found, next }] = await Promise.all([
    ownMerchant(actor, merchant),
    newestPage<Kept<SelfCheck>>(collection, { lists: listOfMerchant(merchant) }, cursor),
  ]);
  const { kind, trades, name } = own.merchant;
  const rows = found.map((kept) => {
    const { answers, ...view } = viewSelfCheck(withoutHead(kept), 'member');
    return { id: kept._id, ...view, counts: countsOf(answers) };
  });
  return { merchant: { id: merchant, kind, trades, name }, rows, next };
}

/** The one done before this one, to hold it against. */
async function doneBefore({ _id, merchant, at }: SelfCheck): Promise<SelfCheck | undefined> {
  if (!merchant) return undefined;
  const { found } = await newestPage<Kept<SelfCheck>>(collection, { lists: listOfDone(merchant) }, `${at}~${_id}`);
  return found[0] && withoutHead(found[0]);
}

/** One self-check and the one done before it, for who acts for its merchant now; to all others there is none. */
export async function selfCheckOf({ actor }: MemberContext, id: string) {
  const kept = await read<Kept<SelfCheck>>(collection, id);
  const merchant = kept?.merchant;
  if (!kept || !merchant) throw new Refused(refuseSelfCheck('not-found'));
  const [of, before] = await Promise.all([merchantById(merchant), doneBefore(kept)]);
  const relation = of ? relationToSelfCheck(actor, of) : 'stranger';
  if (!of || relation === 'stranger') throw new Refused(refuseSelfCheck('not-found'));
  return {
    id,
    selfCheck: viewSelfCheck(withoutHead(kept), relation),
    ...(before && { before: viewSelfCheck(before, relation) }),
    merchant: { id: merchant, name: of.name, kind: of.kind, trades: of.trades },
    mayDelete: kept.by?.member === actor.member || of.people.some((one) => isOwner(one, actor.member)),
  };
}

const isOwner = ({ member, role, left }: Merchant['people'][number], actor: string) =>
  member === actor && role === 'owner' && left === undefined;

/** The days of all facts that stand against it, as its own page of each has them. */
async function factDays({ _id }: Merchant): Promise<FactDays[]> {
  const facts = await allOf<Kept<CreditFact>>(creditFactName.collection, { lists: factLists.ofMerchant(_id, 'checked') });
  const contextOf = await contextsOf(facts);
  return facts.map((fact) => {
    const { earliest, end } = repairDatesOf(fact, contextOf(fact));
    return { name: `${factKinds[fact.kind].label} ${fact.documentNo}`, ...(earliest && { earliest }), ...(end && { end }) };
  });
}

/** The twelve months from today of one's own merchant, and what is due whenever something changes. */
export async function calendarOf({ actor, moment }: MemberContext, merchant: string) {
  const { merchant: of } = await ownMerchant(actor, merchant);
  const facts = await factDays(of);
  return {
    merchant: { id: merchant, name: of.name, kind: of.kind, trades: of.trades },
    entries: calendarFor(of, moment.today, facts),
    changed: whenChanged(of, moment.today, moment.calendar),
  };
}

/** How many self-checks were done in each month of a year: all that the bureau ever learns of them. */
export async function guidanceCounts(year: number) {
  const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
  const query = db.collection('guidanceCounts').where({ _id: db.command.in(months.map(selfCheckCountId)) });
  const { data } = await answered(query.limit(months.length).get());
  const found = new Map((data as unknown as GuidanceCount[]).map(({ month, done }) => [month, done]));
  return { months: months.map((month) => ({ month, done: found.get(month) ?? 0 })) };
}
