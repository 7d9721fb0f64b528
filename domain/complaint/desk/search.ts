import { normalCode, normalName } from '../../normal-form';
import { dialled, readTelephone } from '../../telephone';
import { numberOf } from '../../subject';
import type { Complaint } from '../complaint';
import { standingLink } from '../merchant-link';
import { complaintName } from '../name';

/** What somebody looks for in the list of cases, as it was typed. */
export type Search =
  | { by: 'no'; value: string }
  | { by: 'number12315'; value: string }
  | { by: 'phone'; value: string }
  | { by: 'name'; value: string };

/** `AB-2026-0142` in its normal form, with the county's letters or without. */
const caseNumber = (prefix: string) => new RegExp(`^(?:${prefix})?(20\\d{2})(\\d{1,6})$`);

/**
 * Reads a search: `142`, `2026-0142` and `AB-2026-0142` are case numbers (the year is that of `today`), a telephone number with its area
 * or country code one, other long codes the number of the national platform in its normal form, anything else a name or part of one.
 * Undefined where there is too little to look for.
 */
export function readSearch(typed: string, prefix: string, today: string): Search | undefined {
  const code = normalCode(typed);
  const full = caseNumber(prefix).exec(code);
  const isNumber = code.startsWith(prefix) || /\p{Pd}/u.test(typed);
  if (isNumber && full?.[1] && full[2]) return { by: 'no', value: numberOf(complaintName, prefix, full[1], full[2]) };
  if (/^\d{1,5}$/.test(code)) return { by: 'no', value: numberOf(complaintName, prefix, today.slice(0, 4), code) };
  const telephone = readTelephone(typed);
  if ('number' in telephone) return { by: 'phone', value: telephone.number };
  if (/^(?=.*\d)[0-9A-Z]{12,40}$/.test(code)) return { by: 'number12315', value: code };
  const name = normalName(typed);
  return [...name].length >= 2 && !/^\d+$/.test(name) ? { by: 'name', value: name } : undefined;
}

/** Every two letters that stand beside each other: what holds a word holds all of its pairs. */
export function pairsOf(word: string): string[] {
  const letters = [...word];
  return [...new Set(letters.slice(1).map((letter, place) => `${letters[place] ?? ''}${letter}`))];
}

/** Names in which a word is found wherever it stands, in their normal form: the goods and the shop. */
const searched = ({ purchase, respondent }: Pick<Complaint, 'purchase' | 'respondent'>) =>
  [purchase.goods, respondent.name].map(normalName);

/** Whether the goods or the shop hold this word. What has all of its pairs ({@link pairsOf}) holds it most of the time. Pure. */
export const holds = (complaint: Pick<Complaint, 'purchase' | 'respondent'>, word: string): boolean =>
  searched(complaint).some((name) => name.includes(word));

/** By what a case is found, each in its normal form: so that one index of the forms answers every search. */
const forms = {
  no: ({ no }: Complaint) => [no],
  number12315: ({ platform12315No }: Complaint) => [normalCode(platform12315No ?? '')],
  // With its extension and without.
  phone: ({ complainant: { phone } }: Complaint) => [normalCode(phone), normalCode(dialled(phone))],
  complainant: ({ complainant }: Complaint) => [normalName(complainant.name)],
  respondent: ({ respondent }: Complaint) => [normalName(respondent.name)],
  uscc: ({ respondent }: Complaint) => [normalCode(respondent.uscc ?? '')],
  // Of two cases that are one dispute only the one that goes on is a case of the merchant.
  merchant: (complaint: Complaint) => (complaint.mergedInto ? [] : [standingLink(complaint)?.merchant ?? '']),
  part: (complaint: Complaint) => searched(complaint).flatMap(pairsOf),
} as const;

export type FoundBy = keyof typeof forms;

/** How a value is looked for: the field, then the value in its normal form. */
export const findForm = (by: FoundBy, value: string): string => `${by}:${value}`;

/** Everything a case is found by; what it does not have is left out. Pure. */
export function findForms(complaint: Complaint): string[] {
  const found = (Object.keys(forms) as FoundBy[]).flatMap((by) =>
    forms[by](complaint).flatMap((value) => (value ? [findForm(by, value)] : [])),
  );
  return [...new Set(found)];
}
