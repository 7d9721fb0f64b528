import type { Actor, ComplaintRelation } from '@domain/bureau/actor';
import { worksOn } from '@domain/complaint/relations';
import type { Checks } from '@domain/content/checks';
import type { Complaint } from '@domain/complaint/complaint';
import { isThin } from '@domain/complaint/import/is-thin';
import { departmentOf } from '@domain/matter/departments';
import { suggestMatter } from '@domain/whose-matter/suggestion';
import { isOpen } from '@domain/law/deadline/running';
import { askedDay, asksOf } from '@domain/complaint/performance';
import { handlerGone, type DeskMember } from '@domain/complaint/desk/who-has';
import { waitingEntries } from '@domain/late-entries';
import { enterBy, openTasks, sayTasks } from '@domain/complaint/desk/tasks';
import { viewComplaint, type ComplaintView } from '@domain/complaint/visibility';
import { decidedWords, headline, nextStep, otherEvents } from '@domain/complaint/words';
import type { Day } from '@domain/lifecycle';
import { without } from '@domain/without';
import type { CivilDate } from '@domain/civil-date';
import type { Deadline } from '@domain/law/deadline/deadline';
import type { Event } from '../../kernel/commit';
import type { SentLetter } from './letters';
import { rowOf } from '../acts/decide-act';

/** What a list shows of a complaint, cut from the view of that relation and from nothing else; whoever acts on it opens it first. */
export function rowFor(complaint: Complaint, relation: ComplaintRelation, today: CivilDate) {
  const view = viewComplaint(complaint, relation);
  const { no, state, receivedOn, problem, category, purchase, respondent, complainant, deadlines, handler, closing } = view;
  // The period that is up next; what the bureau still owes after closing is for staff alone to watch.
  const owed = state === 'closed' && relation !== 'staff' ? [] : deadlines;
  const deadline = nearest(owed);
  return {
    id: complaint._id,
    no,
    state,
    receivedOn,
    problem,
    category,
    goods: purchase?.goods,
    amountFen: purchase?.amountFen,
    respondent: respondent?.name,
    complainant: complainant?.name,
    handler: handler?.name,
    outcome: closing?.outcome,
    asks: asked(complaint, relation, today),
    deadline,
    dueOn: deadline?.dueOn,
    workBy: deadline?.workBy,
    ...wordsFor(complaint, relation, today),
  };
}

/** What the program asks a party about an agreement, as the act that answers it. */
function asked({ performance }: Complaint, relation: ComplaintRelation, today: CivilDate) {
  if (!performance || !isParty(relation)) return undefined;
  const day = askedDay(performance, today);
  if (day && day.from !== relation) return 'answerNewDay' as const;
  if (!asksOf(performance, relation, today)) return undefined;
  return relation === 'complainant' ? ('confirmPerformance' as const) : ('reportPerformance' as const);
}

/** Rows of cases the reader is no party to: on one's own case nobody sits at the desk. */
export function deskRows(complaints: readonly Complaint[], actor: Actor, day: Day, desks: readonly DeskMember[]) {
  const party = ({ complainant, respondent }: Complaint) => [complainant.member, respondent.member].includes(actor.member);
  return complaints.filter((one) => !party(one)).map((one) => deskRow(one, actor, day, desks));
}

/**
 * A row of the desk's lists: masked as for staff off the case whoever reads it, because a list is looked at over shoulders; who works on
 * the case sees every period that runs, a clue's too, and what waits.
 */
function deskRow(complaint: Complaint, actor: Actor, { today, calendar }: Day, desks: readonly DeskMember[]) {
  const row = rowFor(complaint, 'staff', today);
  const works = worksOn(actor, complaint);
  const deadline = works ? nearest(complaint.deadlines) : row.deadline;
  // An open case of somebody who is gone is nobody's: the list says so until a leader has taken it back.
  const orphaned = complaint.state !== 'closed' && handlerGone(complaint, desks);
  return {
    ...row,
    // What is entered for several cases at once is entered from the list.
    ...(works && { version: complaint.version }),
    ...(orphaned && { handler: undefined, handlerGone: true as const }),
    deadline,
    dueOn: deadline?.dueOn,
    workBy: deadline?.workBy,
    enterBy: enterBy(complaint, calendar),
    // A row of a list of the national platform that is worked on there.
    ...(isThin(complaint) && { imported: true as const }),
    task: works ? sayTasks(openTasks(complaint)) : undefined,
    matter: works ? matterOf(complaint) : undefined,
    lateEntries: works ? waitingFor(complaint, actor) : undefined,
  };
}

