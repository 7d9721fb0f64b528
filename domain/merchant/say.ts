import { officeName } from '../place/offices';
import { aloneIn, asIs, sectionsOf, type Line, type SaysOf, type SectionsOf, type Wording } from '../say';
import { merchantLabels, sourceWords } from './labels';
import type { Merchant, Shop } from './merchant';
import type { MerchantView, PersonView } from './visibility';
import { exemptionWords, memberRoleWords, merchantKindWords, merchantStateWords, shopChannelWords, tradeWords } from './words';

const shopLine = ({ channel, platform, name, url, closedOn }: Shop, { day }: Wording): Line => ({
  head: name,
  text: [shopChannelWords[channel].label, platform, url, closedOn && `${day(closedOn)}关闭`].filter(Boolean).join('，'),
});

const personLine = ({ name, role, since, left }: PersonView, { day }: Wording): Line => ({
  head: name,
  text: `${memberRoleWords[role]}，${day(since)}起${left ? `；${day(left.on)}结束：${left.reason}（${left.by}）` : ''}`,
});

const signed = ({ on, by, reason }: { on: string; by?: string; reason?: string }, { day }: Wording): string =>
  `${[by, day(on)].filter(Boolean).join('，')}${reason ? `：${reason}` : ''}`;

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
  phone: asIs,
  office: officeName,
  trades: (all) => all.map((trade) => tradeWords[trade].label).join('、'),
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
  reopened: (all, wording) => all.map((one) => ({ head: merchantLabels.reopened as string, text: signed(one, wording) })),
  source: (source) => sourceWords[source],
  riskClass: ({ value, asOf, source, by }, { day }) => `${value} 类，截至 ${day(asOf)}，${source}；${by}录入。只供内部监管参考`,
  on: (on, { day }) => day(on),
  by: asIs,
};

const alone = aloneIn<Merchant>(merchantLabels);

export const sections = {
  about: {
    title: '登记信息',
    of: ['no', 'name', 'kind', 'uscc', 'exemption', 'registeredOn', 'address', 'phone', 'office', 'trades', 'state', 'closed'],
  },
  shops: alone('shops'),
  people: { title: '谁代表这一家', of: ['people', 'handingOver', 'invitations'] },
  kept: { title: '本局的记录', of: ['riskClass', 'source', 'on', 'by', 'reopened'] },
} as const satisfies SectionsOf<Merchant>;

export type Section = keyof typeof sections;

/** What a view of a merchant tells under one title. */
export const saySection = sectionsOf<Merchant, MerchantView, Section>(merchantLabels, merchantSays, sections);
