import { normalCode } from '../normal-form';
import { numberOf } from '../subject';
import { complaintName } from './name';

/** A whole case number however it was written (`ab 2026－142`) as the county writes it, AB-2026-0142; undefined for anything else. Pure. */
export function caseNumberIn(typed: string): string | undefined {
  const [, prefix, year, count] = /^([A-Z]{1,4})(20\d{2})(\d{1,6})$/.exec(normalCode(typed)) ?? [];
  return prefix && year && count && numberOf(complaintName, prefix, year, count);
}
