import type { ComplaintRelation } from '@domain/bureau/actor';
import { complaintTable } from '@domain/complaint/acts/table';
import { confidential } from '@domain/complaint/lifecycle';
import { noticeOf } from '@domain/complaint/letters/sent';
import { otherEvents, otherEventsTold } from '@domain/complaint/words';
import type { Event } from '../../kernel/commit';
import { answered, db } from '../../kernel/store';
import { PAGE } from './queries';

const _ = db.command;
type Where = Record<string, unknown>;

const isParty = (relation: ComplaintRelation): relation is 'complainant' | 'respondent' =>
  relation === 'complainant' || relation === 'respondent';

/** Acts of others that a party learns of: those of which it had a letter, and for the complainant where the case went. */
const toldTo = (party: 'complainant' | 'respondent') => [
  ...[...Object.keys(complaintTable), ...Object.keys(otherEvents)].filter((command) => noticeOf(command)[party] !== undefined),
  ...(party === 'complainant' ? otherEventsTold : []),
];

/** Which events of a case a relation may read: staff every act, a party its own and those that were told to it; undefined: none. */
function seenBy(relation: ComplaintRelation): Where | undefined {
  if (relation === 'stranger') return undefined;
  if (relation === 'staff') return { command: _.nin(confidential()) };
  return isParty(relation) ? (_.or([{ 'by.relation': relation }, { command: _.in(toldTo(relation)) }]) as unknown as Where) : {};
}

export interface EventsPage {
  /** Oldest first. */
  events: Event[];
  /** The id of the oldest of them where there are more before it: a version would count what the reader does not see. */
  earlier?: string;
}

interface Asked {
  id: string;
  relation: ComplaintRelation;
  /** Of what the relation may read in general, what it learned of this case. */
  learned: (event: Event) => boolean;
  /** The event before which; the newest where absent. */
  before?: Event | undefined;
}

/** The newest events of a case of which the relation learned, or those before an event; the rest is fetched page by page. */
export async function eventsPage({ id, relation, learned, before }: Asked): Promise<EventsPage> {
  const seen = seenBy(relation);
  if (!seen) return { events: [] };
  const found: Event[] = [];
  let from = before?.subject.version;
  let more = true;
  // Until the page is full, so that what was left out is not told by a short one.
  while (more && found.length <= PAGE) {
    const of = { 'subject.id': id, ...(from !== undefined && { 'subject.version': _.lt(from) }) };
    const newest = db
      .collection('events')
      .where(_.and([of, seen]))
      .orderBy('subject.version', 'desc');
    const { data } = await answered(newest.limit(PAGE + 1).get());
    const read = data as Event[];
    found.push(...read.filter(learned));
    more = read.length > PAGE;
    from = read.at(-1)?.subject.version;
  }
  const events = found.slice(0, PAGE).reverse();
  const [first] = events;
  return { events, ...(found.length > PAGE && first && { earlier: first._id }) };
}
