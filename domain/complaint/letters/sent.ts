import { rowOf } from '../../lifecycle';
import { complaintTable } from '../acts/table';
import { tookEffect } from '../took-effect';
import type { Complaint } from '../complaint';
import { isThin } from '../import/is-thin';
import type { LetterForm, Party } from '../records';
import { wasAccepted } from '../relations';
import { saysNothingNew } from '../said-again';
import { isIssuedForm } from './documents';
import type { NoticeForm } from './notices';
import { offerTold } from './offer-messages';

interface Besides {
  form: LetterForm;
  where: (after: Complaint) => boolean;
}

const handedOver: Besides = { form: 'handover', where: ({ decision }) => decision?.handover !== undefined };

/**
 * Official forms an act issues besides its letters: form 9 where both sides agreed on site and neither waived it (令121-24), a letter with a food matter that is handed over (食品安全法 115).
 */
export const besides: Readonly<Record<string, Besides>> = {
  agree: { form: 'mediationAgreement', where: ({ agreement }) => agreement?.form === 'mediationAgreement' },
  reject: handedOver,
  approveReject: handedOver,
};

/** The official forms an act issues: those among its letters, and what it issues {@link besides}. */
export function formsOf(command: string, after: Complaint, before?: Complaint): LetterForm[] {
  if (isThin(after)) return [];
  const letters = lettersOf(command, after, before).flatMap(({ form }) => (isIssuedForm(form) ? [form] : []));
  const more = rowOf(besides, command);
  if (more?.where(after)) letters.push(more.form);
  return letters.filter((form, index) => letters.indexOf(form) === index);
}

/** The letters of what no person does: the periods of a case counted anew by another calendar. */
const ofItself: Readonly<Record<string, Partial<Record<string, NoticeForm>>>> = {
  recount: { complainant: 'dayCorrection', respondent: 'dayCorrection' },
};

/** Which letter a command sends to whom, by its row or as what {@link ofItself} happens. */
export const noticeOf = (command: string): Partial<Record<string, string>> =>
  rowOf<{ notice?: Partial<Record<string, string>> }>(complaintTable, command)?.notice ?? rowOf(ofItself, command) ?? {};

/** Letters about one of several things an act may do: sent only where it did that one. */
const onlyWhere: Partial<Record<NoticeForm, (after: Complaint, before?: Complaint) => boolean>> = {
  dayCorrection: ({ dayCorrections = [] }, before) => dayCorrections.length > (before?.dayCorrections?.length ?? 0),
  ...offerTold,
  receiptCorrected: ({ reclassifications = [] }) =>
    reclassifications.slice(-1).some((one) => tookEffect(one) && one.changed.receivedOn !== undefined),
};

export interface Letter {
  to: Party;
  form: NoticeForm;
}

/**
 * Who is told what by an act, on the complaint as the act left it; who was told the same `before` is not told again.
 * Nothing reaches the respondent of a complaint that was never accepted (casework: initial check), and
 * a mediation that never began is not terminated: its withdrawal is told in plain words.
 */
export function lettersOf(command: string, after: Complaint, before?: Complaint): Letter[] {
  // The parties of a row of the national platform hear from there.
  if (isThin(after)) return [];
  const notice = noticeOf(command);
  if (before && saysNothingNew(command, before, after)) return [];
  return (['complainant', 'respondent'] as const).flatMap((to) => {
    const named = notice[to] as NoticeForm | undefined;
    if (!named || (to === 'respondent' && !wasAccepted(after)) || onlyWhere[named]?.(after, before) === false) return [];
    return [{ to, form: named === 'termination' && after.decision?.kind !== 'accepted' ? 'withdrawn' : named }];
  });
}

/** A letter to a party, or a form that is issued for the file beside the letters. */
export interface Sent {
  to: Party | 'file';
  form: NoticeForm;
}

/** All that an act sends and issues, on the complaint as the act left it: the letters, then what is issued beside them. */
export function sentBy(command: string, after: Complaint): Sent[] {
  const letters = lettersOf(command, after);
  const beside = formsOf(command, after).filter((form) => !letters.some((letter) => letter.form === form));
  return [...letters, ...beside.map((form) => ({ to: 'file' as const, form }))];
}
