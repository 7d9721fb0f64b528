import { wasAccepted } from '../relations';
import type { Actor } from '../../bureau/actor';
import { plusDays } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import type { Acting, Moment } from '../../lifecycle';
import { isStaffRole } from '../../bureau/roles';
import { without } from '../../without';
import type { Complaint } from '../complaint';
import { standingLink } from '../merchant-link';
import { isOnDesk } from '../shop-desk';
import { accountOf } from './holding';
import { tellInProgram } from '../letters/deliveries';
import type { MerchantMember } from '../../merchant/merchant';
import type { Access, IssuedDocument } from '../records';
import type { ViewCode } from './view-code';

type Joined = NonNullable<Access['joined']>;

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
  return joinedBy(complaint, actor.member, { name, post }, access.code.by, moment);
}

/** The complaint with this person as its respondent, no code open, and what was sent so far delivered; `by`: the officer who let the person in. */
function joinedBy(
  complaint: Complaint,
  member: string,
  who: Pick<Joined, 'name' | 'post' | 'account'>,
  by: string,
  moment: Moment,
): Complaint {
  const joined: Complaint = {
    ...complaint,
    respondent: { ...complaint.respondent, member },
    access: { ...without(complaint.access ?? {}, 'code'), joined: { ...who, on: moment.today, at: moment.now } },
  };
  const acting: Acting<string> = { member, name: by, relation: 'respondent' };
  return lettersForJoining(joined, moment).reduce(
    (next, { form }) => tellInProgram(next, form, ['respondent'], acting, moment),
    joined,
  );
}

/** Somebody who acts for a merchant of the register now, and what the case will be named by in that person's document. */
interface TakingUp {
  merchant: string;
  person: Pick<MerchantMember, 'name' | 'role'>;
  holding: string;
}

/**
 * 我来答复: the complaint with this person as its respondent, by the account of the merchant it is linked with. A colleague who answered by account is a
 * stranger from that moment on; who came by a code is not put out, an officer does that. Refused `not-found` where the case is not on that merchant's
 * desk: then nothing of it is told.
 */
export function takingUp(
  complaint: Complaint,
  actor: Actor,
  { merchant, person, holding }: TakingUp,
  moment: Moment,
): Complaint | Refusal {
  const link = standingLink(complaint);
  if (!link || !isOnDesk(complaint, merchant)) return refuse('not-found');
  if (complaint.complainant.member === actor.member || actor.roles.some(isStaffRole)) return refuse('answering-own');
  if (!codeServes(complaint)) return refuse('answering-over');
  if (complaint.respondent.member && !accountOf(complaint)) return refuse('answering-by-code');
  if (complaint.respondent.member === actor.member) return refuse('wrong-state');
  const post = person.role === 'owner' ? 'owner' : 'employee';
  return joinedBy(complaint, actor.member, { name: person.name, post, account: { merchant, holding } }, link.by, moment);
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
