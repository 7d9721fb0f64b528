import type { Actor, ComplaintRelation } from '@domain/bureau/actor';
import type { Checks } from '@domain/content/checks';
import type { Complaint } from '@domain/complaint/complaint';
import { rowOf } from '@domain/lifecycle';
import { viewComplaint, type ComplaintView } from '@domain/complaint/visibility';
import type { Event } from '../../kernel/commit';
import { eventsPage } from './events';
import { lettersTo } from './letters';
import { timelineFor } from './views';

type Seen = (event: Event, view: ComplaintView) => boolean;

/** The merchant had a letter of it where the complaint was accepted then: while it stands merged, and else from the day after the acceptance. */
const afterAcceptance: Seen = ({ on }, { decision, mergedInto }) =>
  mergedInto !== undefined || (decision?.kind === 'accepted' && on > decision.on);

/** What may come before the acceptance too, and which of them the merchant learns of. */
const sinceAcceptance: Readonly<Record<string, Seen>> = {
  changeClaim: ({ at }, { claims = [] }) => claims.some((one) => one.at === at),
  recount: ({ on }, { decision }) => decision !== undefined && on >= decision.on,
  merge: afterAcceptance,
  unmerge: afterAcceptance,
};

/** What of its events the reader of this case learned. */
function learnedOf(complaint: Complaint, relation: ComplaintRelation): (event: Event) => boolean {
  const view = viewComplaint(complaint, relation);
  return (event) => {
    const seen = rowOf(sinceAcceptance, event.command);
    return relation !== 'respondent' || !seen || seen(event, view);
  };
}

/** One page of what happened to a case, oldest first, with what was sent to this reader; `next` is where the earlier page begins. */
export async function timelinePage(
  actor: Actor,
  complaint: Complaint,
  relation: ComplaintRelation,
  { before, checks }: { before?: Event; checks: Promise<readonly Checks[]> },
) {
  const learned = learnedOf(complaint, relation);
  const [{ events, earlier }, held] = await Promise.all([eventsPage({ id: complaint._id, relation, learned, before }), checks]);
  const view = viewComplaint(complaint, relation, held);
  const letters = lettersTo(actor.member, complaint, events, relation);
  return { rows: timelineFor(events, relation, view, letters), next: earlier };
}
