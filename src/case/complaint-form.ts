import { type RespondentKind, respondentKinds, respondentKindWords } from '@domain/respondent-kind';
import { county } from '@config/county';
import { type Jurisdiction, jurisdictionOf } from '@domain/complaint/filing/jurisdiction';
import { type PageId, pages } from '@domain/complaint/filing/schema';
import { linkIn } from '@domain/link';
import { goodsCategories } from '@domain/matter/goods-categories';
import { problemTypes } from '@domain/matter/problem-types';
import { labelled, tile } from '@domain/question';
import type * as z from 'zod';
import type { Answers, Question } from '../form/question';
import { claimOptions, otherRequest } from '@domain/complaint/acts/shared/claim-options';

/** Where one can stand in the form: on a page, where another bureau is competent, at the check, at the end. */
export type Place = PageId | 'elsewhere' | 'check' | 'end';

export interface FormPage {
  page: PageId;
  title: string;
  /** One line why we ask. */
  why: string;
  fields: readonly Question[];
  /** The place that follows, given the answers; `guide`: the program is no channel, nothing can be handed in here. */
  next: (answers: Answers, guide: boolean) => Place;
  /** The server's own rule of this page; its messages are the page's errors. */
  errors: z.ZodType;
  /** What the check page calls it; below it stand its fields and their answers. */
  line: string;
}

const onPlatform = (answers: Answers) => ['inPlatformMerchant', 'liveSeller'].includes(String(answers['respondent.kind']));
const helps = ({ _helps }: Answers) => _helps === 'other';
const online = (answers: Answers) => answers['respondent.kind'] !== 'offline';

/** The rows of a table as choices, each with its drawing of matter-pictures.scss. */
const drawn = (table: Readonly<Record<string, { label: string }>>) =>
  labelled(table).map((option) => ({ ...option, picture: `picture--${option.value}` }));

/** The page that shows where the shop programs have it; of a shop one walks into there is none. */
const inPrograms = (what: 'address' | 'order') => (answers: Answers) => {
  const platform = answers['respondent.platform'];
  return online(answers) ? { what, platform: typeof platform === 'string' ? platform : '' } : undefined;
};

/** Where another bureau is competent, which and why (令121-13); undefined when it is this one, or cannot be told yet. */
export function elsewhereOf(answers: Answers): Jurisdiction | undefined {
  const text = (path: string) => (typeof answers[path] === 'string' ? answers[path] : undefined);
  const kind = text('respondent.kind') as RespondentKind | undefined;
  if (!kind) return undefined;
  const found = jurisdictionOf({ kind, platform: text('respondent.platform'), address: text('respondent.address') }, county);
  return found.competent === 'elsewhere' ? found : undefined;
}

/** Who one is stays on one's own phone, or not; nothing of it is sent. */
const remember: Question = {
  path: '_remember',
  kind: 'many',
  label: '下次还用得上吗？',
  short: '下次',
  options: [{ value: 'yes', label: '提交以后记在这部手机上，下次不用再填', hint: '只在手机上，在“我的信息”里随时能忘掉。' }],
};

