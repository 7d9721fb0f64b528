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
import { newOnDeskOf } from '@domain/complaint/shop-desk';
import { accountOf, heldByLink } from '@domain/complaint/talk/holding';
import { keptOff } from '@domain/complaint/relations';
import type { Moment } from '@domain/lifecycle';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { actingIn } from '@domain/merchant/people';
import type { Kept } from '../../kernel/commit';
import type { About, NoticeDraft } from '../../kernel/notices';
import type { FindRelated } from '../../kernel/related-documents';

/** What a word about this complaint is about. */
export const aboutComplaint = ({ _id: id, no, purchase }: Pick<Complaint, '_id' | 'no' | 'purchase'>): About => ({
  ...{ kind: complaintName.kind, id, no },
  what: purchase.goods,
});

/** What closes a word to this person once it does not answer for the merchant any more; nothing for all others. */
export const heldBy = (complaint: Complaint, to: string): Pick<NoticeDraft, 'holding'> => {
  const account = complaint.respondent.member === to ? accountOf(complaint) : undefined;
  return account ? { holding: account.holding } : {};
};

/** Those who act for the merchant on whose desk the case has come hear that there is one, and nothing of it. */
export function shopNews(before: Complaint, after: Complaint, findRelated: FindRelated): NoticeDraft[] {
  const id = after.respondent.member ? undefined : newOnDeskOf(before, after);
  const merchant = id ? findRelated<Kept<Merchant>>(id) : undefined;
  if (!merchant) return [];
  return actingIn(merchant)
    .filter(({ member }) => member !== after.complainant.member)
    .map(({ member: to }) => ({
      to,
      title: '有一件投诉请您的店答复',
      body: '请在“我的网店”里打开“投诉”看。',
      about: { kind: merchantName.kind, id: merchant._id, no: merchant.no },
    }));
}

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
    const opens = complaint[party].member ? heldByLink(complaint) : other;
    const to = opens?.[party].member;
    if (!opens || !to) return [];
    const { title, body } = noticeText(form, complaint, moment, county);
    const number = complaint.documents?.filter((one) => one.form === form).slice(-1)[0]?.number;
    return [
      {
        to,
        title,
        body: number && isIssuedForm(form) ? `${number}\n${body}` : body,
        about: aboutComplaint(opens),
        ...heldBy(opens, to),
      },
    ];
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
