import * as z from 'zod';
import { optionalPhone, webLink } from '../contact-fields';
import { plusDays } from '../civil-date';
import { choice, date, form, oneLine, optionalText, text, withSigns } from '../fields';
import { normalCode } from '../normal-form';
import { usccProblem } from '../uscc';
import { exemptions, merchantKinds, shopChannels, trades, type MerchantKind } from './merchant';

/** 统一社会信用代码 in its normal form, its check digit right; an empty one is absent afterwards. */
export const usccField = z
  .string({ error: '统一社会信用代码请照营业执照填。' })
  .transform(normalCode)
  .check((ctx) => {
    const problem = ctx.value === '' ? undefined : usccProblem(ctx.value);
    if (problem) ctx.issues.push({ code: 'custom', message: problem, input: ctx.value });
  })
  .transform((value) => (value === '' ? undefined : value))
  .optional();

/** A shop as it is typed. */
export const shopSchema = form({
  channel: choice('在哪里开店', shopChannels),
  platform: optionalText('平台名称', 40),
  name: withSigns(oneLine, '店铺名称', 80, '照店铺页面上的写'),
  url: z.preprocess((typed) => (typed === '' ? undefined : typed), webLink('店铺').optional()),
}).check((ctx) => {
  if (ctx.value.channel === 'platform' && !ctx.value.platform)
    ctx.issues.push({ code: 'custom', path: ['platform'], message: '请写是哪个平台。', input: ctx.value.platform });
});
export type ShopInput = z.output<typeof shopSchema>;

/** By what a merchant is told from every other: its code, or why it needs none. */
export const identityFields = {
  kind: choice('是哪一类', merchantKinds),
  name: text('名称', 2, 80, '照营业执照上的写'),
  uscc: usccField,
  exemption: choice('为什么不用登记', exemptions).optional(),
};

interface Identity {
  kind: MerchantKind;
  uscc?: string | undefined;
  exemption?: string | undefined;
}

/** What is missing of a code or of an exemption, at its field (电子商务法 10: who need not register is a person). Pure. */
export function identityProblem({ kind, uscc, exemption }: Identity): { field: 'uscc' | 'exemption'; say: string } | undefined {
  if (kind === 'person') {
    if (uscc) return { field: 'uscc', say: '有营业执照的，请在“是哪一类”里选执照上的类型；不用登记的个人不填代码。' };
    return exemption ? undefined : { field: 'exemption', say: '请选择为什么不用登记（电子商务法第十条）。' };
  }
  if (exemption) return { field: 'exemption', say: '只有个人可以不登记；有营业执照的不选这一项。' };
  return uscc ? undefined : { field: 'uscc', say: '请照营业执照填写 18 位统一社会信用代码。' };
}

/** A form of {@link identityFields} is held to them. */
export function identityChecked<T extends Identity>(ctx: z.core.ParsePayload<T>): void {
  const problem = identityProblem(ctx.value);
  if (problem) ctx.issues.push({ code: 'custom', path: [problem.field], message: problem.say, input: ctx.value[problem.field] });
}

const tradesField = z
  .array(choice('做什么生意', trades), { error: '请选择做什么生意，可以选多项。' })
  .min(1, { error: '请至少选一项。' })
  .transform((all) => [...new Set(all)]);

const fields = (offices: readonly [string, ...string[]]) => ({
  ...identityFields,
  registeredOn: date('登记（成立）日期').optional(),
  address: optionalText('地址', 120),
  phone: optionalPhone('电话', 'shop'),
  office: choice('归哪个所管', offices),
  trades: tradesField,
});

function registered({ value, issues }: z.core.ParsePayload<{ kind: MerchantKind; registeredOn?: string | undefined }>): void {
  if (value.kind !== 'person' && !value.registeredOn)
    issues.push({
      code: 'custom',
      path: ['registeredOn'],
      message: '请照营业执照填登记（成立）日期：年报从第二年起报，要靠它算。',
      input: value.registeredOn,
    });
}

/** A merchant as staff know it from its licence and the register. */
export const detailsSchema = (offices: readonly [string, ...string[]]) =>
  form(fields(offices)).check(identityChecked, registered);
export type Details = z.output<ReturnType<typeof detailsSchema>>;

/** The same with its first shop, where there is one. */
export const entrySchema = (offices: readonly [string, ...string[]]) =>
  form({ ...fields(offices), shop: shopSchema.optional() }).check(identityChecked, registered);
export type Entry = z.output<ReturnType<typeof entrySchema>>;

/** A day of registration that lies ahead of the civil day `today` (+08:00), said at its field. Pure. */
export const registeredAhead = ({ registeredOn }: Pick<Details, 'registeredOn'>, today: string): string | undefined =>
  registeredOn !== undefined && registeredOn >= plusDays(today, 1) ? '登记日期不能晚于今天，请照营业执照填。' : undefined;
