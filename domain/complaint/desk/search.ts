import { normalCode, normalName } from '../../normal-form';
import { readTelephone } from '../../telephone';
import { numberOf } from '../../subject';
import type { Complaint } from '../complaint';
import { complaintName } from '../name';

/** What somebody looks for in the list of cases, as it was typed. */
export type Search =
  | { by: 'no'; value: string }
  | { by: 'number12315'; value: string }
  | { by: 'phone'; value: string }
  | { by: 'name'; value: string };

/**
 * Reads a search: `142` and `AB-2026-0142` are case numbers (the year is that of `today`), eleven digits a telephone number, more the
 * number of the national platform in its normal form, anything else the beginning of a name. Undefined where there is too little to look for.
 */
export function readSearch(typed: string, prefix: string, today: string): Search | undefined {
  const text = typed.normalize('NFKC').replace(/[\s\p{C}]+/gu, '');
  const code = normalCode(typed);
  const full = new RegExp(`^${prefix}-?(\\d{4})-?(\\d{1,6})$`, 'i').exec(text);
  if (full?.[1] && full[2]) return { by: 'no', value: numberOf(complaintName, prefix, full[1], full[2]) };
  if (/^\d{1,5}$/.test(text)) return { by: 'no', value: numberOf(complaintName, prefix, today.slice(0, 4), text) };
  const telephone = readTelephone(typed);
  if (/^[+(]|^(1[3-9]\d{9}|0\d{9,11})$/.test(code) && 'number' in telephone) return { by: 'phone', value: telephone.number };
  if (/^(?=.*\d)[0-9A-Z]{12,40}$/.test(code)) return { by: 'number12315', value: code };
  return [...text].length >= 2 && !/^\d+$/.test(text) ? { by: 'name', value: normalName(typed) } : undefined;
}

/** By what a case is found, one form each: so that one index of the forms answers every search. */
const forms = {
  no: ({ no }: Complaint) => no,
  number12315: ({ platform12315No }: Complaint) => platform12315No && normalCode(platform12315No),
  phone: ({ complainant }: Complaint) => normalCode(complainant.phone),
  complainant: ({ complainant }: Complaint) => normalName(complainant.name),
  respondent: ({ respondent }: Complaint) => normalName(respondent.name),
} as const;

export type FoundBy = keyof typeof forms;

/** How a value is looked for: the field, then the value in its normal form. */
export const findForm = (by: FoundBy, value: string): string => `${by}:${value}`;

/** Everything a case is found by; what it does not have is left out. Pure. */
export function findForms(complaint: Complaint): string[] {
  return (Object.keys(forms) as FoundBy[]).flatMap((by) => {
    const value = forms[by](complaint);
    return value ? findForm(by, value) : [];
  });
}
