import { dropDeadline, meetDeadline, startDeadline } from '../law/deadline/clocks';
import type { Deadline, DeadlineId } from '../law/deadline/deadline';
import { changeDeadline, isOpen } from '../law/deadline/running';
import type { CivilDate } from '../civil-date';
import type { Clocks, Moment } from '../lifecycle';
import type { Report } from './report';

/** The period in which to verify and decide: C4 of a report, C5 of a clue found in mediation. */
export function verifying(report: Report): Deadline | undefined {
  return report.deadlines.filter((one) => (one.id === 'C4' || one.id === 'C5') && isOpen(one)).slice(-1)[0];
}

/** Changes the running verification period; the report unchanged when none runs. */
export function changeVerifying(report: Report, change: (deadline: Deadline) => Deadline): Report {
  const running = verifying(report);
  return running ? changeDeadline(report, running.id, change) : report;
}

/** New facts of the same reporter: the clock restarts from the day of the last report (令121-35); the old period is gone, not met. */
export function restart(report: Report, receivedOn: CivilDate, today: CivilDate): Report {
  const dropped = changeVerifying(report, (deadline) => dropDeadline(deadline, today));
  return { ...dropped, deadlines: [...dropped.deadlines, startDeadline('C4', receivedOn, report.receivedOn)] };
}

/** C9 runs from receipt (广告法-53), whenever it is noted that the result is owed. */
export function oweResultFrom(report: Report): Report {
  return { ...report, deadlines: [...report.deadlines, startDeadline('C9', report.receivedOn, report.receivedOn)] };
}

/** A report that left without a decision on filing drops what runs; with one, it was met that day. */
function stopOne(report: Report, id: DeadlineId, { today }: Moment): Report {
  const left = (id === 'C4' || id === 'C5') && report.decision === undefined;
  return changeDeadline(report, id, (deadline) => (left ? dropDeadline(deadline, today) : meetDeadline(deadline, today)));
}

function startOne(report: Report, id: DeadlineId, { today }: Moment): Report {
  return { ...report, deadlines: [...report.deadlines, startDeadline(id, today, report.receivedOn)] };
}

export const reportClocks: Clocks<Report, DeadlineId> = {
  start: (report, ids, moment) => ids.reduce((next, id) => startOne(next, id, moment), report),
  stop: (report, ids, moment) => ids.reduce((next, id) => stopOne(next, id, moment), report),
};
