import type { ReportRelation } from '../bureau/actor';
import { factRows, viewOf } from '../facts';
import type { Advertisement } from './advertisement';
import { reportFacts } from './facts';
import type { Report, Reporter, Target } from './report';

/** What one relation may read: every part may be missing. */
export type ReportView = Partial<Omit<Report, 'reporter' | 'target' | 'advertisement'>> & {
  reporter?: Partial<Reporter>;
  target?: Partial<Target>;
  advertisement?: Partial<Advertisement>;
};

/** Who reads what of a report, row by row, compiled from its facts. */
export const visibility = factRows<Report, ReportRelation>(reportFacts);

/** The report as one relation may read it, cut on the server; for a stranger nothing at all (令121-37). */
export function viewReport(report: Report, relation: ReportRelation): ReportView {
  return viewOf(visibility, report, relation) as ReportView;
}
