import { county } from '@config/county';
import { fieldErrors } from '../../field-errors';
import { normalName } from '../../normal-form';
import { isRounded, readDay } from '../../sheet/values';
import { offices } from '../acts/keeping';
import { entrySchema, type Entry } from '../entry';
import { exemptionWords, merchantKindWords, originWords, shopChannelWords, tradeWords } from '../words';
import { merchantColumns, type MerchantColumn } from './columns';

/** A row that can be used: the merchant, with the one shop the row tells of. */
export interface ListedMerchant {
  row: number;
  entry: Entry;
}

/** A row that cannot be used, and of each cell what is wrong and what to do. */
export interface BadMerchant {
  row: number;
  uscc?: string;
  problems: string[];
}

type Words = Readonly<Record<string, { label: string }>>;

/** The key whose label a cell says, or begins to say: 公司 is 公司、企业. */
function keyIn(words: Words, text: string): string | undefined {
  const said = normalName(text);
  const keys = Object.keys(words);
  const isIt = (key: string, how: (label: string) => boolean) => how(normalName(words[key]?.label ?? ''));
  return (
    keys.find((key) => isIt(key, (label) => label === said)) ?? keys.find((key) => isIt(key, (label) => label.includes(said)))
  );
}

/** Made once: to make it for each row takes longer than to read the row. */
const schema = entrySchema(offices);

/** What people write of a kind and of a place where a shop stands, besides our own words. */
const kinds: readonly (readonly [RegExp, Entry['kind']])[] = [
  [/合作社/, 'cooperative'],
  [/个体/, 'individual'],
  [/平台/, 'platform'],
  [/自然人|个人(?!独资)|免登记/, 'person'],
  [/公司|企业|独资|合伙|厂|法人/, 'company'],
];
const channels: readonly (readonly [RegExp, NonNullable<Entry['shop']>['channel']])[] = [
  [/直播/, 'livestream'],
  [/小程序/, 'miniProgram'],
  [/公众号|视频号/, 'officialAccount'],
  [/app|应用/i, 'app'],
  [/自建|网站|官网/, 'ownSite'],
  [/线下|实体|本地/, 'local'],
  [/平台|网店|[bc]店|淘宝|天猫|京东|拼多多/i, 'platform'],
];
const byPattern = <T>(patterns: readonly (readonly [RegExp, T])[], text: string): T | undefined =>
  patterns.find(([pattern]) => pattern.test(text))?.[1];

/** Of a code nothing is supposed but what its first two places say of every code: 91 a firm, 92 an individual trader, 93 a cooperative. */
const kindOfCode: Readonly<Record<string, Entry['kind']>> = { 91: 'company', 92: 'individual', 93: 'cooperative' };

/** The office whose town stands in an address, where exactly one does. */
function officeAt(address: string): string | undefined {
  const found = county.offices.filter(({ towns }) => towns.some((town) => address.includes(town)));
  return found.length === 1 ? found[0]?.code : undefined;
}

const officeNamed = (text: string): string | undefined =>
  county.offices.find(({ code, name }) => code === text || normalName(name).includes(normalName(text)))?.code;

const someOf = (words: Words, text: string): string[] =>
  text
    .split(/[、，,;；\s]+/)
    .filter(Boolean)
    .map((one) => keyIn(words, one) ?? '');

const yes = /^(是|有|超过|√|✓|1|y|yes)$/i;
const no = /^(否|无|没有|不|×|0|n|no|-|—)$/i;

/** A problem of the entry at its column. */
const paths: Readonly<Record<string, MerchantColumn>> = {
  'shop.name': 'shop',
  'shop.channel': 'channel',
  'shop.platform': 'platform',
};
const sayField = ([path, say]: readonly [string, string]): string => {
  const id = paths[path] ?? (path.replace(/^shop\./, '') as MerchantColumn);
  return `“${(merchantColumns.fields[id] as { label: string } | undefined)?.label ?? '这一行'}”：${say.replace(/。$/, '')}`;
};

/**
 * Reads one line of a list of merchants, held to the very form an officer fills in. Nothing is supposed that is not said, but the kind by the first two
 * places of the code, and the office by the town in the address. Pure.
 */
export function readMerchantRow(
  { no: row, cells }: { no: number; cells: readonly string[] },
  { mapping }: { mapping: readonly (MerchantColumn | '')[] },
): ListedMerchant | BadMerchant {
  const cell = (id: MerchantColumn) => (cells[mapping.indexOf(id)] ?? '').trim();
  const problems: string[] = [];
  /** What a cell is read as; one that is empty is absent, one that cannot be read is told. */
  const read = <T>(id: MerchantColumn, how: (text: string) => T | undefined, todo: string): T | undefined => {
    const text = cell(id);
    const value = text ? how(text) : undefined;
    if (text && value === undefined) problems.push(`“${merchantColumns.fields[id].label}”写的是“${text}”，读不出来：${todo}`);
    return value;
  };
  const oneOf = (words: Words) =>
    `请写${Object.values(words)
      .map(({ label }) => label)
      .join('、')}`;
  const uscc = cell('uscc').replace(/^[-—/无]+$/, '');
  if (isRounded(uscc)) problems.push(`代码成了“${uscc}”，后面几位已经丢了：请把这一列设成文本，重新导出`);
  const shop = cell('shop');
  const address = cell('actualAddress') || cell('address');
  const platform = cell('platform');
  const channel = read('channel', (text) => keyIn(shopChannelWords, text) ?? byPattern(channels, text), oneOf(shopChannelWords));
  const input = {
    kind:
      read('kind', (text) => keyIn(merchantKindWords, text) ?? byPattern(kinds, text), oneOf(merchantKindWords)) ??
      kindOfCode[uscc.slice(0, 2)],
    name: cell('name'),
    uscc,
    exemption: read('exemption', (text) => keyIn(exemptionWords, text), oneOf(exemptionWords)),
    registeredOn: read('registeredOn', readDay, '请写成 2026-11-09 这样的日期'),
    ...{ address: cell('address'), actualAddress: cell('actualAddress'), contact: cell('contact'), phone: cell('phone') },
    office: read('office', officeNamed, '请写所的名称') ?? officeAt(address),
    trades: read(
      'trades',
      (text) => (someOf(tradeWords, text).includes('') ? undefined : someOf(tradeWords, text)),
      oneOf(tradeWords),
    ) ?? ['goods'],
    over100k: read('over100k', (text) => (yes.test(text) ? true : no.test(text) ? false : undefined), '请写是或者否'),
    origin: read('origin', (text) => keyIn(originWords, text), oneOf(originWords)),
    ...(shop && {
      shop: {
        channel: channel ?? (platform ? 'platform' : undefined),
        ...{ platform, name: shop, url: cell('url'), aliases: cell('aliases'), goods: cell('goods') },
      },
    }),
  };
  if (!input.office) problems.push('不知道归哪个所管：地址里没有本县的乡镇，请加一列“归哪个所管”');
  const checked = schema.safeParse(input);
  if (!checked.success)
    problems.push(
      ...Object.entries(fieldErrors(checked.error))
        .filter(([path]) => path !== 'office' || input.office)
        .map(sayField),
    );
  if (!checked.success || problems.length) return { row, ...(uscc && { uscc }), problems: [...new Set(problems)] };
  return { row, entry: checked.data };
}
