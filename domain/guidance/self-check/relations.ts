import type { Actor } from '../../bureau/actor';
import type { Merchant } from '../../merchant/merchant';
import { membershipIn } from '../../merchant/relations';

/** What an actor is to a self-check: one who acts for its merchant now, or a stranger, whatever office that person holds. */
export type SelfCheckRelation = 'member' | 'stranger';

/** Pure. */
export const relationToSelfCheck = ({ member }: Pick<Actor, 'member'>, merchant: Pick<Merchant, 'people'>): SelfCheckRelation =>
  membershipIn(merchant, member) ? 'member' : 'stranger';