/** To whom a new case may belong, in two words; the case itself says why. */
function matterOf(complaint: Complaint): string | undefined {
  const found = complaint.state === 'received' && !isThin(complaint) ? suggestMatter(complaint) : undefined;
  return found?.whose === 'theirs' ? `可能归${departmentOf(found.department).department ?? ''}` : undefined;
}

/** The days entered late that wait for a second person; one's own are for another. */
function waitingFor(complaint: Complaint, { member }: Actor) {
  const waiting = waitingEntries(complaint).map(({ by, ...entry }) => ({ ...entry, by: by.name, own: by.member === member }));
  return waiting.length ? waiting : undefined;
}

function nearest(deadlines: readonly Deadline[] | undefined): Deadline | undefined {
  return deadlines?.filter(isOpen).sort((a, b) => (a.workBy < b.workBy ? -1 : 1))[0];
}

/** All that the complainant may read of its own complaint (PIPL 45): whatever is kept is in it by its facts, not by a list of fields here. */
export function ownDataIn(complaint: Complaint, checks?: readonly Checks[]) {
  return { ...viewComplaint(complaint, 'complainant', checks), id: complaint._id };
}

/** The same of a complaint about one's shop, as its respondent; and as whom one opened it. */
export function ownDataAgainst(complaint: Complaint, checks?: readonly Checks[]) {
  const joined = complaint.access?.joined;
  return { ...viewComplaint(complaint, 'respondent', checks), id: complaint._id, joined: joined && without(joined, 'account') };
}

/** The plain words, to each side in its own; those to the complainant name what was asked of that person. */
export function wordsFor(
  complaint: Complaint,
  relation: ComplaintRelation,
  today: CivilDate,
): { headline?: string; nextStep?: string } {
  if (relation === 'stranger') return {};
  const to = relation === 'respondent' ? relation : 'complainant';
  return { headline: headline(complaint, today, to), nextStep: nextStep(complaint, today, to) };
}

export interface TimelineItem {
  at: number;
  on: CivilDate;
  command: string;
  label: string;
  by: string;
  /** How many files the reader may see came with it. */
  files?: number;
  /** What the act sent to this reader. */
  letter?: SentLetter;
}

/** Every name and word that stands in a view. */
function textsIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [value];
}

/** Who did it, as the reader of this view may know it: to a party an officer by name where the case names that officer to it. */
function shownIn(view: ComplaintView, relation: ComplaintRelation): (by: Event['by']) => string {
  const known = new Set(isParty(relation) ? textsIn(view) : []);
  return ({ shown, relation: doer }) =>
    !isParty(relation) || doer === 'complainant' || doer === 'respondent' || known.has(shown) ? shown : '工作人员';
}

/** The lines of a timeline, in the words of its reader. */
export function timelineFor(
  events: readonly Event[],
  relation: ComplaintRelation,
  view: ComplaintView,
  letters: Record<string, SentLetter>,
): TimelineItem[] {
  const nameOf = shownIn(view, relation);
  return events.map(({ _id, at, on, command, by }) => {
    const files = view.evidence?.filter((one) => one.at === at).length;
    const own = rowOf(command)?.label ?? otherEvents[command] ?? command;
    const label = isParty(relation) ? (decidedWords[command] ?? own) : own;
    return { at, on, command, label, by: nameOf(by), ...(files && { files }), letter: letters[_id] };
  });
}

const isParty = (relation: ComplaintRelation): relation is 'complainant' | 'respondent' =>
  relation === 'complainant' || relation === 'respondent';
