import { county } from '@config/county';
import type { Actor, ComplaintRelation } from '@domain/bureau/actor';
import { keptOff, relationsToComplaint } from '@domain/complaint/relations';
import type { Complaint } from '@domain/complaint/complaint';
import { isOpen } from '@domain/law/deadline/running';
import { complaintTable, decideComplaint, lettersOf } from '@domain/complaint/lifecycle';
import { isIssuedForm } from '@domain/complaint/letters/documents';
import { noticeText } from '@domain/complaint/letters/notices';
import { checkIntake, takeIn, type Intake } from '@domain/complaint/filing/intake';
import { checkSubmission, receive, type Submission } from '@domain/complaint/filing/schema';
import { staffNewsOf, type StaffReader } from '@domain/complaint/desk/staff-news';
import { atOffice, isAtDesk, orInstead, whoHas, type DeskMember } from '@domain/complaint/desk/who-has';
import { waitingEntries } from '@domain/complaint/late-entries';
import { enterBy, openTasks } from '@domain/complaint/desk/tasks';
import { refuse, type Refusal } from '@domain/errors';
import { filesIn } from '@domain/evidence/limits';
import { entriesOf } from '@domain/indicator/ledger/entries';
import { standings } from '@domain/indicator/ledger/standings';
import { rowOf as rowIn, type Moment, type Row } from '@domain/lifecycle';
import type { NextNumber, FindRelated } from '../../kernel/related-documents';
import type { Decided, Tasks } from '../../kernel/commit';
import type { NoticeDraft } from '../../kernel/notices';
import { claimNumber } from './claims';
import { both, onBoth } from './merging';
import { withDocuments } from './documents';
import { claimFiles } from './evidence';
import { movedTalk } from './moved-talk';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyRow = Row<Complaint['state'], ComplaintRelation, any, Complaint, any>;

export function rowOf(command: string): AnyRow | undefined {
  return rowIn<AnyRow>(complaintTable, command);
}

/** How an actor is named to others on the case: staff by name, a party by its part. */
export function shownAs(actor: Actor, relation: ComplaintRelation): string {
  if (relation === 'complainant') return '投诉人';
  if (relation === 'respondent') return '商家';
  return actor.name || '工作人员';
}

/** A case one has nothing to do with looks like one that does not exist. */
export function admit(actor: Actor, complaint: Complaint): Refusal | undefined {
  return relationsToComplaint(actor, complaint).includes('stranger') ? refuse('not-found') : undefined;
}

/** Sorts after every real day: nothing runs on the case. */
export const NEVER = '9999-12-31';

/** The day the queue sorts by: the working day by which the nearest running period must be done. */
export function dueByOf(complaint: Complaint): string {
  return (
    complaint.deadlines
      .filter(isOpen)
      .map((deadline) => deadline.workBy)
      .sort()[0] ?? NEVER
  );
}

/** The days by which work beside the periods is to be done; what is done sorts last. */
export function tasksOf(complaint: Complaint): Tasks {
  return {
    enter12315: enterBy(complaint) ?? NEVER,
    handle: openTasks(complaint)[0]?.by ?? NEVER,
    lateEntry: waitingEntries(complaint)[0]?.on ?? NEVER,
  };
}

/** What an act is decided with, besides the complaint as it lies in the transaction. */
export interface Acting {
  command: string;
  input: unknown;
  actor: Actor;
  moment: Moment;
  nextNumber: NextNumber;
  findRelated: FindRelated;
  /** Who works at the desks, where the act tells staff. */
  desks: readonly DeskMember[];
  /** Id of the case that a merge names. */
  into?: string;
}

/** What follows from any change of a complaint: in the figures, and in the order of the queue. */
export function followed(before: Complaint | undefined, after: Complaint, { today }: Moment) {
  return { entries: entriesOf(standings, before, after, today), dueBy: dueByOf(after), tasks: tasksOf(after) };
}

/** Decides one command on a complaint by the domain's table, with all that follows from it. */
export function actOn(complaint: Complaint, acting: Acting): Decided<Complaint> | Refusal {
  const { command, input, actor, moment, nextNumber, findRelated, desks, into } = acting;
  const row = rowOf(command);
  const relations = relationsToComplaint(actor, complaint);
  const relation = relations.find((one) => row?.by.includes(one)) ?? relations[0] ?? 'stranger';
  const who = { member: actor.member, name: actor.name, relation, office: actor.office };
  const decision = decideComplaint(complaint, command, input, who, moment, county.settings);
  if (!decision.ok) return decision;
  const decided = withDocuments({ ...decision.next, version: complaint.version + 1 }, command, actor, moment, nextNumber);
  const shown = shownAs(actor, relation);
  const files = command === 'supplement' ? filesIn(input) : [];
  const from = decided.supplements?.slice(-1)[0]?.from ?? 'complainant';
  const handed = claimFiles({ files, before: complaint, next: decided, from, by: shown, actor, moment, findRelated });
  if ('refused' in handed) return handed;
  const { article } = row ?? {};
  const pair = rowIn(onBoth, command) && both(complaint, handed.next, { command, actor, moment, findRelated, into });
  if (pair && 'refused' in pair) return pair;
  const next = pair?.source ?? handed.next;
  const numbers = pair?.related ?? claimNumber(complaint, next, findRelated);
  if ('refused' in numbers) return numbers;
  const other = pair && onOther(command, findRelated<Complaint>(pair.target._id), pair.target, { article, moment });
  return {
    next,
    related: [...handed.related, ...numbers, ...movedTalk(complaint, next, findRelated)],
    also: other && [other],
    relation,
    shown,
    article,
    notices: [
      ...noticesOf(command, complaint, next, moment, pair?.target),
      ...staffNotices(command, complaint, next, actor, desks),
      ...(other ? staffNotices(other.command, other.before, other.next, actor, desks) : []),
    ],
    answer: { id: next._id, version: next.version },
    ...followed(complaint, next, moment),
  };
}

