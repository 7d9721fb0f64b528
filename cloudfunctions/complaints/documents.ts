import { county } from '@config/county';
import type { Actor } from '@domain/access/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { counterOf, documentNumber, hashedText, officialForms, withIssued, type IssuedForm } from '@domain/complaint/documents';
import { complaintTable, lettersOf } from '@domain/complaint/lifecycle';
import { noticeText, type NoticeForm } from '@domain/complaint/notices';
import { rowOf, type Moment } from '@domain/lifecycle';
import type { Draw } from '../kernel/alongside';
import { sha256 } from '../kernel/hash';

/** The official forms that are sent as letters. */
type SentForm = Extract<NoticeForm, IssuedForm>;

/** Whether a letter is one of the official forms, and so is issued under a number. */
export function isIssued(form: string): form is SentForm {
  return rowOf(officialForms, form)?.word !== undefined;
}

/** The counters an act may number its documents from. */
export function countersOf(command: string, { today }: Moment): string[] {
  const { notice = {} } = rowOf<{ notice?: Partial<Record<string, string>> }>(complaintTable, command) ?? {};
  const forms = new Set(Object.values(notice).filter((form): form is SentForm => form !== undefined && isIssued(form)));
  return [...forms].map((form) => counterOf(form, today));
}

/** The complaint with every official form that the act sends, numbered, its text frozen under a hash; both parties get the same one. */
export function withDocuments(complaint: Complaint, command: string, actor: Actor, moment: Moment, draw: Draw): Complaint {
  const { today } = moment;
  const forms = new Set(lettersOf(command, complaint).flatMap(({ form }) => (isIssued(form) ? [form] : [])));
  return [...forms].reduce((kept, form) => {
    const { title, body } = noticeText(form, complaint, moment, county);
    const number = documentNumber(form, today, draw(counterOf(form, today)), county.agency);
    const issued = { form, number, title, body, article: officialForms[form].article, issuedOn: today, issuedBy: actor.name };
    return { ...kept, documents: withIssued(kept.documents, { ...issued, hash: sha256(hashedText(issued)) }) };
  }, complaint);
}
