import { county } from '@config/county';
import type { Actor } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { articleOf, counterOf, documentNumber, hashedText, isIssuedForm, withIssued } from '@domain/complaint/letters/documents';
import { besides, formsOf, noticeOf } from '@domain/complaint/letters/sent';
import { noticeText } from '@domain/complaint/letters/notices';
import { rowOf, type Moment } from '@domain/lifecycle';
import type { NextNumber } from '../../kernel/related-documents';
import { sha256 } from '../../kernel/hash';

/** The counters an act may number its documents from. */
export function countersOf(command: string, { today }: Moment): string[] {
  const letters = Object.values(noticeOf(command)).flatMap((form) => (form && isIssuedForm(form) ? [form] : []));
  const more = rowOf(besides, command);
  const forms = new Set([...letters, ...(more ? [more.form] : [])]);
  return [...forms].map((form) => counterOf(form, today));
}

/** The complaint with every official form that the act issues, numbered, its text frozen under a hash; both parties get the same one. */
export function withDocuments(
  complaint: Complaint,
  command: string,
  actor: Actor,
  moment: Moment,
  nextNumber: NextNumber,
  before?: Complaint,
): Complaint {
  const { today } = moment;
  return formsOf(command, complaint, before).reduce((kept, form) => {
    const { title, body } = noticeText(form, complaint, moment, county);
    const number = documentNumber(form, today, nextNumber(counterOf(form, today)), county.agency);
    const issued = { form, number, title, body, article: articleOf(form, complaint), issuedOn: today, issuedBy: actor.name };
    return { ...kept, documents: withIssued(kept.documents, { ...issued, hash: sha256(hashedText(issued)) }) };
  }, complaint);
}
