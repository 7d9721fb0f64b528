import { county } from '@config/county';
import type { StaffWords, WordsOf } from '../../act-words';
import { day, labelled, line, long, one, when, yesNo, type Answers, type Question } from '../../question';
import type { MerchantView } from '../visibility';
import { exemptionWords, merchantKindWords, originWords, shopChannelWords, shopFindingWords, tradeWords } from '../words';
import type { merchantTable, MerchantCommand } from './table';

type Table = typeof merchantTable;
type Words = { readonly [Command in MerchantCommand]?: WordsOf<MerchantView, Table[Command]> };

const group = (place: number) => ({ group: { title: '登记信息和店铺', place } });
const ofMerging = (place: number) => ({ group: { title: '合并', place } });
const isPerson = (path: string) => (answers: Answers) => answers[path] === 'person';
const isNone = (path: string) => (answers: Answers) => answers[path] !== undefined && answers[path] !== 'person';

/** What a merchant is, as its licence has it; `at` stands before each path. */
export const detailsQuestions = <At extends '' | 'details.'>(at: At) =>
  [
    one(`${at}kind`, '是哪一类', labelled(merchantKindWords)),
    line(`${at}name`, '名称', '照营业执照写；没有执照的写姓名。'),
    when(line(`${at}uscc`, '统一社会信用代码', '18 位，照营业执照填，程序核对校验位。'), isNone(`${at}kind`)),
    when(one(`${at}exemption`, '为什么不用登记', labelled(exemptionWords)), isPerson(`${at}kind`)),
    when(
      { ...day(`${at}registeredOn`, '登记（成立）日期'), old: true, hint: '照营业执照。年报从登记的第二年起报。' },
      isNone(`${at}kind`),
    ),
    line(`${at}address`, '登记地址（可以不填）', '照营业执照上的住所、经营场所。'),
    line(`${at}actualAddress`, '实际经营地址（可以不填）', '和登记的不一样才填。'),
    line(`${at}contact`, '联系人（可以不填）'),
    { path: `${at}phone`, kind: 'tel', label: '电话（可以不填）' },
    one(
      `${at}office`,
      '归哪个所管',
      county.offices.map(({ code, name }) => ({ value: code, label: name })),
    ),
    { path: `${at}trades`, kind: 'many', label: '做什么生意', options: labelled(tradeWords) },
    when(
      {
        ...yesNo(`${at}over100k`, '一年的交易额超过 10 万元吗（可以不填）', { yes: '超过', no: '没有' }),
        hint: '几家网店合在一起算。超过的，依法应当办理登记（网络交易监督管理办法第八条）。',
      },
      isPerson(`${at}kind`),
    ),
    one(`${at}origin`, '从哪里知道的（可以不选）', labelled(originWords)),
  ] as unknown as readonly Question<`${At}kind`>[];

/** A shop; `at` stands before each path. */
export const shopQuestions = <At extends '' | 'shop.' | 'to.'>(at: At) =>
  [
    one(`${at}channel`, '店开在哪里', labelled(shopChannelWords)),
    when(line(`${at}platform`, '哪个平台', '如淘宝、拼多多、抖音。'), (all) => all[`${at}channel`] === 'platform'),
    line(`${at}name`, '店铺名称', '照店铺页面上的写。'),
    line(`${at}url`, '店铺链接（可以不填）'),
  ] as unknown as readonly Question<`${At}name`>[];

/** The same as the bureau keeps it. */
export const keptShopQuestions = <At extends '' | 'shop.' | 'to.'>(at: At) =>
  [
    ...shopQuestions(at as ''),
    line(`${at}aliases`, '别名（可以不填）', '大家还怎么叫它，几个用顿号分开。'),
    line(`${at}goods`, '卖什么（可以不填）', '几样用顿号分开，如：核桃、蜂蜜。'),
    line(`${at}address`, '发货或者店铺地址（可以不填）'),
  ] as unknown as readonly Question<`${At}name`>[];

const openShops = ({ shops }: MerchantView) =>
  shops.filter(({ closedOn }) => !closedOn).map(({ id, name }) => ({ value: id, label: name }));

