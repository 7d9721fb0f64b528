/** Tab and line ends; other control characters, and the two that are none, no person types and no Word file can hold. */
const isKept = (code: number) =>
  code >= 0x20 ? code !== 0x7f && code !== 0xfffe && code !== 0xffff : code === 0x09 || code === 0x0a || code === 0x0d;
const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;

function cleanText(text: string): string {
  const letters = Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    // Half an emoji, as a field that is full leaves it behind: the database would change it, and no hash would hold any more.
    if (isHalf(code)) return '';
    return isKept(code) ? letter : '';
  });
  return letters.join('');
}

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
