import * as z from 'zod';
import type { CivilDate } from '../civil-date';
import { refuse, type Refusal } from '../errors';
import { date, form, longText, text } from '../fields';
import type { Person } from '../merchant/person';
import { refuseLedger } from './errors';

/** How many subjects of any trade there were on a day (经营主体总数), as somebody read it from a source; never worked out here. */
export interface SubjectTotal {
  id: string;
  total: number;
  /** The day it is of, +08:00. */
  asOf: CivilDate;
  source: string;
  by: Person;
  on: CivilDate;
  withdrawn?: { on: CivilDate; by: Person; reason: string };
}

/** All that were entered; a wrong one is withdrawn and stays. */
export interface SubjectTotals {
  _id: string;
  version: number;
  values: SubjectTotal[];
}

export const SUBJECT_TOTALS = 'subject-totals';
export const noTotals: SubjectTotals = { _id: SUBJECT_TOTALS, version: 0, values: [] };

const many = '请写整数，例如 12345。';
export const totalSchema = form({
  total: z.int({ error: many }).min(1, { error: many }).max(99_999_999, { error: many }),
  asOf: date('截至哪天'),
  source: text('从哪里来', 4, 120, '写文件、系统或者报表的名称'),
});
export const totalWithdrawal = form({ reason: longText('为什么作废', 4, 300) });

interface Doing {
  by: Person;
  today: CivilDate;
}

/** One more; refused at its day where that lies ahead. Pure. */
export function enteredTotal(
  { values, ...all }: SubjectTotals,
  input: z.output<typeof totalSchema>,
  { by, today }: Doing,
): SubjectTotals | Refusal {
  if (input.asOf > today) return refuse('invalid-input', { fields: { asOf: '截至日期不能晚于今天。' } });
  return { ...all, version: all.version + 1, values: [...values, { id: `t${values.length + 1}`, ...input, by, on: today }] };
}

/** A wrong one counts for nothing from now on. Pure. */
export function withdrawnTotal(
  { values, ...all }: SubjectTotals,
  { id, reason }: { id: string; reason: string },
  { by, today }: Doing,
): SubjectTotals | Refusal {
  if (!values.some((one) => one.id === id && !one.withdrawn)) return refuseLedger('total-missing');
  const withdrawn = { on: today, by, reason };
  return { ...all, version: all.version + 1, values: values.map((one) => (one.id === id ? { ...one, withdrawn } : one)) };
}

/** The latest that is of the day or of one before it; of two of one day the one entered last. Undefined where nobody has entered any. Pure. */
export const totalOn = (values: readonly SubjectTotal[], day: CivilDate): SubjectTotal | undefined =>
  values
    .filter(({ asOf, withdrawn }) => asOf <= day && !withdrawn)
    .reduce<SubjectTotal | undefined>((best, one) => (best && best.asOf > one.asOf ? best : one), undefined);
