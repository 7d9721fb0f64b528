import type { Actor, ComplaintRelation } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { mainRelation, relationsToComplaint } from '@domain/complaint/relations';
import { viewComplaint } from '@domain/complaint/visibility';
import { versionOfView } from '../../kernel/version-read';

/** The version of a case as this relation reads it: its own to whoever works on the case, to everybody else that of their view. */
export function versionFor(complaint: Complaint, relation: ComplaintRelation): number {
  const view = viewComplaint(complaint, relation);
  return view.version ?? versionOfView(view);
}

/** The same for a person, by the relation in which that person reads the case. */
export const versionReadBy = (actor: Actor, complaint: Complaint): number =>
  versionFor(complaint, mainRelation(relationsToComplaint(actor, complaint)));
