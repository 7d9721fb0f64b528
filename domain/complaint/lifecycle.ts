import type { ComplaintRelation } from '../bureau/actor';
import { wasAccepted } from './relations';
import { asLateEntry } from '../late-entries';
import { refuse } from '../errors';
import { actionsFor, decide, rowOf, type Acting, type Day, type Decision, type Moment } from '../lifecycle';
import { defaultSettings, type Settings } from '../bureau/settings';
import type { Acts } from './acts/shared/row';
import { complaintTable, type ComplaintCommand } from './acts/table';
import { tookEffect } from './classification';
import { complaintClocks } from './clocks';
import type { Complaint } from './complaint';
import { isThin } from './import/is-thin';
import { claims } from './late-entries';
import { untilConfirmed } from './late-ending';
import { isIssuedForm } from './letters/documents';
import type { NoticeForm } from './letters/notices';
import type { LetterForm, Party } from './records';
import { saysNothingNew } from './said-again';
import { counted } from './shares';

/** Acts of which nobody but the staff on the case learns, not even that they were done. */
export function confidential(acts: Acts = complaintTable): string[] {
  return Object.keys(acts).filter((command) => rowOf(acts, command)?.confidential);
}

/**
 * What can be done about a row of a list that is no full case yet: who has it, that it is the same dispute as another case, and that it
 * becomes one. Everything else is done in the national platform.
 */
const whileThin: readonly string[] = ['promote', 'distribute', 'return', 'takeOn', 'release', 'merge', 'unmerge'];

const mayBeDone = (subject: Complaint, command: string) => !isThin(subject) || whileThin.indexOf(command) >= 0;

/** The commands open to these relations on a complaint as it stands on the civil date of `day` (+08:00), as {@link actionsFor}. Pure. */
export const complaintActions = (
  subject: Complaint,
  relations: readonly ComplaintRelation[],
  day: Day,
  settings: Settings = defaultSettings,
): ComplaintCommand[] => actionsFor(complaintTable, subject, relations, day, settings).filter((one) => mayBeDone(subject, one));

/**
 * Decides one command on one complaint ({@link decide}), and counts it on the party's share where a party gives it: last, so that what is
 * refused uses nothing up. Pure, the subject is never changed in place.
 */
export function decideComplaint(
  subject: Complaint,
  command: string,
  input: unknown,
  actor: Acting<ComplaintRelation>,
  moment: Moment,
  settings: Settings = defaultSettings,
  acts: Acts = complaintTable,
): Decision<Complaint> {
  const row = rowOf(acts, command);
  const isOpen = row?.by.includes(actor.relation) && row.from.includes(subject.state);
  if (isOpen && !mayBeDone(subject, command)) return { ok: false, ...refuse('only-a-row') };
  const by = (asked: unknown) => decide(acts, complaintClocks, subject, command, asked, actor, moment, settings);
  const decided = asLateEntry(by(input), { subject, claims, command, input, actor, moment, decide: by, untilConfirmed });
  const { label = command, share } = rowOf(acts, command) ?? {};
  if (!decided.ok || !share) return decided;
  const next = counted(subject, decided.next, { command, label, share }, actor, moment);
  return 'refused' in next ? { ok: false, ...next } : { ok: true, next };
}

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
  if (before && saysNothingNew(command, before, after)) return [];
  const notice = noticeOf(command);
  return (['complainant', 'respondent'] as const).flatMap((to) => {
    const named = notice[to] as NoticeForm | undefined;
    if (!named || (to === 'respondent' && !wasAccepted(after)) || onlyWhere[named]?.(after, before) === false) return [];
    return [{ to, form: named === 'termination' && after.decision?.kind !== 'accepted' ? 'withdrawn' : named }];
  });
}
