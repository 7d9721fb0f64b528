import type { Calendar } from '../../law/calendar/calendar';
import { recount } from '../../law/deadline/clocks';
import type { Deadline } from '../../law/deadline/deadline';
import { currentDeadline, isOpen } from '../../law/deadline/running';
import { without } from '../../without';
import type { Complaint } from '../complaint';
import type { GaveWay } from '../records';

/** The period that ends first of two; the legal last day before the working day. */
function isStricter(one: Deadline, than: Deadline): boolean {
  return one.dueOn === than.dueOn ? one.workBy < than.workBy : one.dueOn < than.dueOn;
}

const isLate = ({ metOn, dueOn }: Deadline) => metOn !== undefined && metOn > dueOn;

/**
 * What one period becomes of two of one dispute. Of two that ran to their end each was told in its time, and the one that was not stands;
 * otherwise the stricter one goes on, ended on the day on which the complainant was told in the case that goes on.
 */
function ofTwo(mine: Deadline, theirs: Deadline): Deadline {
  if (!isOpen(mine)) return isLate(mine) && !isLate(theirs) ? without(mine, 'lateEntry') : theirs;
  if (!isStricter(mine, theirs)) return theirs;
  const { metOn, lateEntry } = theirs;
  return { ...mine, ...(metOn && { metOn }), ...(lateEntry && { lateEntry }) };
}

/** A period of the case that goes on: where it stands in its list, as it was, and as it is once the other case's is weighed against it. */
interface GoingOn {
  at: number;
  was: Deadline;
  now: Deadline;
}

/** The periods that both cases have, of which one goes on. Pure. */
export function goingOn(before: Complaint, target: Complaint): GoingOn[] {
  return (['C1', 'C2'] as const).flatMap((id) => {
    const [mine, was] = [currentDeadline(before, id), currentDeadline(target, id)];
    return mine && was ? [{ at: target.deadlines.indexOf(was), was, now: ofTwo(mine, was) }] : [];
  });
}

/** The terms of a period as they were, on what became of it since another one took its place. */
function backTo({ was, pauses: then }: GaveWay, now: Deadline, calendar: Calendar): Deadline {
  if (!isOpen(was)) return was;
  const { metOn, droppedOn, pauses, lateEntry } = now;
  const counted = recount({ ...was, pauses: [...was.pauses, ...pauses.slice(then)] }, calendar);
  return { ...counted, ...(metOn && { metOn }), ...(droppedOn && { droppedOn }), ...(lateEntry && { lateEntry }) };
}

/** The periods of the case that went on by their own terms again. Pure. */
export function ownAgain(deadlines: readonly Deadline[], gaveWay: readonly GaveWay[], calendar: Calendar): Deadline[] {
  return deadlines.map((one, index) => {
    const gave = gaveWay.find(({ at }) => at === index);
    return gave ? backTo(gave, one, calendar) : one;
  });
}
