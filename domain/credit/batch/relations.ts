import type { Actor } from '../../bureau/actor';
import { relationsToMerchant } from '../../merchant/relations';

/** Who acts on a mailing. `system` is the job that tells one merchant after the other. */
export type BatchRelation = 'leader' | 'officer' | 'system';
export const batchStaff = ['officer', 'leader'] as const satisfies readonly BatchRelation[];

/** In which relations an actor stands to every mailing, the one with most rights first. Pure. */
export const relationsToBatches = (actor: Pick<Actor, 'member' | 'roles' | 'office'>): BatchRelation[] =>
  relationsToMerchant(actor, { people: [] }).flatMap((one) => (one === 'leader' || one === 'officer' ? [one] : []));
