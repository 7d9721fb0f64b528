import { withoutUnseen } from '@domain/fields';

const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** Half an emoji, as a field that is full leaves it behind: the database would change it, and no hash would hold any more. */
const withoutHalves = (text: string): string =>
  Array.from(text, (letter) => (isHalf(letter.codePointAt(0) ?? 0) ? '' : letter)).join('');

const cleanText = (text: string): string => withoutUnseen(withoutHalves(text));

/** No form is nested so deep; what lies deeper is left out, so that nothing that reads it further on runs out of stack. */
const DEEPEST = 40;

/** What was sent, every text of it as it can be stored, hashed, searched and printed; nothing else is changed. */
export function clean(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((one) => clean(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, clean(one, depth + 1)]));
}
