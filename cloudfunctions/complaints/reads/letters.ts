import type { ComplaintRelation } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import type { Event } from '../../kernel/commit';
import { noticeOf } from '@domain/complaint/letters/sent';

export interface SentLetter {
  title: string;
  body: string;
}

/**
 * The letters that acts sent to this party, by the id of the event, which carries them: as they lie in its inbox; for who came to the
 * program later, the official form as it was issued.
 */
export function lettersTo(
  member: string,
  complaint: Complaint,
  events: readonly Event[],
  relation: ComplaintRelation,
): Record<string, SentLetter> {
  if (relation !== 'complainant' && relation !== 'respondent') return {};
  return Object.fromEntries(
    events.flatMap((event): [string, SentLetter][] => {
      const form = noticeOf(event.command)[relation];
      if (!form) return [];
      const sent = event.personal?.notices?.find(({ to }) => to === member);
      if (sent) return [[event._id, { title: sent.title, body: sent.body }]];
      const issued = complaint.documents?.find((one) => one.form === form && one.issuedOn === event.on && !one.voided);
      return issued ? [[event._id, { title: issued.title, body: `${issued.number}\n${issued.body}` }]] : [];
    }),
  );
}
