import type { MerchantClaim } from '@domain/merchant/claim/claim';
import { claimListed } from '@domain/merchant/claim/filing';
import type { AlsoDecided, Decided } from '../kernel/commit';
import { plainly } from '../kernel/plainly';

type More = Pick<Decided<MerchantClaim>, 'relation' | 'shown'> & Partial<Decided<MerchantClaim>>;

/** A claim as it is kept: by what it is listed and found. */
export const keptClaim = (next: MerchantClaim, more: More): Decided<MerchantClaim> => ({
  ...plainly(next, { ...more, answer: { id: next._id, version: next.version, no: next.no } }),
  ...claimListed(next),
});

/** A claim that an act on its merchant writes too. */
export const alsoClaim = (next: MerchantClaim, command: string): AlsoDecided => ({
  ...{ next, command, entries: [], dueBy: '' },
  ...claimListed(next),
});
