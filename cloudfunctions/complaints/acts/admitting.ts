import type { Actor, ComplaintRelation } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { relationsToComplaint } from '@domain/complaint/relations';
import { refuse, type Refusal } from '@domain/errors';

/** How an actor is named to others on the case: staff by name, a party by its part. */
export function shownAs(actor: Actor, relation: ComplaintRelation): string {
  if (relation === 'complainant') return '投诉人';
  if (relation === 'respondent') return '商家';
  return actor.name || '工作人员';
}

/** A case one has nothing to do with looks like one that does not exist. */
export function admit(actor: Actor, complaint: Complaint): Refusal | undefined {
  return relationsToComplaint(actor, complaint).includes('stranger') ? refuse('not-found') : undefined;
}
