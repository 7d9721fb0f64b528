import type { Actor } from '../../bureau/actor';
import { leadsBureau } from '../../bureau/actor';
import { creditRoles } from '../relations';
import type { MerchantClaim } from './claim';

/** What an actor is to a claim. */
export type ClaimRelation = 'officer' | 'claimant' | 'stranger';

/** In which relations an actor stands to a claim, the one with most rights first; an officer who claims a shop of their own stands in both. Pure. */
export function relationsToClaim(
  actor: Pick<Actor, 'member' | 'roles' | 'office'>,
  { member }: Pick<MerchantClaim, 'member'>,
): ClaimRelation[] {
  const keeps = leadsBureau(actor) || creditRoles.some((role) => actor.roles.includes(role));
  return [...(keeps ? (['officer'] as const) : []), ...(member === actor.member ? (['claimant'] as const) : []), 'stranger'];
}
