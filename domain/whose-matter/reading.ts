/** A text as words are looked for in it: one width, no blanks or line breaks. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff]+/g, '');

/** The different words of a pattern (with flag g) that stand in a text, each once. */
export function found(pattern: RegExp, text: string): string[] {
  return [...new Set(text.match(pattern) ?? [])];
}
