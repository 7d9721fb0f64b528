import { addCalendarDays, type Calendar } from '../calendar/calendar';
import type { CivilDate } from '../../civil-date';
import { lengthOf, type Length } from '../regulation/periods';
import { ruleSetOf, ruleSets } from '../regulation/rule-sets';
import { counted, counts } from './count';
import type { Deadline, DeadlineId, Pause } from './deadline';

/**
 * A statutory period begun on the civil date `startedOn` (+08:00, not itself counted). The rules are those of the day the
 * case was received; `provisional` when it reaches beyond the calendar.
 */
export function startDeadline(id: DeadlineId, startedOn: CivilDate, receivedOn: CivilDate, calendar: Calendar): Deadline {
  const period = { id, ...lengthOf(id, receivedOn), startedOn, pauses: [] };
  return counted(period, calendar);
}

/**
 * A period of which a law outside the table says its own length and unit (程序规定-18, last sentence; 令121-36), begun on the civil
 * date `startedOn` (+08:00, not itself counted).
 */
export function startUnder(
  own: Length,
  id: DeadlineId,
  startedOn: CivilDate,
  receivedOn: CivilDate,
  calendar: Calendar,
): Deadline {
  const period = { id, ...own, ruleSet: ruleSetOf(receivedOn).id, startedOn, pauses: [] };
  return counted(period, calendar);
}

/** The running period under another law's own length; its days that do not count stay. Throws RangeError when it ended before. */
export function putUnder(own: Length, deadline: Deadline, calendar: Calendar): Deadline {
  return recount({ ...running(deadline), ...own }, calendar);
}

/** The period a ruling sets for deciding anew (reconsideration, court, own correction); it takes the place of C1. */
export function rulingPeriod(
  days: number,
  unit: Deadline['unit'],
  startedOn: CivilDate,
  documentNo: string,
  calendar: Calendar,
): Deadline {
  const period = { id: 'C1' as const, article: documentNo, ruleSet: 'ruling', length: days, unit, startedOn, pauses: [] };
  return counted(period, calendar);
}

/**
 * The period as it stands once the day of receipt of its case is put right to `receivedOn` (civil date, +08:00): C1 begins on it,
 * every other where it began; length and article are those of the rules of that day, what was extended stays. One that ended keeps the day
 * it ended and gets its new last day. A period that a ruling or a law outside the table set is not touched.
 */
export function underReceipt(deadline: Deadline, receivedOn: CivilDate, calendar: Calendar): Deadline {
  const ruleSet = ruleSets.filter(({ id }) => id === deadline.ruleSet)[0];
  const before = ruleSet && lengthOf(deadline.id, ruleSet.from);
  if (before?.article !== deadline.article) return deadline;
  const now = lengthOf(deadline.id, receivedOn);
  const extended = deadline.length - before.length;
  const startedOn = deadline.id === 'C1' ? receivedOn : deadline.startedOn;
  const next = { ...deadline, ...now, length: now.length + extended, startedOn };
  return counted(next, calendar);
}

/** The same period counted anew, e.g. after the notice of a coming year was imported. A frozen one stays as it is. */
export function recount(deadline: Deadline, calendar: Calendar): Deadline {
  return isFrozen(deadline) ? deadline : counted(deadline, calendar);
}

/** Met on this day, in time or late; frozen from now on. Throws RangeError when it ended before. */
export function meetDeadline(deadline: Deadline, on: CivilDate): Deadline {
  return { ...running(deadline), metOn: on };
}

/** Ended without being met: the case left on this day. Frozen from now on. Throws RangeError when it ended before. */
export function dropDeadline(deadline: Deadline, on: CivilDate): Deadline {
  return { ...running(deadline), droppedOn: on };
}

/** Longer by `days` of its own unit (程序规定 18). Throws RangeError when it ended before. */
export function extendDeadline(deadline: Deadline, days: number, calendar: Calendar): Deadline {
  return recount({ ...running(deadline), length: deadline.length + days }, calendar);
}

/**
 * Adds days that do not count (令121-22); without `to` the pause runs until {@link closePause}.
 * Overlapping pauses exclude each day once. Throws RangeError when the period ended before.
 */
export function addPause(deadline: Deadline, pause: Pause, calendar: Calendar): Deadline {
  return recount({ ...running(deadline), pauses: [...deadline.pauses, pause] }, calendar);
}

/**
 * Ends the running pause with `to`, which is itself excluded; a pause that would exclude no day is left out.
 * Unchanged when none runs: the pause belonged to a period that a ruling has replaced. Throws RangeError when the period ended.
 */
export function closePause(deadline: Deadline, to: CivilDate, calendar: Calendar): Deadline {
  const pauses = running(deadline).pauses.flatMap((pause) => {
    if (pause.to !== undefined) return [pause];
    return (pause.lateEntry?.from ?? pause.from) <= to ? [{ ...pause, to }] : [];
  });
  return recount({ ...deadline, pauses }, calendar);
}

/** True while an appraisal is out: the period stands still and cannot become late (unless it was before). */
export function isPausedNow(deadline: Deadline, today: CivilDate): boolean {
  return !isFrozen(deadline) && deadline.pauses.some((pause) => pause.to === undefined && pause.from <= today);
}

/**
 * The period as it stands at the end of the civil date `today`: a running pause excludes every day so far, as if the
 * report came in today. What is stored knows no today, so its `dueOn` leaves a running pause out.
 */
export function asOf(deadline: Deadline, today: CivilDate, calendar: Calendar): Deadline {
  return isPausedNow(deadline, today) ? closePause(deadline, today, calendar) : deadline;
}

/** True from the day after `dueOn` for a period that runs; for an ended one, when it ended later than `dueOn`. */
export function isLate(deadline: Deadline, today: CivilDate, calendar: Calendar): boolean {
  const end = deadline.metOn ?? deadline.droppedOn ?? today;
  return end > asOf(deadline, today, calendar).dueOn;
}

/**
 * How many days of the period are used up at the end of `today` (or of the day it ended): 0 on the day it starts,
 * never more than `of`. In `unit`; excluded days are not counted.
 */
export function dayCount(
  deadline: Deadline,
  today: CivilDate,
  calendar: Calendar,
): { day: number; of: number; unit: Deadline['unit'] } {
  const at = deadline.metOn ?? deadline.droppedOn ?? today;
  const period = asOf(deadline, today, calendar);
  let day = 0;
  for (let date = addCalendarDays(period.startedOn, 1); date <= at && day < period.length; date = addCalendarDays(date, 1))
    if (counts(date, period, calendar)) day += 1;
  return { day, of: period.length, unit: period.unit };
}

/** One day of the ruler. */
export interface RulerDay {
  date: CivilDate;
  /** False on free days of a period in working days and on days of a pause. */
  counted: boolean;
  past: boolean;
  today: boolean;
}

/** Every day from the one after the start up to `dueOn`, in order, for drawing. */
export function rulerDays(deadline: Deadline, today: CivilDate, calendar: Calendar): RulerDay[] {
  const period = asOf(deadline, today, calendar);
  const days: RulerDay[] = [];
  for (let date = addCalendarDays(period.startedOn, 1); date <= period.dueOn; date = addCalendarDays(date, 1))
    days.push({ date, counted: counts(date, period, calendar), past: date < today, today: date === today });
  return days;
}

function isFrozen(deadline: Deadline): boolean {
  return deadline.metOn !== undefined || deadline.droppedOn !== undefined;
}

function running(deadline: Deadline): Deadline {
  if (isFrozen(deadline)) throw new RangeError(`deadline ${deadline.id} has ended`);
  return deadline;
}
