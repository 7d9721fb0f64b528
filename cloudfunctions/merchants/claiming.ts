import { county } from '@config/county';
import { refuse, type Refusal } from '@domain/errors';
import { claimAll } from '@domain/evidence/claiming';
import { folderOf, type Folder } from '@domain/evidence/folder';
import type { Moment } from '@domain/lifecycle';
import { rowOf } from '@domain/lifecycle';
import { entering } from '@domain/merchant/beginning';
import type { MerchantClaim } from '@domain/merchant/claim/claim';
import { claimNews, filing, verifying, type Verifying } from '@domain/merchant/claim/deciding';
import { refuseClaim } from '@domain/merchant/claim/errors';
import { claimLists, MOST_WAITING, type ClaimInput } from '@domain/merchant/claim/filing';
import { merchantClaimName } from '@domain/merchant/claim/name';
import { relationsToClaim } from '@domain/merchant/claim/relations';
import { claimTable, decideClaim } from '@domain/merchant/claim/table';
import type { Details } from '@domain/merchant/entry';
import { refuseMerchant } from '@domain/merchant/errors';
import { MOST_OWN } from '@domain/merchant/listing';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { newsOfMerchant } from '@domain/merchant/news';
import { counterOf, numberOf, refTo } from '@domain/subject';
import { commit, type Answer, type MemberContext } from '../kernel/commit';
import type { Member } from '../kernel/context';
import { countOf } from '../kernel/counting';
import { claimUscc, keptMerchant, usccTouched } from '../kernel/merchant-writing';
import { ownMerchants } from '../kernel/merchants';
import { Refused } from '../kernel/refused';
import type { FindRelated, NextNumber, RelatedDocument, RelatedPlace } from '../kernel/related-documents';
import { callerTouched, countedOn } from '../kernel/shares';
import { newIdOf, shown } from './acts';
import { asMerchant } from './joining';
import { lettingGo, ownerTouched } from './letting-go';
import { alsoClaim, keptClaim } from './kept';
import { claimById } from './reads';

/** A new claim; its photos are its own from this transaction on. */
export function file(ctx: MemberContext, input: ClaimInput): Promise<Answer> {
  const { actor, moment } = ctx;
  const { member } = actor;
  const id = newIdOf(ctx, 'cl');
  const year = moment.today.slice(0, 4);
  const counter = counterOf(merchantClaimName, year);
  const files = input.files ?? [];
  const folders: RelatedPlace[] = [...new Set(files.map(folderOf))].map((folder) => ({ collection: 'evidence', id: folder }));
  return commit<MerchantClaim, number>(ctx, refTo(merchantClaimName, id, 0), 'file', input, {
    counters: [counter],
    related: () => [callerTouched(ctx), ...folders],
    // Whoever files one writes their own document too: of two at once the second counts the first.
    lookUp: () => countOf(merchantClaimName.collection, { lists: claimLists.waitingOf(member) }),
    decide: (before, nextNumber, findRelated, waiting) => {
      if (before) return refuseClaim('wrong-state');
      if (waiting >= MOST_WAITING) return refuseClaim('claims-waiting', { most: MOST_WAITING });
      const counted = countedOn(ctx, 'claimMerchant', findRelated);
      if ('refused' in counted) return counted;
      const no = numberOf(merchantClaimName, county.prefix, year, nextNumber(counter));
      const claimed = claimAll({
        ids: files,
        folderAt: (folder) => findRelated<Folder>(folder),
        known: new Set(),
        owner: member,
        place: undefined,
        of: { kind: merchantClaimName.kind, id, no },
        moment,
      });
      if ('refused' in claimed) return claimed;
      const made = filing(input, { id, no, member, files: claimed.files, moment });
      const folded: RelatedDocument[] = claimed.folders.map((document) => ({ collection: 'evidence', document }));
      return keptClaim(made, { relation: 'claimant', shown: input.person, related: [counted, ...folded] });
    },
  });
}

interface Act {
  id: string;
  version: number;
  command: string;
  input?: unknown;
}

/** An act on the claim alone: refused by staff, taken back by whoever filed it. */
export function actOnClaim(ctx: MemberContext, { id, version, command, input = {} }: Act): Promise<Answer> {
  const { actor, moment } = ctx;
  const { member } = actor;
  return commit<MerchantClaim>(ctx, refTo(merchantClaimName, id, version), command, input, {
    missing: refuseClaim('not-found'),
    admit: (claim) => (relationsToClaim(actor, claim)[0] === 'stranger' ? refuseClaim('not-found') : undefined),
    decide: (claim) => {
      if (!claim) return refuseClaim('not-found');
      const relations = relationsToClaim(actor, claim);
      const by: readonly string[] = rowOf(claimTable, command)?.by ?? [];
      const relation = relations.find((one) => by.includes(one)) ?? 'stranger';
      const own = relation === 'claimant';
      const name = own ? claim.person : actor.name;
      const decision = decideClaim(claim, command, input, { member, name, relation }, moment);
      if (!decision.ok) return decision;
      const next = { ...decision.next, version: claim.version + 1 };
      const notices = claimNews(next);
      return keptClaim(next, { relation, shown: own ? name : shown(ctx), article: claimTable.refuse.article, notices });
    },
  });
}

