import type { ReportRelation } from '../bureau/actor';
import { without } from '../without';
import type { Report, Reporter, ReportOutcome, Target } from './report';

export type ReportField = Exclude<keyof Report, 'reporter' | 'target'> | `reporter.${keyof Reporter}` | `target.${keyof Target}`;

export type ReportView = Partial<Omit<Report, 'reporter' | 'target'>> & {
  reporter?: Partial<Reporter>;
  target?: Partial<Target>;
};

type Readers = Record<ReportRelation, boolean>;

function readBy(reporter: boolean, onCase: boolean): Readers {
  return { reporter, intake: onCase, handler: onCase, leader: onCase, stranger: false };
}

const reporterToo = readBy(true, true);
const internal = readBy(false, true);
const nobody = readBy(false, false);

/**
 * Who reads what of a report (令121-37). Nobody else reads anything: the target and officers not on the case are strangers.
 * How the verification goes is not the reporter's either; what a law orders to be told is told as the result.
 */
export const reportVisibility: Record<ReportField, Readers> = {
  _id: reporterToo,
  kind: reporterToo,
  no: reporterToo,
  version: reporterToo,
  state: internal,
  source: reporterToo,
  office: reporterToo,
  intakeOffice: internal,
  receivedAt: reporterToo,
  receivedOn: reporterToo,
  receivedReason: internal,
  recordedBy: internal,
  // An account is nobody's to read: it names a person whom a report was promised not to name.
  'reporter.member': nobody,
  'reporter.anonymous': reporterToo,
  'reporter.name': reporterToo,
  'reporter.phone': reporterToo,
  'reporter.address': reporterToo,
  'reporter.insider': reporterToo,
  'reporter.contact': reporterToo,
  'reporter.codeMark': nobody,
  'target.member': internal,
  'target.kind': reporterToo,
  'target.name': reporterToo,
  'target.platform': reporterToo,
  'target.address': reporterToo,
  'target.shopUrl': reporterToo,
  clue: reporterToo,
  facts: reporterToo,
  happenedAt: reporterToo,
  advertisement: reporterToo,
  fromComplaint: internal,
  handler: internal,
  recused: internal,
  recusals: internal,
  deadlines: internal,
  supplements: internal,
  verification: internal,
  tests: internal,
  proposal: internal,
  declined: internal,
  extensions: internal,
  decision: internal,
  closing: internal,
  merged: internal,
  mergedInto: internal,
  dispute: internal,
  resultsOwed: internal,
  resultsTold: reporterToo,
  lateEntries: internal,
  identityProofs: internal,
  routing: internal,
  platform12315No: internal,
};

const isElsewhere = (outcome?: ReportOutcome) => outcome === 'notCompetent' || outcome === 'transferred';

/** The report as one relation may read it; for a stranger nothing at all. */
export function viewReport(report: Report, relation: ReportRelation): ReportView {
  const view: Record<string, unknown> = {};
  for (const field of Object.keys(reportVisibility) as ReportField[]) {
    if (!reportVisibility[field][relation]) continue;
    const [whole, part] = field.split('.') as [keyof Report, string?];
    const value = part ? (report[whole] as Record<string, unknown> | undefined)?.[part] : report[whole];
    if (value === undefined) continue;
    if (part) view[whole] = { ...(view[whole] as object | undefined), [part]: value };
    else view[whole] = value;
  }
  // The reporter is told where else to turn or where it was sent, and only that, of how it ended (令121-34, 食品安全法-115).
  if (relation === 'reporter' && isElsewhere(report.closing?.outcome)) view.closing = report.closing;
  // Call logs and posting slips are the bureau's.
  if (relation === 'reporter' && report.resultsTold) view.resultsTold = report.resultsTold.map((one) => without(one, 'proof'));
  return view as ReportView;
}
