import type { Complaint } from '@domain/complaint/complaint';
import { refuse, type Refusal } from '@domain/errors';
import { normalCode } from '@domain/normal-form';
import type { FindRelated, RelatedDocument, RelatedPlace } from '../../kernel/related-documents';
import type { Stored } from '../../kernel/store';

/** One number of the national platform belongs to one case, however it is written; uniqueness in the document database is an `_id`. */
export interface Claim extends Stored {
  /** Id of the case; empty after the number was corrected away from it. */
  of: string;
  no: string;
}

/** The id of the claim on a number: its normal form, whatever was typed. */
export const claimOf = (number: string) => `12315:${normalCode(number)}`;

/** The claims that setting this number touches: its own, and that of the number it takes the place of. */
export function claimsTouched(number: unknown, before?: string): RelatedPlace[] {
  const [own, old] = [number, before].map((one) =>
    typeof one === 'string' && normalCode(one) !== '' ? claimOf(one) : undefined,
  );
  const places: RelatedPlace[] = old ? [{ collection: 'claims', id: old }] : [];
  return own && own !== old ? [...places, { collection: 'claims' as const, id: own, fresh: true as const }] : places;
}

/**
 * The number of the case claimed for it, and its earlier one set free; refused when another case has it. Only what is this case's own is
 * set free: a number that went over with a merge is the other case's, whatever this one is renumbered to.
 */
export function claimNumber(
  before: Complaint | undefined,
  next: Complaint,
  findRelated: FindRelated,
): RelatedDocument[] | Refusal {
  const [old, number] = [before?.platform12315No, next.platform12315No].map((one) => one && claimOf(one));
  if (!number || number === old) return [];
  const taken = findRelated<Claim>(number);
  if (taken?.of && taken.of !== next._id) return refuse('number-taken', { params: { no: taken.no } });
  const mine: Claim = { _id: number, of: next._id, no: next.no };
  const freed: Claim[] = old && findRelated<Claim>(old)?.of === next._id ? [{ _id: old, of: '', no: '' }] : [];
  return [mine, ...freed].map((document) => ({ collection: 'claims', document }));
}
