import type { LateEntry } from '../late-entries';
import type { Report } from './report';

const deciding: readonly string[] = ['approveFile', 'approveNotFile'];

/**
 * The report once the day of its decision that was entered late is confirmed or refused: refused, it was decided, and closed where it was
 * not filed, on the day of entry; confirmed, as it was entered. What the reporter was told meanwhile stays told. Unchanged by an entry of
 * something else. Civil dates, +08:00. Pure.
 */
export function settledDecision(report: Report, { command, day, on }: LateEntry, confirmed: boolean): Report {
  const { decision, closing, tests } = report;
  if (confirmed || deciding.indexOf(command) < 0) return report;
  return {
    ...report,
    ...(decision?.on === day && { decision: { ...decision, on } }),
    ...(closing?.on === day && { closing: { ...closing, on } }),
    ...(tests && { tests: tests.map((one) => (one.ended === day ? { ...one, ended: on } : one)) }),
  };
}
