import * as z from 'zod';
import { choice, date, text } from '../fields';
import { form } from '../fields';
import { normalCode } from '../normal-form';
import type { CivilDate } from '../civil-date';
import { isCivilDate } from '../civil-date';
import { usccProblem } from '../uscc';
import type { Merchant } from './merchant';
import type { Person } from './person';

export const riskClasses = ['A', 'B', 'C', 'D'] as const;
export type RiskClass = (typeof riskClasses)[number];

/** Lines of one list that are read at once. */
export const MOST_LINES = 100;

/** A list as the province gives it: each line a code, a class and the day it is as of. */
export const riskListSchema = form({
  list: z.string({ error: '请粘贴列表。' }).max(20_000, { error: '列表太长，请分几次导入。' }),
});

export const riskSetSchema = form({
  value: choice('等级', riskClasses),
  asOf: date('截止日期'),
  source: text('来源', 2, 80),
});
export type RiskSetInput = z.output<typeof riskSetSchema>;

export type RiskLine =
  | { line: number; uscc: string; value: RiskClass; asOf: CivilDate; problem?: undefined }
  | { line: number; text: string; problem: string };

/** What stands in a pasted list, line by line; what cannot be read says why. Columns: code, class, day. Pure. */
export function readRiskList(list: string): RiskLine[] {
  const lines = list.split(/\r?\n/).map((line, index) => ({ text: line.trim(), line: index + 1 }));
  const seen = new Set<string>();
  return lines
    .filter(({ text: one }) => one !== '')
    .map(({ text: one, line }): RiskLine => {
      const [code = '', value = '', asOf = ''] = one.split(/[\s,，\t]+/);
      const uscc = normalCode(code);
      const say = (problem: string): RiskLine => ({ line, text: one, problem });
      if (usccProblem(uscc)) return say('统一社会信用代码不对');
      if (seen.has(uscc)) return say('同一个代码出现了两次');
      if (!riskClasses.some((known) => known === value.toUpperCase())) return say('等级要是 A、B、C、D');
      if (!isCivilDate(asOf)) return say('日期要写成 2026-11-01 这样');
      seen.add(uscc);
      return { line, uscc, value: value.toUpperCase() as RiskClass, asOf };
    });
}

/** The merchant with its class as it was given to the bureau; never computed here (国市监信发〔2022〕6号). Pure. */
export const classed = (merchant: Merchant, input: RiskSetInput, by: Person): Merchant => ({
  ...merchant,
  version: merchant.version + 1,
  riskClass: { ...input, by },
});
