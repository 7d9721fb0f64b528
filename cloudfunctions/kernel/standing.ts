import type { Actor } from '@domain/bureau/actor';
import type { Refusal } from '@domain/errors';
import type { Merchant } from '@domain/merchant/merchant';
import { idsOf } from '@domain/merchant/merging';
import { membershipIn, relationsToMerchant } from '@domain/merchant/relations';
import { actingOn, type PromiseRelation } from '@domain/promise/relations';
import { withoutHead, type Kept, type MemberContext } from './commit';
import { anyOf, merchantById } from './merchants';
import { Refused } from './refused';
import type { FindRelated } from './related-documents';

/** A merchant, and how the caller stands to what belongs to it: of itself, or of the bureau. */
export interface Standing {
  merchant: Merchant;
  relations: PromiseRelation[];
  /** As it is kept: the name in which the person acts. */
  name: string;
}

function standingOf(actor: Actor, merchant: Merchant | undefined): Standing | undefined {
  if (!merchant) return undefined;
  const relations = actingOn(relationsToMerchant(actor, merchant));
  return relations.length ? { merchant, relations, name: membershipIn(merchant, actor.member)?.name ?? actor.name } : undefined;
}

/** As it lies in the transaction; whoever left hears what is answered of one that does not exist. */
export function standingIn(
  { actor }: MemberContext,
  merchant: string,
  findRelated: FindRelated,
  missing: Refusal,
): Standing | Refusal {
  const kept = findRelated<Kept<Merchant>>(merchant);
  return standingOf(actor, kept && withoutHead(kept)) ?? missing;
}

/** The same for a read, and before an act tells anything of its subject; throws the refusal. */
export async function standingTo(actor: Actor, merchant: string, missing: Refusal): Promise<Standing> {
  const found = standingOf(actor, await merchantById(merchant));
  if (!found) throw new Refused(missing);
  return found;
}

export const isOwn = ({ relations }: Standing): boolean => relations.some((one) => one === 'owner' || one === 'clerk');

/** Under which ids lies what the caller reads of it: its own people what is under its own, the bureau also what is of whom it absorbed. */
export const keptUnder = (standing: Standing) => anyOf(isOwn(standing) ? [standing.merchant._id] : idsOf(standing.merchant));
