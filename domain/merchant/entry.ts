import * as z from 'zod';
import { optionalPhone, webLink } from '../contact-fields';
import { plusDays } from '../civil-date';
import { choice, date, form, lengthOf, oneLine, optionalGroup, optionalText, text, withSigns, yesNo } from '../fields';
import { normalCode } from '../normal-form';
import { usccProblem } from '../uscc';
import { exemptions, merchantKinds, origins, shopChannels, trades, type MerchantKind } from './merchant';

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

const shopFields = {
  channel: choice('在哪里开店', shopChannels),
  platform: optionalText('平台名称', 40),
  name: withSigns(oneLine, '店铺名称', 80, '照店铺页面上的写'),
  url: z.preprocess((typed) => (typed === '' ? undefined : typed), webLink('店铺').optional()),
};

function onPlatform({ value, issues }: z.core.ParsePayload<{ channel: string; platform?: string | undefined }>): void {
  if (value.channel === 'platform' && !value.platform)
    issues.push({ code: 'custom', path: ['platform'], message: '请写是哪个平台。', input: value.platform });
}

/** A shop as whoever claims it types it. */
export const shopSchema = form(shopFields).check(onPlatform);

/** Several short words in one line, divided by 、 or the like; each once. */
const fewWords = (what: string, most: number) =>
  optionalText(what, 200)
    .transform((typed) => [...new Set((typed ?? '').split(/[、，,;；\s]+/).filter(Boolean))])
    .refine((all) => all.length <= most && all.every((one) => lengthOf(one) <= 40), {
      error: `${what}最多 ${most} 个，每个最多 40 个字，用顿号分开。`,
    });

/** A shop as the bureau keeps it. */
export const keptShopSchema = form({
  ...shopFields,
  aliases: fewWords('别名', 5),
  address: optionalText('发货或者店铺地址', 120),
  goods: fewWords('卖什么', 8),
}).check(onPlatform);
export type KeptShopInput = Omit<z.output<typeof keptShopSchema>, 'aliases' | 'goods'> & { aliases?: string[]; goods?: string[] };

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
  address: optionalText('登记地址', 120),
  actualAddress: optionalText('实际经营地址', 120),
  contact: optionalText('联系人', 30),
  phone: optionalPhone('电话', 'shop'),
  office: choice('归哪个所管', offices),
  trades: tradesField,
  over100k: yesNo('一年的交易额超过 10 万元')
    .transform((is) => (is ? (true as const) : undefined))
    .optional(),
  origin: choice('从哪里知道的', origins).optional(),
});

function registered({
  value,
  issues,
}: z.core.ParsePayload<{ kind: MerchantKind; registeredOn?: string | undefined; over100k?: true | undefined }>): void {
  if (value.kind !== 'person' && value.over100k)
    issues.push({
      code: 'custom',
      path: ['over100k'],
      message: '有营业执照的不标这一项：它只说没有登记的个人（网络交易监督管理办法第八条）。',
      input: true,
    });
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
  form({ ...fields(offices), shop: optionalGroup(keptShopSchema) }).check(identityChecked, registered);
export type Entry = z.output<ReturnType<typeof entrySchema>>;

/** A day of registration that lies ahead of the civil day `today` (+08:00), said at its field. Pure. */
export const registeredAhead = ({ registeredOn }: Pick<Details, 'registeredOn'>, today: string): string | undefined =>
  registeredOn !== undefined && registeredOn >= plusDays(today, 1) ? '登记日期不能晚于今天，请照营业执照填。' : undefined;
