import type { Actor } from '@domain/bureau/actor';
import { waitsFor, type Moment } from '@domain/lifecycle';
import { merchantActions, merchantTable } from '@domain/merchant/acts/table';
import type { ClaimState, MerchantClaim } from '@domain/merchant/claim/claim';
import { refuseClaim } from '@domain/merchant/claim/errors';
import { claimLists } from '@domain/merchant/claim/filing';
import { merchantClaimName } from '@domain/merchant/claim/name';
import { relationsToClaim } from '@domain/merchant/claim/relations';
import { claimActions, claimTable } from '@domain/merchant/claim/table';
import { viewClaim } from '@domain/merchant/claim/visibility';
import { checkDue } from '@domain/merchant/checking';
import { refuseMerchant } from '@domain/merchant/errors';
import { registerFace } from '@domain/merchant/face';
import { listOf, reallyHas, wantedMarks } from '@domain/merchant/listing';
import type { Merchant } from '@domain/merchant/merchant';
import { standsUnder } from '@domain/merchant/merging';
import { merchantName } from '@domain/merchant/name';
import { actingIn, isOpen, ownerIn } from '@domain/merchant/people';
import { relationsToMerchant } from '@domain/merchant/relations';
import { sightOf, viewMerchant } from '@domain/merchant/visibility';
import { notByFirst } from '@domain/second-person';
import { withoutHead, type Kept } from '../kernel/commit';
import { usccPlaceOf, type Claimed } from '../kernel/merchant-writing';
import { everySubject, merchantById, ownMerchant, ownMerchants } from '../kernel/merchants';
import { sideBySide } from '../kernel/meter';
import { newestPage } from '../kernel/newest';
import { Refused } from '../kernel/refused';
import { answered, db, read } from '../kernel/store';

/** What a line of a list shows. */
const ofRow = [
  'no',
  'version',
  'kind',
  'name',
  'uscc',
  'office',
  'state',
  'shops',
  'people',
  'over100k',
  'absorbed',
  'at',
] as const;
type RowSource = Pick<Merchant, '_id' | (typeof ofRow)[number]>;

const rowOfMerchant = ({ _id: id, people, shops, absorbed, ...row }: RowSource) => ({
  id,
  ...row,
  checkBy: checkDue({ shops, state: row.state }),
  shops: shops.filter(({ closedOn }) => !closedOn).map(({ name }) => name),
  /** Those it absorbed, by their names: it may have been found by one of them. */
  absorbed: absorbed?.map(({ name }) => name),
  owner: ownerIn({ people })?.name,
  acting: actingIn({ people }).length,
});

export interface ListChoice {
  office?: string | undefined;
  state?: Merchant['state'] | undefined;
  unclaimed?: boolean | undefined;
  over100k?: boolean | undefined;
  /** For a second person to say whether it is one with another, or is not after all. */
  merging?: boolean | undefined;
  /** With a shop that is to be looked at by now. */
  due?: boolean | undefined;
}

/** The one mark by which a list is found. */
function markOf({ office, state, unclaimed, over100k, merging }: ListChoice): string | undefined {
  if (over100k) return listOf.over100k;
  if (merging) return listOf.merging;
  if (unclaimed) return listOf.unclaimed;
  if (office && state) return listOf.officeState(office, state);
  if (office) return listOf.office(office);
  return state ? listOf.state(state) : undefined;
}

/** One page of the merchants the bureau keeps, the newest first. */
export async function listPage(choice: ListChoice, { today }: Moment, cursor?: string) {
  const lists = markOf(choice);
  const due = choice.due ? { dueBy: db.command.gt('').and(db.command.lte(today)) } : {};
  const where = { ...due, ...(lists ? { lists } : everySubject) };
  const { found, next } = await newestPage<RowSource>(merchantName.collection, where, cursor, ofRow);
  return { rows: found.map(rowOfMerchant), next };
}

/**
 * How many subjects there are, of one office or of the whole county, by state: subjects are counted and not their shops. Exact, counted by the index of
 * the lists: no document is fetched.
 */
export async function totalsOf(office: string | undefined) {
  const count = (state: Merchant['state']) => async () => {
    const lists = office ? listOf.officeState(office, state) : listOf.state(state);
    return (await answered(db.collection(merchantName.collection).where({ lists }).count())).total;
  };
  const [active, closed] = await sideBySide([count('active'), count('closed')]);
  return { all: active + closed, active, closed };
}

/** One page of the merchants that have these words in their name, number, code, shops or links, the newest first; each is held against its own text. */
export async function searchPage(words: string, cursor?: string) {
  const where = { find: db.command.in(wantedMarks(words)) };
  const { found, next } = await newestPage<RowSource>(merchantName.collection, where, cursor, ofRow);
  return { rows: found.filter((one) => reallyHas(one, words)).map(rowOfMerchant), next };
}

