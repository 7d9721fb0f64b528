/** A text as words are looked for in it: one width, no blanks or line breaks; who sells pesticides is no chemist (药店), who sells courses no school. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]+/g, '')
    .replace(/([农兽]药)[店房]/g, '$1铺')
    .replace(/(培训|艺术|舞蹈|武术|外语|英语|会计)(培训)?学校/g, '培训班');

/** The different words of a pattern (with flag g) that stand in a text, each once. */
export function found(pattern: RegExp, text: string): string[] {
  return [...new Set(text.match(pattern) ?? [])];
}
