import * as z from 'zod';
import { choice, date, form, optionalLongText, optionalText, text, yesNo } from '../fields';
import { exclusionKeys, promiseKindKeys, type PromiseKind } from './kinds';
import type { Wording } from './promise';
import { filledText, templates } from './templates';

const again = '请从列表重新选择。';
export const idSchema = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });

/** A number of civil days, as a promise names it. */
const dayCount = (what: string, most: number) =>
  z
    .number({ error: `${what}请填数字。` })
    .int({ error: `${what}请填整数。` })
    .min(1, { error: `${what}至少 1 天。` })
    .max(most, { error: `${what}最多 ${most} 天。` });

/** What of a promise is the merchant's own choice; the text is the template's. */
export const wordingSchema = form({
  shops: z
    .array(idSchema, { error: again })
    .max(30, { error: '最多选 30 家店。' })
    .transform((shops) => [...new Set(shops)])
    .optional(),
  goods: text('适用的商品、服务', 2, 100),
  days: dayCount('几天内可以退', 365).optional(),
  refundDays: dayCount('几天内退款', 60).optional(),
  freight: choice('运费谁出', ['buyer', 'seller']).optional(),
  excluded: z
    .array(choice('哪些商品不退', exclusionKeys), { error: '请选择哪些商品不退。' })
    .max(exclusionKeys.length, { error: again })
    .transform((keys) => [...new Set(keys)])
    .optional(),
  excludedGoods: optionalLongText('具体是哪些商品', 300),
  confirmed: yesNo('下单时逐次确认').optional(),
  more: optionalLongText('想补充的承诺', 600),
  titleName: optionalText('称号', 40),
  titleBy: optionalText('谁授予的', 60),
  titleDocument: optionalText('文件名称和文号', 80),
  titleOn: date('授予日期').optional(),
});
export type WordingInput = z.output<typeof wordingSchema>;

/** A new one. */
export const draftSchema = form({ merchant: idSchema, kind: choice('承诺什么', promiseKindKeys), wording: wordingSchema });
export type DraftInput = z.output<typeof draftSchema>;

/** What was chosen, as who buys reads it: with the template's text as it stands today. Pure. */
export function wordingOf(kind: PromiseKind, input: WordingInput): Wording {
  const { goods, days, refundDays, freight, shops = [], excluded = [], excludedGoods, confirmed, more } = input;
  const { titleName, titleBy, titleDocument, titleOn } = input;
  const title = titleName && titleBy && titleDocument && titleOn;
  return {
    template: `${kind}/${templates[kind].version}`,
    text: filledText(kind, { goods, days, refundDays, freight }),
    shops,
    goods,
    excluded,
    ...(days !== undefined && { days }),
    ...(refundDays !== undefined && { refundDays }),
    ...(freight && { freight }),
    ...(excludedGoods && { excludedGoods }),
    ...(confirmed !== undefined && { confirmed }),
    ...(more && { more }),
    ...(title && { title: { name: titleName, by: titleBy, document: titleDocument, on: titleOn } }),
  };
}
