import * as z from 'zod';
import { isCivilDate, isOfOurTime } from './civil-date';

/** What is not seen and is no letter of any script: soft hyphen, marks of direction, fillers, the blank of Braille, tags. */
const unseen =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;
/** What is not seen by itself and still shapes what stands beside it: joiners of emoji and scripts, choices among forms of a letter. */
const shaping = /[\u200c\u200d\ufe00-\ufe0f]|\udb40[\udd00-\uddef]/g;
const lineEnd = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * What no person types and no Word file can hold: control characters but tab and line ends, the two that are no characters, and half a
 * letter, as a text has it that was cut within one.
 */
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu;
/** More marks over one letter than any script has; what is heaped up hides the lines around it. */
const heaped = /(\p{M}{6})\p{M}+/gu;

/** A text without what nobody sees: no stored value carries marks of direction or control characters. Pure. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '').replace(control, '');

const visible = (text: string): string => withoutUnseen(text).replace(heaped, '$1').replace(lineEnd, '\n').trim();
/** Nothing is left of it but what shapes letters that are not there. */
const seen = (text: string): string => (text.replace(shaping, '').replace(/\p{M}/gu, '').trim() === '' ? '' : text);

/** A text in its own lines, without the marks that nobody sees; one of nothing but such marks is empty. */
export const inLines = (typed: string): string => seen(visible(typed));

/**
 * The same on one line: what stands in a list, in a letter or on a form between other words never begins a paragraph of its own,
 * whatever was pasted into it.
 */
export const oneLine = (typed: string): string => inLines(typed).replace(/\s*[\n\t]\s*/g, ' ');

/** What is seen as one: a flag, a family, a letter with its marks. */
const letter = /\p{Regional_Indicator}{2}|\P{M}(?:\u200d\P{M}|[\p{M}\p{Emoji_Modifier}\u200c\u200d\ufe0e\ufe0f])*|\p{M}+/gu;

/** A text of dots, dashes or pictures tells nobody anything: some letter or digit of some script is in it. */
const telling = /[\p{L}\p{N}]/u;

/** How many letters are seen. Pure. */
export const lengthOf = (value: string): number => (value.match(letter) ?? []).length;

interface Keeping {
  keep: (typed: string) => string;
  /** Signs and pictures alone are enough. */
  signs?: true;
}

function required({ keep, signs }: Keeping, what: string, min: number, max: number, whyMax = '写重点就可以') {
  return z
    .string({ error: `请填写${what}。` })
    .overwrite(keep)
    .check((ctx) => {
      const length = lengthOf(ctx.value);
      const say = (message: string) => ctx.issues.push({ code: 'custom', message, input: ctx.value });
      if (length === 0) say(`请填写${what}。`);
      else if (length < min) say(`${what}至少写 ${min} 个字，现在是 ${length} 个字。`);
      else if (length > max) say(`${what}最多 ${max} 个字，现在是 ${length} 个字；${whyMax}。`);
      else if (!signs && !telling.test(ctx.value)) say(`${what}请用文字写。`);
      // Each letter may carry a few shaping marks, as a family of emoji does; a hidden text is none.
      else if (ctx.value.length > 20 * max) say(`${what}里有看不见的内容，请重新写一次。`);
    });
}

function optional(keep: (typed: string) => string, what: string, max: number, whyMax?: string) {
  return z
    .string({ error: `${what}请填文字。` })
    .overwrite(keep)
    .refine((value) => lengthOf(value) <= max && value.length <= 20 * max, {
      error: (issue) => `${what}最多 ${max} 个字，现在是 ${lengthOf(String(issue.input))} 个字${whyMax ? `；${whyMax}` : ''}。`,
    })
    .transform((value) => (value === '' ? undefined : value))
    .optional();
}

/** A text of one line the person must write ({@link oneLine}); the messages say what to do, and count for them. */
export const text = (what: string, min: number, max: number, whyMax?: string) =>
  required({ keep: oneLine }, what, min, max, whyMax);

/** A text that may have lines of its own ({@link inLines}). */
export const longText = (what: string, min: number, max: number, whyMax?: string) =>
  required({ keep: inLines }, what, min, max, whyMax);

/** A text in which signs and pictures alone say something: a thumb in a talk, the name of a shop. */
export const withSigns = (keep: (typed: string) => string, what: string, max: number, whyMax?: string) =>
  required({ keep, signs: true }, what, 1, max, whyMax);

/** A text of one line that may stay empty; an empty one is absent afterwards. */
export const optionalText = (what: string, max: number, whyMax?: string) => optional(oneLine, what, max, whyMax);

/** A text with lines of its own that may stay empty; an empty one is absent afterwards. */
export const optionalLongText = (what: string, max: number, whyMax?: string) => optional(inLines, what, max, whyMax);

/** A civil date in +08:00. Whether it may lie in the future is a question for a guard that knows today. */
export function date(what: string) {
  return z
    .string({ error: `请选择${what}。` })
    .refine(isCivilDate, { error: `请选择${what}，要有年、月、日。`, abort: true })
    .refine(isOfOurTime, { error: `${what}的年份不对，请核对。` });
}

/** Money in fen, whole and above zero; ten million yuan is beyond any consumer purchase and is a slip of the finger. */
export function fen(what: string) {
  return z
    .number({ error: `请填写${what}，如 129.00。` })
    .int({ error: `${what}最多两位小数。` })
    .min(1, { error: `${what}要大于 0 元。` })
    .max(1_000_000_000, { error: `${what}超过 1000 万元，请核对是不是多写了 0。` });
}

export function choice<const T extends readonly [string, ...string[]]>(what: string, values: T) {
  return z.enum(values, { error: `请选择${what}。` });
}

/** Number of one of several on the case, as its choice stands on the screen. */
export function oneOf(what: string) {
  const error = `请选择是哪一${what}。`;
  return z
    .string({ error })
    .regex(/^[1-9]\d{0,3}$/, { error })
    .transform(Number);
}

export function yesNo(what: string) {
  return z.boolean({ error: `请选择是否${what}。` });
}

/** An object that refuses fields it does not know: nothing unread is stored. */
export function form<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `有不认识的内容：${issue.keys?.join('、') ?? ''}。` : '请填写这一部分。',
  });
}

/** A group that need not be answered: one of which nothing was filled in, as a form sends it, is none. */
export const optionalGroup = <S extends z.ZodType>(schema: S) =>
  z
    .preprocess((value) => {
      const inside = typeof value === 'object' && value !== null ? Object.values(value) : [value];
      return inside.every((one) => one === undefined || one === '') ? undefined : value;
    }, schema.optional())
    .optional();
