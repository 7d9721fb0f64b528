import { addPause, closePause, dropDeadline, meetDeadline, putUnder, startDeadline, startUnder } from '../law/deadline/clocks';
import { lengthOf } from '../law/regulation/periods';
import type { Deadline, DeadlineId } from '../law/deadline/deadline';
import { changeDeadline, isOpen } from '../law/deadline/running';
import type { CivilDate } from '../civil-date';
import type { Calendar } from '../law/calendar/calendar';
import type { Clocks, Moment } from '../lifecycle';
import type { Report } from './report';
import { ownVerification, termOf } from './results';

/** The period in which to verify and decide: C4 of a report, C5 of a clue found in mediation. */
export function verifying(report: Report): Deadline | undefined {
  return report.deadlines.filter((one) => (one.id === 'C4' || one.id === 'C5') && isOpen(one)).slice(-1)[0];
}

/** Changes the running verification period; the report unchanged when none runs. */
export function changeVerifying(report: Report, change: (deadline: Deadline) => Deadline): Report {
  const running = verifying(report);
  return running ? changeDeadline(report, running.id, change) : report;
}

/** The verification under the length of the law the report turned out to be handled under; what was granted beyond it falls away. */
export function measureAnew(report: Report, calendar: Calendar): Report {
  const own = ownVerification(report);
  return own ? changeVerifying(report, (deadline) => putUnder(own, deadline, calendar)) : report;
}

/**
 * New facts of the same reporter: the clock restarts from the day of the last report (令121-35), and that day the old period is gone, not
 * met. A test that is out goes on to be left out of the count. Unchanged when the running period began no earlier.
 */
export function restart(report: Report, receivedOn: CivilDate, calendar: Calendar): Report {
  const old = verifying(report);
  if (!old || old.startedOn >= receivedOn) return report;
  const dropped = changeVerifying(report, (deadline) => dropDeadline(deadline, receivedOn));
  const length = ownVerification(report) ?? lengthOf('C4', report.receivedOn);
  const begun = startUnder(length, 'C4', receivedOn, report.receivedOn, calendar);
  const pauses = old.pauses.filter(({ to }) => to === undefined || to > receivedOn);
  const next = pauses.reduce((deadline, pause) => addPause(deadline, pause, calendar), begun);
  return { ...dropped, deadlines: [...dropped.deadlines, next] };
}

/**
 * Every term in which a result is owed and that does not run yet, from receipt, whenever it was noted. New facts taken in later do
 * not put it off: the laws name the day they were reported.
 */
export function startResults(report: Report, calendar: Calendar): Report {
  const known = new Set(report.deadlines.filter(({ id }) => id === 'C9').map(({ article }) => article));
  const begun = (report.resultsOwed ?? []).flatMap(({ article }) => {
    const term = known.has(article) ? undefined : termOf(article);
    return term ? [startUnder(term, 'C9', report.receivedOn, report.receivedOn, calendar)] : [];
  });
  return begun.length ? { ...report, deadlines: [...report.deadlines, ...begun] } : report;
}

const wentOn = new Set(['notCompetent', 'transferred', 'repeated', 'merged']);

/** The terms of the results that were told are met; all of them fall away where the report went on elsewhere. */
function stopResults(report: Report, { today }: Moment): Report {
  const left = wentOn.has(report.closing?.outcome ?? '');
  const toldOn = new Map(report.resultsTold?.map(({ article, on }) => [article, on]));
  const stop = (deadline: Deadline) => {
    if (deadline.id !== 'C9' || !isOpen(deadline)) return deadline;
    const on = toldOn.get(deadline.article);
    if (on !== undefined) return meetDeadline(deadline, on);
    return left ? dropDeadline(deadline, today) : deadline;
  };
  return { ...report, deadlines: report.deadlines.map(stop) };
}

/** A verification that ends ends the test that is out that day: its days up to then are not counted (程序规定-18(2)). */
function endTest(report: Report, id: DeadlineId, on: CivilDate, calendar: Calendar): Report {
  if (!report.tests?.some((one) => one.in === undefined && one.ended === undefined)) return report;
  const tests = report.tests.map((one) => (one.in === undefined && one.ended === undefined ? { ...one, ended: on } : one));
  return { ...changeDeadline(report, id, (deadline) => closePause(deadline, on, calendar)), tests };
}

/** A report that left without a decision drops what runs, and so does a dispute without a result; otherwise it was met, on the day of the decision. */
function stopOne(report: Report, id: DeadlineId, moment: Moment): Report {
  if (id === 'C9') return stopResults(report, moment);
  const verifies = id === 'C4' || id === 'C5';
  const left = verifies ? report.decision === undefined : report.dispute?.settledOn === undefined;
  const on = report.decision?.on ?? moment.today;
  const ended =
    verifies && report.deadlines.some((one) => one.id === id && isOpen(one)) ? endTest(report, id, on, moment.calendar) : report;
  return changeDeadline(ended, id, (deadline) => (left ? dropDeadline(deadline, on) : meetDeadline(deadline, on)));
}

function startOne(report: Report, id: DeadlineId, { today, calendar }: Moment): Report {
  if (id === 'C9') return startResults(report, calendar);
  const from = id === 'C6' ? (report.dispute?.on ?? today) : today;
  return { ...report, deadlines: [...report.deadlines, startDeadline(id, from, report.receivedOn, calendar)] };
}

export const reportClocks: Clocks<Report, DeadlineId> = {
  start: (report, ids, moment) => ids.reduce((next, id) => startOne(next, id, moment), report),
  stop: (report, ids, moment) => ids.reduce((next, id) => stopOne(next, id, moment), report),
};
