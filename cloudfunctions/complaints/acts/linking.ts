import type { Complaint } from '@domain/complaint/complaint';
import { namedIn, standingLink, withNames } from '@domain/complaint/merchant-link';
import { onDeskOf } from '@domain/complaint/shop-desk';
import type { Refusal } from '@domain/errors';
import { refuseMerchant } from '@domain/merchant/errors';
import type { Merchant } from '@domain/merchant/merchant';
import { membershipIn } from '@domain/merchant/relations';
import type { Actor } from '@domain/bureau/actor';
import type { Kept } from '../../kernel/commit';
import { mergedAway, merchantPlace } from '../../kernel/merchants';
import type { FindRelated, RelatedPlace } from '../../kernel/related-documents';

/** The merchant that a link names is read in the link's own transaction. */
export function merchantTouched(input: unknown): RelatedPlace[] {
  const { of } = (input ?? {}) as { of?: unknown };
  const { merchant } = namedIn(typeof of === 'string' ? of : '');
  return /^[\w-]{1,64}$/.test(merchant) ? [merchantPlace(merchant)] : [];
}

/** The merchant of a case that was not accepted yet: by what brings it onto that merchant's desk its people are told. */
export function shopTouched(complaint: Complaint | undefined): RelatedPlace[] {
  const id = complaint && !onDeskOf(complaint) ? standingLink(complaint)?.merchant : undefined;
  return id ? [merchantPlace(id)] : [];
}

/**
 * The case with what the register calls the merchant and the shop it was linked with; refused where they are not kept there, and to whoever acts for
 * that merchant, and where it was merged into another one. One that is closed, or a shop that is, is linked all the same: what happened there stays.
 */
export function withMerchant(
  complaint: Complaint,
  { member }: Pick<Actor, 'member'>,
  findRelated: FindRelated,
): Complaint | Refusal {
  const { merchant: id = '', shop } = standingLink(complaint) ?? {};
  const merchant = findRelated<Kept<Merchant>>(id);
  const at = merchant?.shops.find((one) => one.id === shop);
  if (!merchant || (shop && !at)) return refuseMerchant('not-found');
  const away = mergedAway(merchant);
  if (away) return away;
  if (membershipIn(merchant, member)) return refuseMerchant('own-kept');
  return withNames(complaint, { no: merchant.no, name: merchant.name, ...(at && { shop: at.name }) });
}
