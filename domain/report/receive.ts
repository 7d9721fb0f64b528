import type { CivilDate } from '../civil-date';
import { startDeadline } from '../law/deadline/clocks';
import type { Moment } from '../lifecycle';
import { withoutUndefined } from '../without';
import type { Report } from './report';
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
}

function begin(ctx: ReceivingReport, receivedOn: CivilDate) {
  const { id, no, office, source, moment, recordedBy, fromComplaint } = ctx;
  return {
    _id: id,
    kind: 'report' as const,
    no,
    version: 1,
    state: 'received' as const,
    source,
    office,
    intakeOffice: office,
    receivedAt: moment.now,
    receivedOn,
    recordedBy,
    fromComplaint,
  };
}

/**
 * The report that a complete form makes: C4 runs from the day of receipt (程序规定-18). An anonymous one keeps the account only, so
 * that the person can follow it; no name, telephone number or address is stored.
 */
export function receiveReport(input: ReportSubmission, ctx: ReceivingReport): Report {
  const { target, clue, facts, happenedAt, advertisement } = input;
  const { anonymous, insider, name, phone, address } = input.reporter;
  const reporter = { member: ctx.member, anonymous, insider, ...(anonymous ? {} : { name, phone, address }) };
  const { today } = ctx.moment;
  return withoutUndefined<Report>({
    ...begin(ctx, today),
    reporter,
    target,
    clue,
    facts,
    happenedAt,
    advertisement,
    deadlines: [startDeadline('C4', today, today)],
  });
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
    advertisement: false,
    deadlines: [startDeadline('C5', today, today)],
  });
}
