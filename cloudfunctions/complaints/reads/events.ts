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
  /** The version before which there are more. */
  earlier?: number;
}

/** The newest events of a case that the relation may read, or those before a version; the rest is fetched page by page. */
export async function eventsPage(id: string, relation: ComplaintRelation, before?: number): Promise<EventsPage> {
  const seen = seenBy(relation);
  if (!seen) return { events: [] };
  const of = { 'subject.id': id, ...(before !== undefined && { 'subject.version': _.lt(before) }) };
  const newest = db
    .collection('events')
    .where(_.and([of, seen]))
    .orderBy('subject.version', 'desc');
  const { data } = await answered(newest.limit(PAGE + 1).get());
  const events = (data as Event[]).slice(0, PAGE).reverse();
  const first = events[0];
  return { events, ...(data.length > PAGE && first && { earlier: first.subject.version }) };
}