interface Verified {
  claim: MerchantClaim;
  merchant: Merchant;
  related: RelatedDocument[];
}

interface Inside {
  ctx: MemberContext;
  act: Act;
  found: FindRelated;
  /** How many merchants the claimant acts for. */
  already: number;
}

/** The claim as it lies in the transaction, decided; the version its reader saw is asked for here, for it is not the act's own subject. */
function decidedClaim({ ctx, act, found, already }: Inside): MerchantClaim | Refusal {
  const { actor, moment } = ctx;
  const claim = found<MerchantClaim>(act.id);
  if (!claim) return refuseClaim('not-found');
  if (claim.version !== act.version) return refuseClaim('wrong-state');
  if (already >= MOST_OWN) return refuseMerchant('too-many-own', { most: MOST_OWN });
  const acting = { member: actor.member, name: actor.name, relation: relationsToClaim(actor, claim)[0] ?? 'stranger' };
  const decision = decideClaim(claim, act.command, act.input, acting, moment);
  return decision.ok ? decision.next : decision;
}

/** Both of them, the person's role and the claims on codes: written together or not at all. */
function together(inside: Inside, merchant: Merchant, before: Merchant | undefined, how: Verifying): Verified | Refusal {
  const { ctx, found } = inside;
  const claim = decidedClaim(inside);
  if ('refused' in claim) return claim;
  const by = { member: ctx.actor.member, name: ctx.actor.name };
  const done = verifying(claim, merchant, how, by, ctx.moment as Moment);
  if ('refused' in done) return done;
  const codes = claimUscc(before, done.merchant, found);
  if ('refused' in codes) return codes;
  const person = found<Member>(claim.member);
  if (!person) return refuseClaim('not-found');
  return {
    claim: { ...done.claim, version: claim.version + 1 },
    merchant: { ...done.merchant, version: (before?.version ?? 0) + 1 },
    related: [asMerchant(person), ...codes],
  };
}

function written(ctx: MemberContext, { claim, merchant, related }: Verified, before: Merchant | undefined) {
  const notices = [...claimNews(claim), ...(before ? newsOfMerchant(before, merchant, claim.member) : [])];
  return keptMerchant(merchant, {
    ...{ relation: 'officer', shown: shown(ctx), article: claimTable.verify.article, related, notices },
    also: [alsoClaim(claim, 'verify')],
  });
}

/** What is asked of both ways to verify: the claim, whose account becomes the owner's, and how many merchants that person has. */
async function opened(act: Act) {
  const claim = await claimById(act.id);
  if (!claim) throw new Refused(refuseClaim('not-found'));
  const also = () => [{ kind: merchantClaimName.kind, collection: merchantClaimName.collection, id: act.id }];
  const person: RelatedPlace = { collection: 'members', id: claim.member };
  const lookUp = async () => (await ownMerchants({ member: claim.member })).length;
  return { also, person, lookUp };
}

/** The merchant is entered as the licence has it, and whoever claimed it is its owner. */
export async function verify(ctx: MemberContext, act: Act & { input: { details: Details; saw: string } }): Promise<Answer> {
  const { also, person, lookUp } = await opened(act);
  const { details, saw } = act.input;
  const id = newIdOf(ctx, 'mc');
  const year = ctx.moment.today.slice(0, 4);
  const counter = counterOf(merchantName, year);
  const begun = (nextNumber: NextNumber) =>
    entering(details, {
      ...{ id, no: numberOf(merchantName, county.prefix, year, nextNumber(counter)), source: 'claim' as const },
      by: { member: ctx.actor.member, name: ctx.actor.name },
      moment: ctx.moment,
    });
  return commit<Merchant, number>(ctx, refTo(merchantName, id, 0), 'verifyClaim', act, {
    counters: [counter],
    also,
    related: () => [person, ...usccTouched(details.uscc)],
    lookUp,
    decide: (before, nextNumber, found, already) => {
      if (before) return refuse('wrong-state');
      const merchant = begun(nextNumber);
      if ('refused' in merchant) return merchant;
      const done = together({ ctx, act, found, already }, merchant, undefined, { saw });
      return 'refused' in done ? done : written(ctx, done, undefined);
    },
  });
}

/** The merchant is kept already; whoever claimed it is its owner from now on. */
export async function link(ctx: MemberContext, act: Act & { input: Verifying & { merchant: string } }): Promise<Answer> {
  const { also, person, lookUp } = await opened(act);
  const { merchant: id, ...how } = act.input;
  return commit<Merchant, number>(ctx, refTo(merchantName, id, 'any' as const), 'verifyClaim', act, {
    also,
    related: (merchant) => [person, ...ownerTouched(merchant)],
    lookUp,
    decide: (merchant, _, found, already) => {
      if (!merchant) return refuseMerchant('not-found');
      const done = together({ ctx, act, found, already }, merchant, merchant, how);
      if ('refused' in done) return done;
      return written(ctx, { ...done, related: lettingGo(merchant, done.merchant, done.related, found) }, merchant);
    },
  });
}
