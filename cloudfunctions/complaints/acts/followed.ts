import type { Complaint } from '@domain/complaint/complaint';
import { marksOf, sortKeys } from '@domain/complaint/desk/listing';
import { findForms } from '@domain/complaint/desk/search';
import { shopMarks } from '@domain/complaint/shop-desk';
import { isThin } from '@domain/complaint/import/is-thin';
import { enterBy, openTasks } from '@domain/complaint/desk/tasks';
import { secondSteps } from '@domain/complaint/desk/second-steps';
import { waitingEntries } from '@domain/late-entries';
import { entriesOf } from '@domain/indicator/ledger/entries';
import { standings } from '@domain/indicator/ledger/standings';
import type { Calendar } from '@domain/law/calendar/calendar';
import { isOpen } from '@domain/law/deadline/running';
import type { Moment } from '@domain/lifecycle';
import type { Tasks } from '../../kernel/commit';
import { EVERY_OFFICE } from '../../kernel/every-office';

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

/** The nearest last day that is provisional, of the periods that run. */
function provisionalBy({ deadlines }: Complaint): string | undefined {
  return deadlines
    .filter((one) => isOpen(one) && one.provisional)
    .map(({ dueOn }) => dueOn)
    .sort()[0];
}

/** Whether the figures leave it out that may have to count it: an imported row of which it is not said that it was bought in a shop. */
const isLeftOut = (complaint: Complaint): boolean =>
  isThin(complaint) && (complaint.online || complaint.imported?.missing.includes('respondent.kind') === true);

/** The days by which work beside the periods is to be done; what is done sorts last. */
export function tasksOf(complaint: Complaint, calendar: Calendar): Tasks {
  return {
    enter12315: enterBy(complaint, calendar) ?? NEVER,
    handle: openTasks(complaint)[0]?.by ?? NEVER,
    lateEntry: waitingEntries(complaint)[0]?.on ?? NEVER,
    second: secondSteps(complaint)[0]?.on ?? NEVER,
    provisional: provisionalBy(complaint) ?? NEVER,
    promote: isLeftOut(complaint) ? complaint.receivedOn : NEVER,
  };
}

/** By what the lists and searches of the desk find a complaint and in which order. */
export function listed(complaint: Complaint, calendar: Calendar) {
  const { office, intakeOffice = office } = complaint;
  const offices = [...new Set([office, intakeOffice, EVERY_OFFICE])];
  const [dueBy, tasks] = [dueByOf(complaint), tasksOf(complaint, calendar)];
  // What has ended may still have to be told, published or entered: then it stands in both lists.
  const isOver = complaint.state === 'closed';
  const isOpen = !isOver || [dueBy, ...Object.values(tasks)].some((by) => by < NEVER);
  const marks = marksOf(complaint, offices, [...(isOpen ? ['open' as const] : []), ...(isOver ? ['closed' as const] : [])]);
  const lists = [...marks, ...shopMarks(complaint)];
  return { dueBy, tasks, offices, find: findForms(complaint), lists, keys: sortKeys(complaint) };
}

/** What follows from any change of a complaint: in the figures, and in the order of the queue. */
export function followed(before: Complaint | undefined, after: Complaint, { today, calendar }: Moment) {
  return { entries: entriesOf(standings, before, after, today), ...listed(after, calendar) };
}
