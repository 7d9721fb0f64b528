import type { Actor, ComplaintRelation } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { viewComplaint } from '@domain/complaint/visibility';
import { eventsPage } from './events';
import { lettersTo } from './letters';
import { timelineFor } from './views';

/** One page of what happened to a case, oldest first, with what was sent to this reader; `next` is where the earlier page begins. */
export async function timelinePage(actor: Actor, complaint: Complaint, relation: ComplaintRelation, before?: number) {
  const { events, earlier } = await eventsPage(complaint._id, relation, before);
  const letters = await lettersTo(actor.member, complaint, events, relation);
  return { rows: timelineFor(events, relation, viewComplaint(complaint, relation).evidence, letters), next: earlier };
}
