import type { Submission } from '../complaint/filing/schema';
import type { ReportSubmission } from './schema';

/** What material that is both complaint and report becomes (令121-9): two cases, each under its own rules. */
export interface Split {
  complaint: Submission;
  report: ReportSubmission;
}

/**
 * Divides mixed material. The target is the complaint's respondent; everything else of the report is its own text, so that what the
 * respondent may come to read of the complaint never holds the clue. The two documents do not name each other in any part a party reads.
 */
export function splitMixed(complaint: Submission, told: Omit<ReportSubmission, 'target'>): Split {
  const { kind, platform, name, shopUrl, address } = complaint.respondent;
  return { complaint, report: { target: { kind, platform, name, shopUrl, address }, ...told } };
}