/** The newest that have these words, as {@link searchPage} finds them, each with its shops: to choose one of them; `more`: there are others. */
export async function shopsFound(words: string) {
  const where = { find: db.command.in(wantedMarks(words)) };
  const { found, next } = await newestPage<RowSource>(merchantName.collection, where, undefined, ofRow);
  return { rows: found.filter((one) => reallyHas(one, words)).map(registerFace), more: next !== undefined };
}

/** One merchant whole, to who works in the bureau: what may be done with it now. */
export async function staffMerchant(actor: Actor, id: string, moment: Moment) {
  const merchant = await merchantById(id);
  if (!merchant) throw new Refused(refuseMerchant('not-found'));
  const relations = relationsToMerchant(actor, merchant).filter((one) => one !== 'owner' && one !== 'clerk');
  if (!relations.length) throw new Refused(refuseMerchant('not-found'));
  const who = { member: actor.member, name: actor.name, relations };
  // Who took the first half of a step for two is not offered the other one.
  const offered = merchantActions(merchant, relations, moment).filter((command) =>
    waitsFor(merchantTable, [command], merchant, who, moment),
  );
  const acts = offered.map((command) => ({ command, label: merchantTable[command].label }));
  /** Of one that was merged, the one that goes on. */
  const under = standsUnder(merchant);
  return { id, merchant: viewMerchant(merchant, 'staff'), acts, ...(under !== id && { under }) };
}

const rowOfClaim = ({ _id: id, no, version, state, name, kind, on, person }: MerchantClaim) => ({
  ...{ id, no, version, state, name, kind, on, person },
});
const ofClaimRow = ['no', 'version', 'state', 'name', 'kind', 'on', 'person', 'at'] as const;

/** What a person has: the merchants they act for, and what became of what they claimed. */
export async function mine(actor: Actor, cursor?: string) {
  const [own, { found, next }] = await sideBySide([
    () => ownMerchants(actor),
    () => newestPage<MerchantClaim>(merchantClaimName.collection, { lists: claimLists.person(actor.member) }, cursor, ofClaimRow),
  ]);
  const merchants = own.map(({ merchant: { _id: id, no, name, state, handingOver }, person }) => ({
    ...{ id, no, name, state, role: person.role },
    /** The owner asks this person to take over. */
    asked: handingOver?.to === person.id,
  }));
  return { merchants, claims: found.map(rowOfClaim), next };
}

/** One of the caller's own merchants, as an owner or a clerk reads it. */
export async function ownOne(actor: Actor, id: string, { today }: Moment) {
  const { merchant, person } = await ownMerchant(actor, id);
  const view = viewMerchant(merchant, sightOf(person.role) ?? 'clerk');
  return {
    id,
    merchant: view,
    me: { id: person.id, role: person.role, name: person.name },
    invited: (view.invitations ?? []).filter((one) => isOpen(one, today)),
  };
}

export async function claimById(id: string): Promise<MerchantClaim | undefined> {
  const kept = await read<Kept<MerchantClaim>>(merchantClaimName.collection, id);
  return kept && withoutHead(kept);
}

/** One page of claims, by state or all of them, the newest first. */
export async function claimsPage(state: ClaimState | undefined, cursor?: string) {
  const where = state ? { lists: claimLists.state(state) } : {};
  const { found, next } = await newestPage<MerchantClaim>(merchantClaimName.collection, where, cursor, ofClaimRow);
  return { rows: found.map(rowOfClaim), next };
}

/** The caller's own claim; another's is answered like one that does not exist. */
export async function ownClaim(actor: Actor, id: string) {
  const claim = await claimById(id);
  if (!claim || claim.member !== actor.member) throw new Refused(refuseClaim('not-found'));
  return { id, claim: viewClaim(claim, 'claimant') };
}

/** The merchant that has the code already, and who its owner is. */
async function known(uscc: string | undefined) {
  if (!uscc) return undefined;
  const of = (await read<Claimed>('claims', usccPlaceOf(uscc)))?.of;
  const merchant = of ? await merchantById(of) : undefined;
  return (
    merchant && { id: merchant._id, no: merchant.no, name: merchant.name, state: merchant.state, owner: ownerIn(merchant)?.name }
  );
}

/** One claim to who decides it: what may be done, whether it is the reader's own, and the merchant that is kept by its code already. */
export async function staffClaim(actor: Actor, id: string, moment: Moment) {
  const claim = await claimById(id);
  if (!claim || relationsToClaim(actor, claim)[0] !== 'officer') throw new Refused(refuseClaim('not-found'));
  const kept = await known(claim.uscc);
  // One that is kept is not entered a second time.
  const acts = claimActions(claim, ['officer'], moment).flatMap((command) =>
    kept && command in { verify: true } ? [] : [{ command, label: claimTable[command].label }],
  );
  return {
    id,
    claim: viewClaim(claim, 'officer'),
    acts,
    known: kept,
    own: notByFirst([{ member: claim.member, name: claim.person }], actor, 'not-allowed') !== undefined,
  };
}