/** Form 1 (投诉登记表) page by page: which shop and where first, who you are last. */
export const formPages: readonly FormPage[] = [
  {
    page: 'respondent',
    title: '您要投诉哪一家？',
    why: '商家在哪里，决定由哪个市场监管局办理。',
    fields: [
      {
        path: 'respondent.kind',
        kind: 'one',
        label: '是哪一种店',
        short: '哪一种店',
        options: respondentKinds.map((value) => ({ value, label: respondentKindWords[value] })),
      },
      {
        path: 'respondent.platform',
        kind: 'text',
        label: '在哪个平台',
        short: '平台',
        hint: '如淘宝、拼多多、抖音',
        when: onPlatform,
      },
      { path: 'respondent.name', kind: 'text', label: '店铺或商家名称', short: '商家', hint: '照店铺页面或招牌上的写' },
      {
        path: 'respondent.address',
        kind: 'text',
        label: '商家地址（可以不填）',
        short: '商家地址',
        hint: '网店写平台上公示的地址。找不到也可以继续。',
        help: { say: '图解：地址在哪里看', of: inPrograms('address') },
      },
      {
        path: 'respondent.shopUrl',
        kind: 'text',
        label: '店铺或商品链接（可以不填）',
        short: '链接',
        hint: '在购物软件里点“分享”“复制链接”，整段贴过来就行。',
        tidy: linkIn,
        when: online,
        more: true,
      },
      { path: 'respondent.phone', kind: 'tel', label: '商家电话（可以不填）', short: '商家电话', more: true },
    ],
    next: (answers) => (elsewhereOf(answers) ? 'elsewhere' : 'purchase'),
    errors: pages.respondent,
    line: '商家',
  },
  {
    page: 'purchase',
    title: '您买了什么？',
    why: '商家凭这些找到您的订单。',
    fields: [
      { path: 'purchase.goods', kind: 'text', label: '商品或服务', short: '商品', hint: '如：蜂蜜两瓶' },
      { ...tile('category', '是哪一类', drawn(goodsCategories)), short: '类别' },
      { path: 'purchase.boughtOn', kind: 'date', label: '哪一天买的', short: '购买日期' },
      { path: 'purchase.amountFen', kind: 'money', label: '付了多少钱', short: '付款' },
      {
        path: 'purchase.orderNo',
        kind: 'text',
        label: '订单号（可以不填）',
        short: '订单号',
        help: { say: '图解：订单号在哪里看', of: inPrograms('order') },
        when: online,
      },
    ],
    next: () => 'facts',
    errors: pages.purchase,
    line: '商品',
  },
  {
    page: 'facts',
    title: '发生了什么？',
    why: '按先后写：什么时候、发现什么问题、和商家怎么说的。',
    fields: [
      { ...tile('problem', '出了什么问题', drawn(problemTypes)), short: '问题' },
      { path: 'facts', kind: 'long', label: '经过', short: '经过', hint: '请不要写身份证号和银行卡号。', most: 2000 },
      {
        path: 'files',
        kind: 'files',
        label: '有付款记录或聊天截图吗？',
        short: '凭证',
        hint: '没有也可以先提交，以后再补。',
        // Nothing of another bureau's case comes here.
        when: (answers) => !elsewhereOf(answers),
      },
    ],
    next: () => 'requests',
    errors: pages.facts,
    line: '经过',
  },
  {
    page: 'requests',
    title: '您希望怎么解决？',
    why: '调解时按您的要求谈。可以选多项。',
    fields: [
      {
        path: 'requests',
        kind: 'many',
        label: '要求',
        options: claimOptions,
      },
      otherRequest,
      { path: 'askedFen', kind: 'money', label: '一共要多少钱（可以不填）', short: '要求金额' },
    ],
    // Another form asks for consents, and by its own sign-in who it is that complains.
    next: (answers, guide) => (guide || elsewhereOf(answers) ? 'check' : 'consents'),
    errors: pages.requests,
    line: '要求',
  },
  {
    page: 'consents',
    title: '这几件事您同意吗？',
    why: '每一件单独选，哪一件都可以不同意，以后也可以改。',
    fields: [
      {
        path: 'consents.mediation',
        kind: 'yesNo',
        label: '同意由我们调解吗？',
        short: '同意调解',
        hint: '调解就是我们给两边说和，要双方愿意，不收费。',
      },
      {
        path: 'consents.directContact',
        kind: 'yesNo',
        label: '可以把您的电话给商家吗？',
        short: '电话给商家',
        hint: '不同意也照常办理，由我们转达。',
      },
      {
        path: 'consents.entrust',
        kind: 'yesNo',
        label: '可以委托消费者协会调解吗？',
        short: '委托调解',
        hint: '委托就是请消费者协会的人来说和，也不收费。不同意的，由我们自己调解。',
      },
      {
        path: 'consents.publish',
        kind: 'yesNo',
        label: '可以公示这件投诉吗？',
        short: '公示投诉',
        hint: '公示就是把这件事和结果登在网上给大家看，不写您的姓名、电话和地址。',
      },
    ],
    next: () => 'complainant',
    errors: pages.consents,
    line: '您的意愿',
  },
  {
    page: 'complainant',
    title: '怎么联系您？',
    why: '投诉要用真实姓名（《市场监督管理投诉举报处理办法》第十条）。不要身份证号。',
    fields: [
      {
        path: '_helps',
        kind: 'one',
        label: '这是谁的事',
        short: '谁的事',
        options: [
          { value: 'self', label: '我自己的' },
          { value: 'other', label: '帮家里老人或别人填', hint: '下面写他（她）本人的姓名、电话和地址；受理前我们请本人确认。' },
        ],
      },
      { path: 'complainant.name', kind: 'text', label: '投诉人姓名', short: '姓名' },
      { path: 'complainant.phone', kind: 'tel', label: '电话', short: '电话', hint: '手机，或带区号的座机' },
      { path: 'complainant.address', kind: 'text', label: '通讯地址', short: '地址' },
      { ...remember, when: (answers) => !helps(answers) },
    ],
    next: (answers) => (helps(answers) ? 'helper' : 'check'),
    errors: pages.complainant,
    line: '联系方式',
  },
  {
    page: 'helper',
    title: '您是哪一位？',
    why: '受理前我们要请本人确认，可能要先找您。',
    fields: [
      { path: 'helper.name', kind: 'text', label: '您的姓名', short: '姓名' },
      { path: 'helper.phone', kind: 'tel', label: '您的电话', short: '电话' },
      { path: 'helper.bond', kind: 'text', label: '和投诉人的关系', short: '关系', hint: '如：女儿、邻居' },
      remember,
    ],
    next: () => 'check',
    errors: pages.helper,
    line: '帮忙填的人',
  },
];

const rowOf = (place: Place) => formPages.find(({ page }) => page === place);

/** What follows a place, given the answers; nothing follows the end. */
export function nextOf(place: Place, answers: Answers, guide = false): Place | undefined {
  if (place === 'check') return 'end';
  // Nothing can be filed there; the rest is written only to be copied out.
  if (place === 'elsewhere') return answers._elsewhere === 'write' ? 'purchase' : undefined;
  return rowOf(place)?.next(answers, guide);
}

/** Every place the answers lead through, first to last. */
export function wayThrough(answers: Answers, guide = false): Place[] {
  const way: Place[] = [];
  for (let place: Place | undefined = formPages[0]?.page; place && way.indexOf(place) < 0; place = nextOf(place, answers, guide))
    way.push(place);
  return way;
}

/** The pages among them. */
export function pagesOnWay(answers: Answers, guide = false): FormPage[] {
  return wayThrough(answers, guide).flatMap((place) => rowOf(place) ?? []);
}
