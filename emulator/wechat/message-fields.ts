/** What WeChat lets a field of a subscription message hold (订阅消息参数值内容限制), by the kind its key begins with. */
const year = '\\d{4}';
const month = '(?:0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const clock = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?';
const joined = `${year}[-/.]${month}[-/.]${day}|${year}[-/.]${month}|${month}[-/.]${day}`;
const date = `(?:${year}年${month}月${day}日|${year}年${month}月|${month}月${day}日|${joined})`;

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');
/** A moment, or two of them joined by "~". */
const span = (moment: string) => whole(`${moment}(?: ?~ ?${moment})?`);

const limits: Record<string, RegExp> = {
  thing: whole('\\P{Cc}{1,20}'),
  number: whole('(?=.{1,32}$)-?\\d+(?:\\.\\d+)?'),
  letter: whole('[A-Za-z]{1,32}'),
  symbol: whole('[^\\p{L}\\p{N}\\p{Cc}]{1,5}'),
  character_string: whole('[\\x20-\\x7e]{1,32}'),
  time: span(`(?:${date} ?)?${clock}`),
  date: span(`${date}(?: ?${clock})?`),
  amount: whole('[¥￥$€£]?\\d{1,10}(?:\\.\\d+)?元?'),
  phone_number: whole('[\\d+() -]{1,17}'),
  car_number: whole('[\\p{Script=Han}A-Za-z\\d][A-Za-z\\d]{1,6}[\\p{Script=Han}A-Za-z\\d]'),
  // With one Chinese character it counts as a Chinese name.
  name: whole('(?=.*\\p{Script=Han})[\\p{L}·• ]{1,10}|[A-Za-z\\p{P}\\p{S} ]{1,20}'),
  phrase: whole('\\p{Script=Han}{1,5}'),
};

/** Why WeChat refuses a message's data (errcode 47003), by the field; undefined when it takes it. */
export function whyFieldsRefused(data: unknown): string | undefined {
  const fields = typeof data === 'object' && data !== null ? Object.entries(data as Record<string, unknown>) : [];
  if (fields.length === 0) return 'argument invalid! data is empty';
  for (const [key, field] of fields) {
    const value = (field as { value?: unknown } | null)?.value;
    const limit = limits[/^([a-z_]+?)\d{1,2}$/.exec(key)?.[1] ?? ''];
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || text.trim() === '') return `argument invalid! data.${key}.value is empty`;
    if (!limit?.test(text)) return `argument invalid! data.${key}.value invalid`;
  }
  return undefined;
}
