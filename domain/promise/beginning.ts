import type { Refusal } from '../errors';
import type { Moment } from '../lifecycle';
import type { Person } from '../merchant/person';
import { unlawful } from './below-law';
import type { MerchantPromise } from './promise';
import { wordingOf, type DraftInput } from './writing';

/** A new one; refused at its fields where it falls below the law. Pure. */
export function drafting(
  { merchant, kind, wording }: DraftInput,
  { id, no, by, moment }: { id: string; no: string; by: Person; moment: Moment },
): MerchantPromise | Refusal {
  const refusal = unlawful(kind, wording, moment.today);
  if (refusal) return refusal;
  return {
    ...{ _id: id, version: 1, no, merchant, kind, state: 'drafted', n: 1, writers: [by] },
    ...{ wording: wordingOf(kind, wording), at: moment.now, on: moment.today },
  };
}
