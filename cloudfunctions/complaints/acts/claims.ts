import type { Complaint } from '@domain/complaint/complaint';
import { refuse, type Refusal } from '@domain/errors';
import type { Beside, Near } from '../../kernel/related-documents';
import type { Stored } from '../../kernel/store';

/** One number of the national platform belongs to one case; uniqueness in the document database is an `_id`. */
export interface Claim extends Stored {
  /** Id of the case; empty after the number was corrected away from it. */
  of: string;
  no: string;
}

export const claimOf = (number: string) => `12315:${number}`;

/** The claims that setting this number touches: its own, and that of the number it takes the place of. */
export function claimsTouched(number: unknown, before?: string) {
  const numbers = [...new Set([number, before])].filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  return numbers.map((one) => ({ collection: 'claims' as const, id: claimOf(one.trim()) }));
}

/** The number of the case claimed for it, and its earlier one set free; refused when another case has it. */
export function claimNumber(before: Complaint | undefined, next: Complaint, near: Near): Beside[] | Refusal {
  const [old, number] = [before?.platform12315No, next.platform12315No];
  if (!number || number === old) return [];
  const taken = near<Claim>(claimOf(number));
  if (taken?.of && taken.of !== next._id) return refuse('number-taken', { params: { no: taken.no } });
  const mine: Claim = { _id: claimOf(number), of: next._id, no: next.no };
  const freed: Claim[] = old ? [{ _id: claimOf(old), of: '', no: '' }] : [];
  return [mine, ...freed].map((document) => ({ collection: 'claims', document }));
}
