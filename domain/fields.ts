import * as z from 'zod';
import { isCivilDate } from './civil-date';

/** A text the person must write; the messages say what to do, and count for them. */
export function text(what: string, min: number, max: number, whyMax = '写重点就可以') {
  return z
    .string({ error: `请填写${what}。` })
    .trim()
    .check((ctx) => {
      const length = [...ctx.value].length;
      const say = (message: string) => ctx.issues.push({ code: 'custom', message, input: ctx.value });
      if (length === 0) say(`请填写${what}。`);
      else if (length < min) say(`${what}至少写 ${min} 个字，现在是 ${length} 个字。`);
      else if (length > max) say(`${what}最多 ${max} 个字，现在是 ${length} 个字；${whyMax}。`);
    });
}

/** A text that may stay empty; an empty one is absent afterwards. */
export function optionalText(what: string, max: number, whyMax?: string) {
  return z
    .string({ error: `${what}请填文字。` })
    .trim()
    .refine((value) => [...value].length <= max, {
      error: (issue) => `${what}最多 ${max} 个字，现在是 ${[...String(issue.input)].length} 个字${whyMax ? `；${whyMax}` : ''}。`,
    })
    .transform((value) => (value === '' ? undefined : value))
    .optional();
}

/** A civil date in +08:00. Whether it may lie in the future is a question for a guard that knows today. */
export function date(what: string) {
  return z.string({ error: `请选择${what}。` }).refine(isCivilDate, { error: `请选择${what}，要有年、月、日。` });
}

/** Why a phone number cannot be one, or undefined. Mobile 11 digits, or a landline with its area code. */
export function phoneProblem(value: string): string | undefined {
  const digits = value.replace(/[\s-]/g, '');
  if (digits === '') return '请填写电话，我们靠它联系您。';
  if (!/^\d+$/.test(digits)) return '电话只填数字，座机请加区号，如 0939-7121234。';
  if (digits.startsWith('0'))
    return digits.length >= 10 && digits.length <= 12 ? undefined : `座机要带区号，共 10 到 12 位，现在是 ${digits.length} 位。`;
  if (digits.length !== 11) return `手机号要 11 位，现在是 ${digits.length} 位。`;
  return /^1[3-9]/.test(digits) ? undefined : '手机号以 13 到 19 开头，请核对前两位。';
}

export function phone() {
  return z
    .string({ error: '请填写电话，我们靠它联系您。' })
    .check((ctx) => {
      const message = phoneProblem(ctx.value);
      if (message) ctx.issues.push({ code: 'custom', message, input: ctx.value });
    })
    .transform((value) => value.replace(/[\s-]/g, ''));
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
