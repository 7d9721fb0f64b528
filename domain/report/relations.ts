import { leadsBureau, type Actor, type ReportRelation } from '../bureau/actor';
import type { Report } from './report';

/** What {@link relationsToReport} reads of a report. */
export type RelatedReport = Pick<Report, 'reporter' | 'target' | 'office' | 'intakeOffice' | 'handler' | 'recused'>;

/**
 * Every relation an actor stands in to a report; `['stranger']` when none, and a stranger is told nothing, not even that it exists
 * (令121-37). The target is a stranger whatever office it holds, and so is every officer not on the case: intake until somebody is
 * assigned, then only who is, the leaders of the two offices and those of the bureau. Pure.
 */
export function relationsToReport(actor: Actor, report: RelatedReport): ReportRelation[] {
  const { member, roles, office } = actor;
  if (report.target.member === member || report.recused?.includes(member)) return ['stranger'];
  if (report.reporter?.member === member) return ['reporter'];
  const found: ReportRelation[] = [];
  const near = office !== undefined && (office === report.office || office === report.intakeOffice);
  if (roles.includes('intake') && near && !report.handler) found.push('intake');
  if (roles.includes('handler') && report.handler?.member === member) found.push('handler');
  if (leadsBureau(actor) || (roles.includes('leader') && near)) found.push('leader');
  return found.length ? found : ['stranger'];
}
