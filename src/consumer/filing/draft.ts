import type { SubmitInput } from '@domain/complaint/schema';
import { newKey } from '../../cloud/client';
import { forget, keep, kept } from '../../cloud/device';

/** What the person typed, by path of the schema. Amounts stay as typed (yuan) until they are checked. */
export type Answers = Record<string, string | string[] | undefined>;

/** The one complaint being written on this phone. Its key makes a second 提交 find the first answer. */
export interface Draft {
  key: string;
  step: number;
  answers: Answers;
}

const place = 'draft:complaint';

export function openDraft(): Draft {
  return kept<Draft>(place) ?? { key: newKey(), step: 0, answers: {} };
}

export function hasDraft(): boolean {
  return kept<Draft>(place) !== undefined;
}

export function saveDraft(draft: Draft): void {
  keep(place, draft);
}

export function dropDraft(): void {
  forget(place);
}

/** `129.5` → 12950 fen; a number that is no amount stays NaN, and the rule says so. */
export function toFen(yuan: string): number | undefined {
  const text = yuan.trim();
  if (text === '') return undefined;
  // A decimal text times 100 is not whole in binary; digits are moved instead.
  const parts = /^(\d+)(?:\.(\d{0,2}))?$/.exec(text);
  if (!parts) return Number(text) * 100;
  return Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}

const money = new Set(['purchase.amountFen', 'askedFen']);
const yesNo = /^consents\./;

function valueOf(path: string, answer: string | string[] | undefined): unknown {
  if (answer === undefined || typeof answer !== 'string') return answer;
  if (money.has(path)) return toFen(answer);
  return yesNo.test(path) ? answer === 'yes' : answer;
}

/** The answers of these paths as the nested input the schema reads. */
export function inputOf(answers: Answers, paths: readonly string[]): unknown {
  const input: Record<string, unknown> = {};
  for (const path of paths) {
    const [first = '', second] = path.split('.');
    const value = valueOf(path, answers[path]);
    if (second === undefined) input[first] = value;
    else input[first] = { ...(input[first] as object | undefined), [second]: value };
  }
  return input;
}

export type { SubmitInput };
