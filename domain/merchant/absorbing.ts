import type { CivilDate } from '../civil-date';
import type { Refusal } from '../errors';
import { without } from '../without';
import { refuseMerchant } from './errors';
import { isShop } from './import/matching';
import { isFindable, MOST_SHOPS } from './listing';
import type { Merchant, Shop } from './merchant';
import { proposedMerging } from './merging';
import { actingIn } from './people';

/** The id of a shop of `of` among those of whom it went into: no other ever has it, and a second merging finds it again. */
const lentId = (shop: string, of: string) => `${shop}-${of}`;

/**
 * The merchant that goes on with the other one in it: asked and found by its number, code and name, and with its shops, unless they are among its own.
 * Pure; the version is the caller's.
 */
export function absorbing(into: Merchant, { _id: id, no, name, uscc, shops }: Merchant, on: CivilDate): Merchant {
  const lent = shops
    .filter((shop) => !into.shops.some((own) => isShop(own, shop)))
    .map((shop): Shop => ({ ...shop, id: lentId(shop.id, id) }));
  return {
    ...into,
    shops: [...into.shops, ...lent],
    absorbed: [...(into.absorbed ?? []), { id, no, name, ...(uscc && { uscc }), on }],
  };
}

/** Both once that was undone: each shop goes back as it is by now, what was checked or put right meanwhile with it. Pure. */
export function releasing(into: Merchant, merchant: Merchant): { into: Merchant; merchant: Merchant } {
  const back = new Map(into.shops.map((shop) => [shop.id, shop]));
  const shops = merchant.shops.map((shop): Shop => {
    const lent = back.get(lentId(shop.id, merchant._id));
    return lent ? { ...lent, id: shop.id } : shop;
  });
  const lentIds = new Set(merchant.shops.map(({ id }) => lentId(id, merchant._id)));
  const absorbed = (into.absorbed ?? []).filter(({ id }) => id !== merchant._id);
  const kept = { ...into, shops: into.shops.filter(({ id }) => !lentIds.has(id)) };
  return {
    into: absorbed.length ? { ...kept, absorbed } : without(kept, 'absorbed'),
    merchant: { ...merchant, shops },
  };
}

/** What of a merchant goes on and would be left without anybody who may answer: how many applications and enrolments are open, how many negotiations. */
export interface GoingOn {
  enrolments: number;
  negotiations: number;
}

/**
 * Why a merchant may not go into another one, as both stand: said when it is proposed, and asked again when it is approved. Nothing of one opens to the
 * people of the other by a merging, so nobody may act for the one that goes. Pure.
 */
export function whyNotMerged(
  merchant: Merchant,
  into: Merchant | undefined,
  goingOn: GoingOn,
  on: CivilDate,
): Refusal | undefined {
  if (!into || into._id === merchant._id) return refuseMerchant('merging-unknown');
  const { state, name } = into;
  if (state === 'merged') return refuseMerchant('merging-other-merged', { name });
  if (proposedMerging(into)) return refuseMerchant('merging-other-goes', { name });
  if (merchant.absorbed?.length) return refuseMerchant('merging-has-others', { name: merchant.name });
  if (state === 'closed' && merchant.state === 'active') return refuseMerchant('merging-into-closed', { name });
  if (merchant.uscc && !into.uscc) return refuseMerchant('merging-loses-code', { name });
  if (merchant.uscc && state === 'active' && merchant.state === 'active') return refuseMerchant('merging-two-codes', { name });
  const acting = actingIn(merchant).map((one) => one.name);
  if (acting.length) return refuseMerchant('merging-acted-for', { name: merchant.name, people: acting.join('、') });
  if (goingOn.enrolments) return refuseMerchant('merging-enrolled', { name: merchant.name });
  if (goingOn.negotiations) return refuseMerchant('merging-negotiates', { name: merchant.name });
  const after = absorbing(into, merchant, on);
  return after.shops.length > MOST_SHOPS || !isFindable(after) ? refuseMerchant('merging-too-many', { name }) : undefined;
}

/** Why it may not be undone: the code that was the merchant's is by now that of the one it went into, or of a third. Pure. */
export const whyNotUndone = (merchant: Merchant, into: Merchant): Refusal | undefined =>
  merchant.uscc && merchant.uscc === into.uscc ? refuseMerchant('uscc-taken', { no: into.no }) : undefined;
