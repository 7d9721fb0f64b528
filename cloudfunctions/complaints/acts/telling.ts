import { complaintName } from '@domain/complaint/name';
import { county } from '@config/county';
import type { Actor } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import type { StaffReader } from '@domain/complaint/acts/shared/tells';
import { staffNewsOf } from '@domain/complaint/desk/staff-news';
import { atOffice, isAtDesk, orInstead, whoHas, type DeskMember } from '@domain/complaint/desk/who-has';
import { isIssuedForm } from '@domain/complaint/letters/documents';
import { noticeText } from '@domain/complaint/letters/notices';
import { lettersOf } from '@domain/complaint/letters/sent';
import { keptOff } from '@domain/complaint/relations';
import type { Moment } from '@domain/lifecycle';
import type { About, NoticeDraft } from '../../kernel/notices';

/** What a word about this complaint is about. */
export const aboutComplaint = ({ _id: id, no, purchase }: Pick<Complaint, '_id' | 'no' | 'purchase'>): About => ({
  ...{ kind: complaintName.kind, id, no },
  what: purchase.goods,
});

/**
 * The letters of the act to those parties who use the program; the others are told by staff and recorded. The account of a case on the
 * other side of a merge is the same person's: told there, where the person cannot open this one.
 */
export function noticesOf(
  command: string,
  before: Complaint,
  complaint: Complaint,
  moment: Moment,
  other?: Complaint,
): NoticeDraft[] {
  return lettersOf(command, complaint, before).flatMap(({ to: party, form }) => {
    const opens = complaint[party].member ? complaint : other;
    const to = opens?.[party].member;
    if (!opens || !to) return [];
    const { title, body } = noticeText(form, complaint, moment, county);
    const number = complaint.documents?.filter((one) => one.form === form).slice(-1)[0]?.number;
    return [{ to, title, body: number && isIssuedForm(form) ? `${number}\n${body}` : body, about: aboutComplaint(opens) }];
  });
}

/** Words to those of the bureau whom the act concerns, never to who did it. */
export function staffNotices(
  command: string,
  before: Complaint,
  after: Complaint,
  actor: Actor,
  desks: readonly DeskMember[],
): NoticeDraft[] {
  const readers = (to: StaffReader) => {
    if (to === 'whoHas') return whoHas(after, desks);
    if ('member' in to) return to.alone ? [to.member].filter((one) => isAtDesk(one, desks)) : orInstead(to.member, after, desks);
    return atOffice(desks, to.office, to.role).filter((member) => !keptOff(member, after));
  };
  const about = aboutComplaint(after);
  return staffNewsOf(command, before, after).flatMap(({ to, title, ask, step }) =>
    [...new Set(to.flatMap(readers))]
      .filter((member) => member !== actor.member)
      .map((member) => ({
        to: member,
        title: `${title}：${after.purchase.goods}`,
        body: `${after.no} ${after.respondent.name}\n${ask}`,
        about,
        staff: true as const,
        ...(step && { reminder: true as const }),
      })),
  );
}