/** What stands there of the one shop there is, or of the one that was chosen. */
const shopStart = ({ shops }: MerchantView, typed: Answers): Answers => {
  const open = shops.filter(({ closedOn }) => !closedOn);
  const shop = open.find(({ id }) => id === typed.shop) ?? (open.length === 1 ? open[0] : undefined);
  if (!shop) return {};
  const { id, channel, platform, name, url, aliases, goods, address } = shop;
  return {
    ...{ shop: id, 'to.channel': channel, 'to.platform': platform, 'to.name': name, 'to.url': url, 'to.address': address },
    ...{ 'to.aliases': aliases?.join('、'), 'to.goods': goods?.join('、') },
  };
};

const reason = (label: string): Question<'reason'> => long('reason', label, 300);

/** What stands there already, by path. */
export const detailsStart = ({
  kind,
  name,
  uscc,
  exemption,
  registeredOn,
  address,
  phone,
  office,
  trades,
  actualAddress,
  contact,
  over100k,
  origin,
}: MerchantView): Answers => ({
  ...{ kind, name, uscc, exemption, registeredOn, address, actualAddress, contact, phone, office, trades, origin },
  ...(over100k && { over100k: 'yes' }),
});

/** How each act of the bureau on a merchant reads. */
export const merchantWords: Words = {
  correct: { ...group(1), fields: () => detailsQuestions(''), starts: detailsStart },
  addShop: { ...group(2), fields: () => keptShopQuestions('') },
  correctShop: {
    ...group(3),
    fields: (merchant) => [one('shop', '哪一家店', openShops(merchant)), ...keptShopQuestions('to.')],
    starts: (merchant, _, typed) => shopStart(merchant, typed),
  },
  checkShop: {
    ...group(4),
    fields: (merchant) => [
      one('shop', '哪一家店', openShops(merchant)),
      one('found', '看到什么', labelled(shopFindingWords)),
      line('note', '说明', '正常的可以不写。'),
    ],
  },
  closeShop: { ...group(5), fields: (merchant) => [one('shop', '哪一家店', openShops(merchant)), day('closedOn', '关闭日期')] },
  setRiskClass: {
    ...group(6),
    fields: () => [
      one(
        'value',
        '等级',
        ['A', 'B', 'C', 'D'].map((value) => ({ value, label: `${value} 类` })),
      ),
      day('asOf', '截至哪天'),
      line('source', '从哪里来', '如：全省企业信用风险分类系统。只录入，本程序不计算；只供内部监管参考。'),
    ],
  },
  removePerson: {
    ...group(7),
    word: '移出代表这一家的人',
    title: '移出代表这一家的人',
    fields: ({ people }) => [
      one(
        'person',
        '移出谁',
        people.filter(({ left }) => !left).map(({ id, name }) => ({ value: id, label: name })),
      ),
      reason('为什么移出（本人会收到）'),
    ],
  },
  close: { ...group(8), fields: () => [reason('什么时候、凭什么知道的')] },
  reopen: { ...group(9), fields: () => [reason('为什么恢复')] },
  approveMerging: { ...ofMerging(1), fields: () => [] },
  declineMerging: { ...ofMerging(2), fields: () => [reason('为什么不合并（提出的人会看到）')] },
  proposeMerging: { ...ofMerging(3), fields: () => [reason('凭什么认定是同一家（批准的人会看到）')] },
  approveUndoing: { ...ofMerging(4), fields: () => [] },
  declineUndoing: { ...ofMerging(5), fields: () => [reason('为什么不撤销')] },
  proposeUndoing: { ...ofMerging(6), fields: () => [reason('为什么说不是同一家（批准的人会看到）')] },
};

/** The words of an act by its name, as a page of any act reads them. */
export const wordsOfAct = (command: MerchantCommand): StaffWords<MerchantView> =>
  (merchantWords[command] ?? {}) as unknown as StaffWords<MerchantView>;

/** Titles of the lists of acts, in their order. */
export const merchantGroups = ['合并', '登记信息和店铺'] as const;
