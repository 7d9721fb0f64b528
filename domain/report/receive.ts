import type { CivilDate } from '../civil-date';
import { startDeadline } from '../law/deadline/clocks';
import type { Moment } from '../lifecycle';
import { withoutUndefined } from '../without';
import { startResults } from './clocks';
import { reportName } from './name';
import type { Report, Reporter } from './report';
import { owedByForm } from './results';
import type { ReportSubmission } from './schema';

/** What the server knows of a new report besides the form. */
export interface ReceivingReport {
  id: string;
  no: string;
  office: string;
  source: Report['source'];
  moment: Moment;
  member?: string;
  recordedBy?: string;
  fromComplaint?: string;
  /** Staff intake: an earlier day of receipt, with its reason. */
  receivedOn?: CivilDate;
  receivedReason?: string;
  /** Mark of the identity code that was told to an anonymous reporter who may want a reward (identity-code.ts). */
  codeMark?: string;
}

/** Whether there is a way to tell the reporter anything. */
export const isReachable = ({ member, phone, contact }: Partial<Reporter> = {}) =>
  [member, phone, contact].some((way) => way !== undefined);

function begin(ctx: ReceivingReport, receivedOn: CivilDate) {
  const { id, no, office, source, moment, recordedBy, fromComplaint, receivedReason } = ctx;
  return {
    _id: id,
    kind: reportName.kind,
    no,
    version: 1,
    state: 'received' as const,
    source,
    office,
    intakeOffice: office,
    receivedAt: moment.now,
    receivedOn,
    receivedReason,
    recordedBy,
    fromComplaint,
  };
}

/**
 * The report that a complete form makes: C4 runs from the day of receipt (程序规定-18), and C9 too where it is about an advertisement
 * and there is somebody to tell (广告法-53). An anonymous one keeps the account only, so that the person can follow it, and with a
 * wish for a reward the way to be told and the mark of the code; no name, telephone number or address is stored. Throws RangeError on
 * a day of receipt after today or earlier without a reason, and where such a wish came without a code.
 */
export function receiveReport(input: ReportSubmission, ctx: ReceivingReport): Report {
  const { target, clue, facts, happenedAt, advertisement } = input;
  const { anonymous, insider, reward, name, phone, address, contact } = input.reporter;
  const { today } = ctx.moment;
  const receivedOn = ctx.receivedOn ?? today;
  if (receivedOn > today || (receivedOn < today && !ctx.receivedReason)) throw new RangeError(`day of receipt: ${receivedOn}`);
  if (anonymous && reward && !ctx.codeMark) throw new RangeError('no identity code');
  const nameless = reward ? { contact, codeMark: ctx.codeMark } : {};
  const reporter = withoutUndefined({
    member: ctx.member,
    anonymous,
    insider,
    ...(anonymous ? nameless : { name, phone, address }),
  });
  const owed = isReachable(reporter) ? owedByForm(input, today) : [];
  const report = withoutUndefined<Report>({
    ...begin(ctx, receivedOn),
    reporter,
    target,
    clue,
    facts,
    happenedAt,
    advertisement,
    ...(owed.length ? { resultsOwed: owed } : {}),
    deadlines: [startDeadline('C4', receivedOn, receivedOn, ctx.moment.calendar)],
  });
  return startResults(report, ctx.moment.calendar);
}

/** A clue found in mediation (令121-27): no reporter; C5 runs from the day it was found. Mediation does not exempt from liability. */
export function receiveClue(
  found: Pick<Report, 'target' | 'clue' | 'facts'>,
  ctx: ReceivingReport & { fromComplaint: string },
): Report {
  const { today } = ctx.moment;
  return withoutUndefined<Report>({
    ...begin({ ...ctx, source: 'mediation' }, today),
    ...found,
    deadlines: [startDeadline('C5', today, today, ctx.moment.calendar)],
  });
}
