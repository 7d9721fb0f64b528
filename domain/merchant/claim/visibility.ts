import { factRows, viewOf } from '../../facts';
import type { MerchantClaim } from './claim';
import { claimFacts } from './facts';
import type { ClaimRelation } from './relations';

type Verified = NonNullable<MerchantClaim['verified']>;

/** What one relation may read of a claim; who decided it, and whom it replaced, to the bureau alone. */
export type ClaimView = Omit<MerchantClaim, 'member' | 'at' | 'verified' | 'declined'> & {
  member?: never;
  at?: never;
  verified?: Pick<Verified, 'on' | 'merchant' | 'merchantNo'> & Partial<Pick<Verified, 'saw' | 'replaced'>> & { by?: string };
  declined?: Omit<NonNullable<MerchantClaim['declined']>, 'by'> & { by?: string };
};

/** Who reads what of a claim, row by row, compiled from its facts. */
export const visibility = factRows<MerchantClaim, ClaimRelation>(claimFacts);

/** A claim as one relation may read it; empty for a stranger. */
export function viewClaim(claim: MerchantClaim, relation: ClaimRelation): ClaimView {
  return viewOf(visibility, claim, relation) as unknown as ClaimView;
}
