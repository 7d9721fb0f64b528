import type { Actor } from '@domain/bureau/actor';
import { refuseMerchant } from '@domain/merchant/errors';
import { listOf, MOST_OWN, standingLists } from '@domain/merchant/listing';
import type { Merchant, MerchantMember } from '@domain/merchant/merchant';
import { idsOf, standsUnder } from '@domain/merchant/merging';
import { merchantName } from '@domain/merchant/name';
import { membershipIn } from '@domain/merchant/relations';
import type { Refusal } from '@domain/errors';
import { withoutHead, type Kept } from './commit';
import { newestPage, only } from './newest';
import type { FindRelated, RelatedPlace } from './related-documents';
import { Refused } from './refused';
import { answered, db, read } from './store';

/** Where a merchant lies; among `related` of an act it is read in the act's own transaction. */
export const merchantPlace = (id: string): RelatedPlace => ({ collection: merchantName.collection, id });

/** A merchant and what the caller is in it now. */
export interface OwnMerchant {
  merchant: Merchant;
  person: MerchantMember;
}

const ownOf = (actor: Pick<Actor, 'member'>, kept: Kept<Merchant> | undefined): OwnMerchant | undefined => {
  const person = kept && membershipIn(kept, actor.member);
  return kept && person ? { merchant: withoutHead(kept), person } : undefined;
};

/**
 * The merchant as it lies in the transaction, for who acts for it at that moment; whoever left, and whoever never did, hears what is answered of
 * one that does not exist. `id` stands among `related` of the act by {@link merchantPlace}.
 */
export function ownMerchantIn(actor: Pick<Actor, 'member'>, id: string, findRelated: FindRelated): OwnMerchant | Refusal {
  return ownOf(actor, findRelated<Kept<Merchant>>(id)) ?? refuseMerchant('not-found');
}

/** The same for a read, outside of any transaction; throws the refusal. */
export async function ownMerchant(actor: Pick<Actor, 'member'>, id: string): Promise<OwnMerchant> {
  const own = ownOf(actor, await read<Kept<Merchant>>(merchantName.collection, id));
  if (!own) throw new Refused(refuseMerchant('not-found'));
  return own;
}

/** The merchants a person acts for now, the newest first, at most {@link MOST_OWN}; no person comes to more: whoever verifies or joins counts first. */
export async function ownMerchants({ member }: Pick<Actor, 'member'>): Promise<OwnMerchant[]> {
  const { found } = await newestPage<Kept<Merchant>>(merchantName.collection, { lists: listOf.person(member) });
  return found.flatMap((kept) => ownOf({ member }, kept) ?? []).slice(0, MOST_OWN);
}

/** A merchant by its id, to who works in the bureau; undefined where there is none. */
export async function merchantById(id: string): Promise<Merchant | undefined> {
  const kept = await read<Kept<Merchant>>(merchantName.collection, id);
  return kept && withoutHead(kept);
}

/** The merchant that stands for an id: that one, or the one it was merged into; undefined where there is none. */
export async function standingMerchant(id: string): Promise<Merchant | undefined> {
  const merchant = await merchantById(id);
  const under = merchant && standsUnder(merchant);
  return under === undefined || under === id ? merchant : merchantById(under);
}

/** Why nothing new is kept under a merchant: it was merged into another one, under which it is. */
export const mergedAway = (merchant: Pick<Merchant, 'state' | 'name'> | undefined): Refusal | undefined =>
  merchant?.state === 'merged' ? refuseMerchant('merged', { name: merchant.name }) : undefined;

/** What one of several values is; of one the value itself. */
export const anyOf = (values: readonly string[]) => (values.length === 1 ? values[0] : db.command.in([...values]));

/**
 * What a list of all that belongs to a merchant is narrowed by: its id, or the mark of it, and those of whom it absorbed. The one way in which the bureau
 * asks for what is kept under a merchant; its own people read what is under its own id alone.
 */
export async function underMerchant(id: string, mark: (id: string) => string = (one) => one) {
  const merchant = await merchantById(id);
  return anyOf((merchant ? idsOf(merchant) : [id]).map(mark));
}

type Merged = Pick<Merchant, '_id' | 'state' | 'mergings' | 'absorbed'>;

async function mergedAmong(ids: readonly string[]): Promise<Merged[]> {
  if (!ids.length) return [];
  const query = db.collection(merchantName.collection).where({ _id: db.command.in([...ids]) });
  const { data } = await answered(
    query
      .limit(ids.length)
      .field(only(['state', 'mergings', 'absorbed.id']))
      .get(),
  );
  return data as unknown as Merged[];
}

/**
 * By each of these ids, all ids of the same subject: its own, those it absorbed, and of one that was merged those of the one it is merged into. One
 * question, and a second only where one of them was merged.
 */
export async function subjectIds(ids: readonly string[]): Promise<(id: string) => readonly string[]> {
  const found = await mergedAmong([...new Set(ids)]);
  const away = found.flatMap((one) => (standsUnder(one) === one._id ? [] : [standsUnder(one)]));
  const all = [...found, ...(await mergedAmong(away.filter((id) => !found.some(({ _id }) => _id === id))))];
  const byId = new Map(all.map((one) => [one._id, one]));
  return (id) => {
    const one = byId.get(id);
    const stands = one && byId.get(standsUnder(one));
    return [...new Set([id, ...(stands ? idsOf(stands) : [])])];
  };
}

/** Every subject of the register once: one that was merged into another is none of them. */
export const everySubject = { lists: db.command.in([...standingLists]) };

/** Names of merchants by their ids, for the lines of a list: one question for a page of them. */
export async function merchantNames(
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<Merchant, 'no' | 'name' | 'office'>>> {
  const wanted = [...new Set(ids)];
  if (!wanted.length) return new Map();
  const query = db.collection(merchantName.collection).where({ _id: db.command.in(wanted) });
  const { data } = await answered(
    query
      .limit(wanted.length)
      .field(only(['no', 'name', 'office']))
      .get(),
  );
  return new Map((data as unknown as Merchant[]).map(({ _id, no, name, office }) => [_id, { no, name, office }]));
}
