import type { ComplaintRelation } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import type { Event } from '../../kernel/commit';
import { noticeIdOf, type Notice } from '../../kernel/notices';
import { answered, db } from '../../kernel/store';
import { rowOf } from '../acts/decide-act';

export interface SentLetter {
  title: string;
  body: string;
}

/**
 * The letters that acts sent to this party, by the id of the event: as they lie in its inbox; for who came to the program later, the
 * official form as it was issued.
 */
export async function lettersTo(
  member: string,
  complaint: Complaint,
  events: readonly Event[],
  relation: ComplaintRelation,
): Promise<Record<string, SentLetter>> {
  if (relation !== 'complainant' && relation !== 'respondent') return {};
  const told = events.flatMap((event) => {
    const form = rowOf(event.command)?.notice?.[relation];
    return form ? [{ event, form }] : [];
  });
  if (told.length === 0) return {};
  const ids = told.flatMap(({ event }) => [noticeIdOf(event._id, 0), noticeIdOf(event._id, 1)]);
  const { data } = await answered(
    db
      .collection('notices')
      .where({ _id: db.command.in(ids) })
      .limit(ids.length)
      .get(),
  );
  const mine = (data as Notice[]).filter(({ to }) => to === member);
  return Object.fromEntries(
    told.flatMap(({ event, form }): [string, SentLetter][] => {
      const notice = mine.find(({ _id }) => _id.startsWith(`${event._id}-`));
      if (notice) return [[event._id, { title: notice.title, body: notice.body }]];
      const issued = complaint.documents?.find((one) => one.form === form && one.issuedOn === event.on && !one.voided);
      return issued ? [[event._id, { title: issued.title, body: `${issued.number}\n${issued.body}` }]] : [];
    }),
  );
}
