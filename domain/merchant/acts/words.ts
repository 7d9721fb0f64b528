import { county } from '@config/county';
import type { StaffWords, WordsOf } from '../../act-words';
import { day, labelled, line, long, one, when, type Answers, type Question } from '../../question';
import type { MerchantView } from '../visibility';
import { exemptionWords, merchantKindWords, shopChannelWords, tradeWords } from '../words';
import type { merchantTable, MerchantCommand } from './table';

type Table = typeof merchantTable;
type Words = { readonly [Command in MerchantCommand]?: WordsOf<MerchantView, Table[Command]> };

const group = (place: number) => ({ group: { title: '登记信息和店铺', place } });
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
    line(`${at}address`, '地址（可以不填）'),
    { path: `${at}phone`, kind: 'tel', label: '电话（可以不填）' },
    one(
      `${at}office`,
      '归哪个所管',
      county.offices.map(({ code, name }) => ({ value: code, label: name })),
    ),
    { path: `${at}trades`, kind: 'many', label: '做什么生意', options: labelled(tradeWords) },
  ] as unknown as readonly Question<`${At}kind`>[];

/** A shop; `at` stands before each path. */
export const shopQuestions = <At extends '' | 'shop.'>(at: At) =>
  [
    one(`${at}channel`, '店开在哪里', labelled(shopChannelWords)),
    when(line(`${at}platform`, '哪个平台', '如淘宝、拼多多、抖音。'), (all) => all[`${at}channel`] === 'platform'),
    line(`${at}name`, '店铺名称', '照店铺页面上的写。'),
    line(`${at}url`, '店铺链接（可以不填）'),
  ] as unknown as readonly Question<`${At}name`>[];

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
}: MerchantView): Answers => ({
  ...{ kind, name, uscc, exemption, registeredOn, address, phone, office, trades },
});

/** How each act of the bureau on a merchant reads. */
export const merchantWords: Words = {
  correct: { ...group(1), fields: () => detailsQuestions(''), starts: detailsStart },
  addShop: { ...group(2), fields: () => shopQuestions('') },
  closeShop: {
    ...group(3),
    fields: ({ shops }) => [
      one(
        'shop',
        '哪一家店',
        shops.filter(({ closedOn }) => !closedOn).map(({ id, name }) => ({ value: id, label: name })),
      ),
      day('closedOn', '关闭日期'),
    ],
  },
  setRiskClass: {
    ...group(4),
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
    ...group(5),
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
  close: { ...group(6), fields: () => [reason('什么时候、凭什么知道的')] },
  reopen: { ...group(7), fields: () => [reason('为什么恢复')] },
};

/** The words of an act by its name, as a page of any act reads them. */
export const wordsOfAct = (command: MerchantCommand): StaffWords<MerchantView> =>
  (merchantWords[command] ?? {}) as unknown as StaffWords<MerchantView>;

/** Titles of the lists of acts, in their order. */
export const merchantGroups = ['登记信息和店铺'] as const;
