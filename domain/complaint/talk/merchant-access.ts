import { wasAccepted } from '../relations';
import type { Actor } from '../../bureau/actor';
import { plusDays } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import type { Acting, Moment } from '../../lifecycle';
import { isStaffRole } from '../../bureau/roles';
import { without } from '../../without';
import type { Complaint } from '../complaint';
import { tellInProgram } from '../letters/deliveries';
import type { IssuedDocument } from '../records';
import type { ViewCode } from './view-code';

/** How long a code can be used, its first day included. */
const DAYS = 14;

/** Unknown, used, revoked, too old, and not for this person look alike: a guessed code learns nothing, not even that a case exists. */
export const wrongViewCode: Refusal = refuse('view-code-wrong');

/** Whether a code is of use on this case: the complaint was accepted and has not ended. Of one that has ended the merchant is told by letter. */
export function codeServes(complaint: Pick<Complaint, 'state' | 'decision' | 'revoked'>): boolean {
  return wasAccepted(complaint) && complaint.state !== 'closed';
}

/**
 * A code for the merchant of a complaint that was accepted and goes on; a new one takes the place of the one before. Nothing reaches the
 * respondent before acceptance (casework: initial check).
 */
export function issuing(complaint: Complaint, id: string, by: string, { today }: Moment): Complaint | Refusal {
  if (!codeServes(complaint)) return refuse('wrong-state');
  if (complaint.respondent.member) return refuse('respondent-joined');
  const code = { id, by, on: today, until: plusDays(today, DAYS - 1) };
  return { ...complaint, access: { ...complaint.access, code } };
}

/**
 * The complaint with this person as its respondent, the code used up, and what it was sent so far delivered by the inbox.
 * Neither the complainant nor anybody of the bureau can become the other side of a case.
 */
export function joiningCase(
  complaint: Complaint,
  codeId: string,
  actor: Actor,
  { name, post }: Pick<ViewCode, 'name' | 'post'>,
  moment: Moment,
): Complaint | Refusal {
  const { access, respondent, complainant } = complaint;
  if (!access?.code || access.code.id !== codeId || moment.today > access.code.until) return wrongViewCode;
  // A case that ended after the code was told is not opened by it: what came of it the merchant is told by letter.
  if (!codeServes(complaint) || respondent.member) return wrongViewCode;
  if (complainant.member === actor.member || actor.roles.some(isStaffRole)) return wrongViewCode;
  const joined: Complaint = {
    ...complaint,
    respondent: { ...respondent, member: actor.member },
    access: { ...without(access, 'code'), joined: { name, post, on: moment.today, at: moment.now } },
  };
  const acting: Acting<string> = { member: actor.member, name: access.code.by, relation: 'respondent' };
  return lettersForJoining(joined, moment).reduce(
    (next, { form }) => tellInProgram(next, form, ['respondent'], acting, moment),
    joined,
  );
}

/** What the merchant was sent so far, as it was issued, for who joins after it was: the inquiry, and form 7 of a meeting that is to come. */
export function lettersForJoining(
  { documents = [], meetings = [] }: Pick<Complaint, 'documents' | 'meetings'>,
  { today }: Pick<Moment, 'today'>,
): IssuedDocument[] {
  const isAhead = (meetings.slice(-1)[0]?.on ?? today) > today;
  return (['inquiry', ...(isAhead ? ['mediationNotice' as const] : [])] as const).flatMap((form) =>
    documents.filter((one) => one.form === form && !one.voided).slice(-1),
  );
}
