import type { CivilDate } from '../civil-date';
import type { Calendar } from '../law/calendar/calendar';
import { closePause, dropDeadline, meetDeadline, recount, startDeadline } from '../law/deadline/clocks';
import type { Deadline, DeadlineId } from '../law/deadline/deadline';
import { changeDeadline, isOpen } from '../law/deadline/running';
import type { Clocks, Moment } from '../lifecycle';
import { begunOn, newestClue, runs } from './open-matters';
import type { Complaint } from './complaint';
import { dispatchDay } from './letters/deliveries';
import { ownPeriods } from './own-periods';
import { without } from '../without';

/** Every period of its own that still runs ends on this day without being met: the decision it belonged to is gone. */
export function dropAll(complaint: Pick<Complaint, 'deadlines'>, on: CivilDate): Deadline[] {
  const drops = (deadline: Deadline) => isOpen(deadline) && ownPeriods.indexOf(deadline.id) >= 0;
  return complaint.deadlines.map((deadline) => (drops(deadline) ? dropDeadline(deadline, on) : deadline));
}

/** The statutory C1 as it first ran, open again: own correction gives no new days (casework: documents). */
export function originalC1({ deadlines }: Pick<Complaint, 'deadlines'>, calendar: Calendar): Deadline | undefined {
  const first = deadlines.filter((deadline) => deadline.id === 'C1')[0];
  return first && recount(without(first, 'metOn', 'droppedOn', 'lateEntry'), calendar);
}

/**
 * A case that ends ends its running appraisal that day: the days up to it do not count (令121-22), so what was true while the
 * appraisal was out stays true.
 */
function endAppraisal(complaint: Complaint, on: CivilDate, calendar: Calendar): Complaint {
  if (!complaint.appraisals?.some(runs)) return complaint;
  const appraisals = complaint.appraisals.map((one) => (runs(one) ? { ...one, ended: on } : one));
  return { ...changeDeadline(complaint, 'C2', (deadline) => closePause(deadline, on, calendar)), appraisals };
}

const leaves = new Set(['withdrawn', 'merged', 'takenOver']);

/**
 * What it takes for each period to end, beyond the act named in the table:
 * C1 needs the decision and its notice dispatched (令121-15), C3 both parties' notices (令121-23);
 * a case that left without a decision or by withdrawal drops what runs.
 */
function stopOne(complaint: Complaint, id: DeadlineId, moment: Moment): Complaint {
  const own = ownPeriods.indexOf(id) >= 0;
  const left = own && complaint.closing && leaves.has(complaint.closing.outcome);
  const on = (own && complaint.closing?.on) || moment.today;
  if (id === 'C1') {
    const told = complaint.decision?.dispatchedOn;
    if (told) return changeDeadline(complaint, id, (deadline) => meetDeadline(deadline, told));
    return left ? changeDeadline(complaint, id, (deadline) => dropDeadline(deadline, on)) : complaint;
  }
  if (id === 'C3') {
    const told = bothTold(complaint);
    return told ? changeDeadline(complaint, id, (deadline) => meetDeadline(deadline, told)) : complaint;
  }
  // A clue's period ends when the clue is decided, whatever becomes of the others.
  if (id === 'C5') return meetClues(complaint, moment.today);
  const ended = id === 'C2' ? endAppraisal(complaint, on, moment.calendar) : complaint;
  return changeDeadline(ended, id, (deadline) => (left ? dropDeadline(deadline, on) : meetDeadline(deadline, on)));
}

function meetClues(complaint: Complaint, on: CivilDate): Complaint {
  const decided = (complaint.clues ?? []).filter((clue) => clue.decided).map(({ no }) => no);
  const deadlines = complaint.deadlines.map((deadline) =>
    deadline.clue !== undefined && isOpen(deadline) && decided.includes(deadline.clue) ? meetDeadline(deadline, on) : deadline,
  );
  return { ...complaint, deadlines };
}

function bothTold(complaint: Complaint): CivilDate | undefined {
  const one = dispatchDay(complaint, 'termination', 'complainant');
  const other = dispatchDay(complaint, 'termination', 'respondent');
  if (!one || !other) return undefined;
  return one > other ? one : other;
}

function startOne(complaint: Complaint, id: DeadlineId, moment: Moment): Complaint {
  // Withdrawn before acceptance: no mediation was ended, so there is no termination to tell (令121-23).
  if (id === 'C3' && complaint.decision?.kind !== 'accepted') return complaint;
  const period = startDeadline(id, begunOn(complaint, id, moment.today), complaint.receivedOn, moment.calendar);
  const clue = id === 'C5' ? newestClue(complaint)?.no : undefined;
  const started = { ...complaint, deadlines: [...complaint.deadlines, { ...period, ...(clue && { clue }) }] };
  return id === 'C3' ? stopOne(started, id, moment) : started;
}

export const complaintClocks: Clocks<Complaint, DeadlineId> = {
  start: (complaint, ids, moment) => ids.reduce((next, id) => startOne(next, id, moment), complaint),
  stop: (complaint, ids, moment) => ids.reduce((next, id) => stopOne(next, id, moment), complaint),
};
