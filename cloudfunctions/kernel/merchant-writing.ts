import type { Refusal } from '@domain/errors';
import { usccTaken } from '@domain/merchant/acts/keeping';
import { merchantListed } from '@domain/merchant/listing';
import type { Merchant } from '@domain/merchant/merchant';
import { normalCode } from '@domain/normal-form';
import type { Decided } from './commit';
import { plainly } from './plainly';
import type { FindRelated, RelatedDocument, RelatedPlace } from './related-documents';
import type { Stored } from './store';

/** One code belongs to one merchant, one invitation to the merchant that made it; uniqueness in the document database is an `_id`. */
export interface Claimed extends Stored {
  /** Id of the merchant; empty after the code was corrected away from it. */
  of: string;
  no: string;
}

/** The id of the claim on a code: its normal form, whatever was typed. */
export const usccPlaceOf = (uscc: string) => `uscc:${normalCode(uscc)}`;

/** The claims that a merchant with this code touches: its own, and that of the code it takes the place of. */
export function usccTouched(uscc: unknown, before?: string): RelatedPlace[] {
  const [own, old] = [uscc, before].map((one) => (typeof one === 'string' && one !== '' ? usccPlaceOf(one) : undefined));
  const places: RelatedPlace[] = old ? [{ collection: 'claims', id: old }] : [];
  return own && own !== old ? [...places, { collection: 'claims', id: own, fresh: true as const }] : places;
}

/** The code claimed for the merchant, and its earlier one set free; refused where it is another merchant's. */
export function claimUscc(before: Merchant | undefined, next: Merchant, findRelated: FindRelated): RelatedDocument[] | Refusal {
  const [old, own] = [before?.uscc, next.uscc].map((one) => one && usccPlaceOf(one));
  if (own === old) return [];
  const taken = own ? findRelated<Claimed>(own) : undefined;
  if (taken?.of && taken.of !== next._id) return usccTaken(taken.no);
  const mine: Claimed[] = own ? [{ _id: own, of: next._id, no: next.no }] : [];
  const freed: Claimed[] = old && findRelated<Claimed>(old)?.of === next._id ? [{ _id: old, of: '', no: '' }] : [];
  return [...mine, ...freed].map((document) => ({ collection: 'claims', document }));
}

/** A merchant as it is kept: by what it is listed and found. */
export const keptMerchant = (
  next: Merchant,
  more: Pick<Decided<Merchant>, 'relation' | 'shown'> & Partial<Decided<Merchant>>,
): Decided<Merchant> => ({
  ...plainly(next, { ...more, answer: { id: next._id, version: next.version, no: next.no, ...more.answer } }),
  ...merchantListed(next),
});
