import type { Actor } from '@domain/bureau/actor';
import { factActions, factTable } from '@domain/credit/fact/acts/table';
import { repairDatesOf } from '@domain/credit/dates/repair-dates';
import { refuseFact } from '@domain/credit/fact/errors';
import type { CreditFact, FactState } from '@domain/credit/fact/fact';
import { factLists } from '@domain/credit/fact/listing';
import { creditFactName } from '@domain/credit/fact/name';
import { relationsToFacts } from '@domain/credit/fact/relations';
import { isOpenToMerchant, viewFact } from '@domain/credit/fact/visibility';
import { checklistOf } from '@domain/credit/repair/checklist';
import type { Moment } from '@domain/lifecycle';
import { notByFirst } from '@domain/second-person';
import { withoutHead, type Kept } from '../kernel/commit';
import { merchantById, ownMerchant, underMerchant } from '../kernel/merchants';
import { sideBySide } from '../kernel/meter';
import { newestPage } from '../kernel/newest';
import { Refused } from '../kernel/refused';
import { read } from '../kernel/store';
import { contextsOf } from '../kernel/repair-days';
import { notMember } from '@domain/credit/fact/entering';

const { collection } = creditFactName;

/** A fact by its id, whoever asks: what of it is told is decided by the callers. */
export async function factById(id: string): Promise<CreditFact | undefined> {
  const found = await read<Kept<CreditFact>>(collection, id);
  return found && withoutHead(found);
}

/** What a line of a list shows, with its days as they are now. */
async function linesOf(found: readonly CreditFact[]) {
  const contextOf = await contextsOf(found);
  return found.map((fact) => {
    const { _id: id, version, no, kind, documentNo, organ, decidedOn, publishedOn, state, merchant, merchantName, ended } = fact;
    return {
      ...{ id, version, no, kind, documentNo, organ, decidedOn, publishedOn, state, merchant, merchantName },
      ...(ended && { ended: { why: ended.why, on: ended.on } }),
      dates: repairDatesOf(fact, contextOf(fact)),
    };
  });
}

interface Choice {
  merchant?: string | undefined;
  state?: FactState | undefined;
}

/** One page of what the bureau has, the newest first: of a merchant, of a state, or all of it. */
export async function factPage({ merchant, state }: Choice, cursor?: string) {
  const narrowed =
    state && merchant ? { lists: await underMerchant(merchant, (one) => factLists.ofMerchant(one, state)) } : undefined;
  const own = merchant ? { merchant: await underMerchant(merchant) } : undefined;
  const where = narrowed ?? own ?? (state ? { lists: factLists.state(state) } : {});
  const { found, next } = await newestPage<Kept<CreditFact>>(collection, where, cursor);
  return { rows: await linesOf(found), next };
}

/** What is told of a fact beside itself, as it is now: its days, its checklist, what belongs together with it. */
async function beside(fact: CreditFact) {
  const contextOf = await contextsOf([fact]);
  const context = contextOf(fact);
  const dates = repairDatesOf(fact, context);
  const together = (context.related ?? []) as readonly CreditFact[];
  return {
    dates,
    checklist: checklistOf(fact, dates, fact.merchantKind),
    together: together.map(({ _id: id, no, kind, documentNo, state }) => ({ id, no, kind, documentNo, state })),
  };
}

/** The newest facts of a merchant, for the choice of which belong together. */
async function othersOf(merchant: string) {
  const { found } = await newestPage<Kept<CreditFact>>(collection, { merchant }, undefined, [
    'no',
    'kind',
    'documentNo',
    'state',
    'at',
  ]);
  return found
    .filter(({ state }) => state !== 'discarded')
    .map(({ _id: id, no, kind, documentNo }) => ({ id, no, kind, documentNo }));
}

/** What a new fact of a merchant begins from: who it is of, and what it may belong together with. */
export async function factStart(actor: Actor, id: string) {
  const [merchant, others] = await sideBySide([() => merchantById(id), () => othersOf(id)]);
  if (!merchant || merchant.state !== 'active') throw new Refused(refuseFact('no-merchant'));
  const { name, kind, no } = merchant;
  return { merchant: id, name, kind, no, own: notMember(merchant, actor) !== undefined, others };
}

/** One whole, to who works in the bureau: what may be done with it now, and whether the reader did the first half of it. */
export async function staffFact(actor: Actor, id: string, moment: Moment) {
  const fact = await factById(id);
  if (!fact) throw new Refused(refuseFact('not-found'));
  const [more, merchant, others] = await sideBySide([
    () => beside(fact),
    () => merchantById(fact.merchant),
    () => othersOf(fact.merchant),
  ]);
  const relations = relationsToFacts(actor);
  const acts = factActions(fact, relations, moment).map((command) => ({ command, label: factTable[command].label }));
  return {
    id,
    fact: viewFact(fact, 'staff'),
    acts,
    wrote: notByFirst(fact.writers, actor, refuseFact('check-own')) !== undefined,
    /** The reader acts for this merchant: then another deals with it. */
    own: merchant !== undefined && notMember(merchant, actor) !== undefined,
    /** What it may belong together with. */
    others: others.filter((one) => one.id !== id),
    ...more,
  };
}

/** One page of what stands, or stood, against the caller's own merchant: only what was checked. */
export async function ownFactPage(actor: Actor, merchant: string, cursor?: string) {
  await ownMerchant(actor, merchant);
  const { found, next } = await newestPage<Kept<CreditFact>>(collection, { lists: factLists.open(merchant) }, cursor);
  return { rows: await linesOf(found), next };
}

/** One of the caller's own merchant; what is another's, not checked yet or not there at all answers alike. */
export async function ownFact(actor: Actor, id: string) {
  const fact = await factById(id);
  const none = new Refused(refuseFact('not-found'));
  if (!fact || !isOpenToMerchant(fact)) throw none;
  await ownMerchant(actor, fact.merchant).catch((error: unknown) => {
    throw error instanceof Refused ? none : error;
  });
  return { id, fact: viewFact(fact, 'merchant'), ...(await beside(fact)) };
}
