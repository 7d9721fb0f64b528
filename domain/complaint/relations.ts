import type { Complaint } from './complaint';
import { stillHeld } from './talk/holding';
import { leadsBureau, type Actor, type ComplaintRelation } from '../bureau/actor';

/** What {@link relationsToComplaint} reads of a complaint. */
export type RelatedComplaint = Pick<
  Complaint,
  | 'complainant'
  | 'respondent'
  | 'office'
  | 'intakeOffice'
  | 'handler'
  | 'recused'
  | 'decision'
  | 'revoked'
  | 'access'
  | 'merchantLinks'
>;

/** True once the complaint was accepted, a decision revoked since then included: until then it does not exist for the respondent. */
export function wasAccepted({ decision, revoked }: Pick<Complaint, 'decision' | 'revoked'>): boolean {
  return decision?.kind === 'accepted' || (revoked?.some((old) => old.decision.kind === 'accepted') ?? false);
}

/**
 * Every relation an actor stands in to a complaint; `['stranger']` when none.
 * A merchant is related only once the complaint was accepted (casework: nothing reaches it before), and who came by its account only as long as
 * that person holds the case and the case is linked with that merchant. A member who is a
 * party, or was recused (令121-21), holds no office on that case. A leader of the bureau is one of every case of the county. Pure.
 */
export function relationsToComplaint(actor: Actor, complaint: RelatedComplaint): ComplaintRelation[] {
  const party: ComplaintRelation[] = [];
  if (complaint.complainant.member === actor.member) party.push('complainant');
  const isRespondent = complaint.respondent.member === actor.member;
  if (isRespondent && wasAccepted(complaint) && stillHeld(complaint, actor.holds)) party.push('respondent');
  if (party.length) return party;
  if (isRespondent) return ['stranger'];

  const found: ComplaintRelation[] = [];
  const { roles } = actor;
  const atIntake = actor.office !== undefined && actor.office === (complaint.intakeOffice ?? complaint.office);
  const atHandling = actor.office !== undefined && actor.office === complaint.office;
  if (!complaint.recused?.includes(actor.member)) {
    if (roles.includes('intake') && (atIntake || atHandling)) found.push('intake');
    if (roles.includes('handler') && atHandling && (!complaint.handler || complaint.handler.member === actor.member))
      found.push('handler');
    if (leadsBureau(actor) || (roles.includes('leader') && (atIntake || atHandling))) found.push('leader');
  }
  if (!found.length && roles.some((role) => role === 'intake' || role === 'handler' || role === 'leader')) found.push('staff');
  return found.length ? found : ['stranger'];
}

/** Whether a member is a party to this case or was recused from it (令121-21): nobody at the desk tells such a person of it. */
export function keptOff(member: string, { complainant, respondent, recused = [] }: RelatedComplaint): boolean {
  return complainant.member === member || respondent.member === member || recused.includes(member);
}

/** The widest first: who handles the case sees it as handler even if also at intake. */
const widest = [
  'complainant',
  'respondent',
  'handler',
  'leader',
  'intake',
  'staff',
  'stranger',
] as const satisfies readonly ComplaintRelation[];

/** The one relation by which an actor reads the case. */
export function mainRelation(relations: readonly ComplaintRelation[]): ComplaintRelation {
  return widest.find((relation) => relations.includes(relation)) ?? 'stranger';
}

/** Whether an officer works on this case, and so reads all of it. */
export function worksOn(actor: Actor, complaint: RelatedComplaint): boolean {
  return relationsToComplaint(actor, complaint).some((one) => one === 'intake' || one === 'handler' || one === 'leader');
}
