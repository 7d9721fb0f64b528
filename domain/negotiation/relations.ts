import { isBureau, type Actor } from '../bureau/actor';
import type { Seat } from '../promise/news';
import type { Merchant } from '../merchant/merchant';
import { membershipIn } from '../merchant/relations';
import type { NegotiationRelation } from './acts';
import type { NegotiationSight } from './facts';
import type { Negotiation } from './negotiation';

/** Who of the bureau looks on: those who work on cases, of the office the firm lies in or of the bureau itself. */
export const deskRoles = ['intake', 'handler', 'leader'] as const;

export const isOfficer = ({ roles, office }: Pick<Seat, 'roles' | 'office'>, of: Pick<Negotiation, 'office'>): boolean =>
  deskRoles.some((role) => roles.includes(role)) && (office === of.office || isBureau(office));

/**
 * What an actor is to a negotiation: a party is nothing else, and an officer who acts for the firm is no officer of it. Whoever left the firm
 * is a stranger from that moment. Pure.
 */
export function relationTo(
  actor: Pick<Actor, 'member' | 'roles' | 'office'>,
  negotiation: Pick<Negotiation, 'member' | 'office'>,
  firm: Pick<Merchant, 'people'>,
): Exclude<NegotiationRelation, 'system'> {
  if (negotiation.member === actor.member) return 'consumer';
  if (membershipIn(firm, actor.member)) return 'merchant';
  return isOfficer(actor, negotiation) ? 'officer' : 'stranger';
}

/** As whom a relation reads it. */
export const sightOf = (relation: 'consumer' | 'merchant' | 'officer'): NegotiationSight =>
  relation === 'officer' ? 'staff' : relation;
