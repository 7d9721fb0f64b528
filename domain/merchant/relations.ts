import type { Actor } from '../bureau/actor';
import { leadsBureau } from '../bureau/actor';
import type { Merchant } from './merchant';

/** What an actor is to a merchant and to all that is kept under it. */
export type MerchantRelation = 'leader' | 'officer' | 'staff' | 'owner' | 'clerk' | 'stranger';

/** Who of the bureau keeps merchants, their credit, notices and measures. */
export const creditRoles = ['handler', 'leader', 'taskForce'] as const;

/** Whether the person acts for the merchant now: whoever left, or was removed, is a stranger from that moment on. Pure. */
export const membershipIn = ({ people }: Pick<Merchant, 'people'>, member: string) =>
  people.find((one) => one.member === member && one.left === undefined);

/**
 * In which relations an actor stands to a merchant, the one with most rights first; empty for a stranger. An officer who owns the shop stands
 * in both: what the law keeps two persons for is asked of the person, not of the relation. Pure.
 */
export function relationsToMerchant(
  actor: Pick<Actor, 'member' | 'roles' | 'office'>,
  merchant: Pick<Merchant, 'people'>,
): MerchantRelation[] {
  const { roles } = actor;
  const own = membershipIn(merchant, actor.member);
  return [
    ...(leadsBureau(actor) ? (['leader'] as const) : []),
    ...(creditRoles.some((role) => roles.includes(role)) ? (['officer'] as const) : []),
    ...(roles.includes('intake') || roles.includes('admin') ? (['staff'] as const) : []),
    ...(own ? ([own.role] as const) : []),
  ];
}
