import { officeName } from '../place/offices';
import { aloneIn, asIs, sectionsOf, type Line, type SaysOf, type SectionsOf, type Wording } from '../say';
import { merchantLabels, sourceWords } from './labels';
import type { Merchant } from './merchant';
import type { MerchantView, MergingView, PersonView, ShopView } from './visibility';
import {
  exemptionWords,
  memberRoleWords,
  merchantKindWords,
  merchantStateWords,
  originWords,
  shopChannelWords,
  shopFindingWords,
  tradeWords,
} from './words';

/** What was found of a shop, and by when one looks again. */
const checkSaid = ({ checked, nextCheckOn }: ShopView, { day }: Wording): string[] => [
  ...(checked
    ? [`${checked.by} ${day(checked.on)}核查：${shopFindingWords[checked.found].label}${checked.note ? `，${checked.note}` : ''}`]
    : []),
  ...(nextCheckOn ? [`${day(nextCheckOn)}前再看`] : []),
];

const shopLine = (shop: ShopView, wording: Wording): Line => {
  const { channel, platform, name, url, aliases, goods, address, on, closedOn } = shop;
  const known = [
    ...[shopChannelWords[channel].label, platform, url, aliases && `也叫${aliases.join('、')}`, goods && `卖${goods.join('、')}`],
    ...[address, on && `${wording.day(on)}记入`, closedOn && `${wording.day(closedOn)}关闭`],
  ].filter(Boolean);
  return { head: name, text: [known.join('，'), ...checkSaid(shop, wording)].join('；') };
};

const personLine = ({ name, role, since, left }: PersonView, { day }: Wording): Line => ({
  head: name,
  text: `${memberRoleWords[role]}，${day(since)}起${left ? `；${day(left.on)}结束：${left.reason}（${left.by}）` : ''}`,
});

const signed = ({ on, by, reason }: { on: string; by?: string; reason?: string }, { day }: Wording): string =>
  `${[by, day(on)].filter(Boolean).join('，')}${reason ? `：${reason}` : ''}`;

const mergingLine = ({ into, declined, approved, undoing, undone, ...one }: MergingView, wording: Wording): Line => {
  const steps = [
    `${signed(one, wording)}（提出）`,
    declined && `${signed(declined, wording)}（没有合并）`,
    approved && `${signed(approved, wording)}（批准；原来${merchantStateWords[approved.was]}）`,
    undoing && `${signed(undoing, wording)}（提出撤销）`,
    undone && `${signed(undone, wording)}（批准撤销）`,
  ];
  return { head: `${into.name} ${into.no}`, text: steps.filter(Boolean).join('；') };
};

/** How each fact of a merchant reads. */
export const merchantSays: SaysOf<Merchant, MerchantView> = {
  _id: null,
  version: null,
  at: null,
  no: asIs,
  kind: (kind) => merchantKindWords[kind].label,
  name: asIs,
  uscc: asIs,
  exemption: (why) => exemptionWords[why].label,
  registeredOn: (on, { day }) => day(on),
  address: asIs,
  actualAddress: asIs,
  contact: asIs,
  phone: asIs,
  office: officeName,
  trades: (all) => all.map((trade) => tradeWords[trade].label).join('、'),
  over100k: () => '是。依法应当办理登记（网络交易监督管理办法第八条）',
  origin: (from) => originWords[from].label,
  shops: (shops, wording) => shops.map((shop) => shopLine(shop, wording)),
  people: (people, wording) => people.map((one) => personLine(one, wording)),
  invitations: (all, { day }) =>
    all.map(({ name, on, until, by, used, cancelled }) => {
      const end = `${used ? `；${day(used.on)}已经加入` : ''}${cancelled ? `；${day(cancelled.on)}取消` : ''}`;
      return { head: `邀请${name}`, text: `${by} ${day(on)}发出，${day(until)}前有效${end}` };
    }),
  handingOver: ({ to, on, by }, { day }, { people }) =>
    `${by} ${day(on)}提出转给${people.find(({ id }) => id === to)?.name ?? '对方'}，等对方同意`,
  state: (state) => merchantStateWords[state],
  closed: (one, wording) => signed(one, wording),
  reopened: (all, wording) =>
    all.map((one) => {
      const from = one.closedOn ? `${wording.day(one.closedOn)}记为注销或停业；` : '';
      return { head: merchantLabels.reopened as string, text: `${from}${signed(one, wording)}` };
    }),
  mergings: (all, wording) => all.map((one) => mergingLine(one, wording)),
  absorbed: (all, { day }) =>
    all.map(({ no, name, uscc, on }) => ({
      head: `${name} ${no}`,
      text: `${uscc ? `代码 ${uscc}，` : ''}${day(on)}并入；它名下的记录在这里一起列`,
    })),
  source: (source) => sourceWords[source],
  riskClass: ({ value, asOf, source, by }, { day }) => `${value} 类，截至 ${day(asOf)}，${source}；${by}录入。只供内部监管参考`,
  on: (on, { day }) => day(on),
  by: asIs,
};

const alone = aloneIn<Merchant>(merchantLabels);

export const sections = {
  about: {
    title: '登记信息',
    of: [
      ...(['no', 'name', 'kind', 'uscc', 'exemption', 'over100k', 'registeredOn', 'address', 'actualAddress'] as const),
      ...(['contact', 'phone', 'office', 'trades', 'state', 'closed'] as const),
    ],
  },
  shops: alone('shops'),
  merging: { title: '合并', of: ['absorbed', 'mergings'] },
  people: { title: '谁代表这一家', of: ['people', 'handingOver', 'invitations'] },
  kept: { title: '本局的记录', of: ['riskClass', 'origin', 'source', 'on', 'by', 'reopened'] },
} as const satisfies SectionsOf<Merchant>;

export type Section = keyof typeof sections;

/** What a view of a merchant tells under one title. */
export const saySection = sectionsOf<Merchant, MerchantView, Section>(merchantLabels, merchantSays, sections);