/** What an act on two complaints leaves on the other one, with all that follows from it there. */
function onOther(
  command: string,
  before: Complaint | undefined,
  next: Complaint,
  { article, moment }: { article?: string; moment: Moment },
) {
  const named = rowIn(onBoth, command);
  return before && named && { before, next, command: named, article, ...followed(before, next, moment) };
}

/**
 * The letters of the act to those parties who use the program; the others are told by staff and recorded. The account of a case on the
 * other side of a merge is the same person's: told there, where the person cannot open this one.
 */
function noticesOf(command: string, before: Complaint, complaint: Complaint, moment: Moment, other?: Complaint): NoticeDraft[] {
  return lettersOf(command, complaint, before).flatMap(({ to: party, form }) => {
    const opens = complaint[party].member ? complaint : other;
    const to = opens?.[party].member;
    if (!opens || !to) return [];
    const { title, body } = noticeText(form, complaint, moment, county);
    const number = complaint.documents?.filter((one) => one.form === form).slice(-1)[0]?.number;
    const about = { id: opens._id, no: opens.no };
    return [{ to, title, body: number && isIssuedForm(form) ? `${number}\n${body}` : body, case: about }];
  });
}

/** Words to those of the bureau whom the act concerns, never to who did it. */
function staffNotices(
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
  const case_ = { id: after._id, no: after.no, desk: true as const };
  return staffNewsOf(command, before, after).flatMap(({ to, title, ask }) =>
    [...new Set(to.flatMap(readers))]
      .filter((member) => member !== actor.member)
      .map((member) => ({
        to: member,
        title: `${title}：${after.purchase.goods}`,
        body: `${after.no} ${after.respondent.name}\n${ask}`,
        case: case_,
      })),
  );
}

const numbered = (number: number, today: string) => `${county.prefix}-${today.slice(0, 4)}-${String(number).padStart(4, '0')}`;

function begun(
  received: Complaint,
  files: readonly string[] | undefined,
  relation: ComplaintRelation,
  { actor, moment, findRelated }: Beginning,
): Decided<Complaint> | Refusal {
  const shown = shownAs(actor, relation);
  const of = { files: files ?? [], before: undefined, next: received, from: 'complainant' as const, by: shown };
  const handed = claimFiles({ ...of, actor, moment, findRelated });
  if ('refused' in handed) return handed;
  const { next } = handed;
  const numbers = claimNumber(undefined, next, findRelated);
  if ('refused' in numbers) return numbers;
  return {
    next,
    related: [...handed.related, ...numbers],
    relation,
    shown,
    article: '令121-10',
    notices: [],
    answer: { id: next._id, no: next.no, version: next.version, dueOn: next.deadlines[0]?.dueOn },
    ...followed(undefined, next, moment),
  };
}

/** What {@link file} and {@link record} need besides the form. */
export interface Beginning {
  id: string;
  number: number;
  actor: Actor;
  moment: Moment;
  findRelated: FindRelated;
  helperCode: string;
}

/** A new complaint filed in the program, numbered LD-2026-0142. */
export function file(input: Submission, beginning: Beginning): Decided<Complaint> | Refusal {
  const { id, number, actor, moment, helperCode } = beginning;
  const refusal = checkSubmission(input, { moment });
  if (refusal) return refusal;
  const no = numbered(number, moment.today);
  const next = receive(input, {
    id,
    no,
    office: county.offices[0].code,
    source: 'miniProgram',
    moment,
    member: actor.member,
    helperCode,
  });
  return begun(next, input.files, 'complainant', beginning);
}

/** A complaint that came another way, recorded by staff for the person (代录); it lies at the recorder's own office. */
export function record(input: Intake, beginning: Beginning): Decided<Complaint> | Refusal {
  const { id, number, actor, moment } = beginning;
  const refusal = checkIntake(input, { moment });
  if (refusal) return refusal;
  if (!actor.office) return refuse('not-allowed');
  const next = takeIn(input, { id, no: numbered(number, moment.today), office: actor.office, actor, moment });
  return begun(next, input.files, 'intake', beginning);
}
