import { type PageId, requestKinds, respondentKinds } from '@domain/complaint/schema';
import { requestWords, respondentKindWords } from '@domain/complaint/words';
import type { Answers, Question } from '../ui/question';

export interface Step {
  page: PageId;
  title: string;
  /** One line why we ask. */
  why: string;
  questions: readonly Question[];
}

const onPlatform = (answers: Answers) => ['inPlatformMerchant', 'liveSeller'].includes(String(answers['respondent.kind']));
const helps = ({ _helps }: Answers) => _helps === 'other';
const online = (answers: Answers) => answers['respondent.kind'] !== 'offline';

/** The five questions of form 1 (投诉登记表): which shop and where first, who you are last. */
export const steps: readonly Step[] = [
  {
    page: 'respondent',
    title: '您要投诉哪一家？',
    why: '商家在哪里，决定由哪个市场监管局办理。',
    questions: [
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
        hint: '网店写平台上公示的地址，一般在店铺的“资质”或“营业执照”里。找不到也可以继续。',
      },
      { path: 'respondent.shopUrl', kind: 'text', label: '店铺或商品链接（可以不填）', short: '链接', when: online },
      { path: 'respondent.phone', kind: 'tel', label: '商家电话（可以不填）', short: '商家电话' },
    ],
  },
  {
    page: 'purchase',
    title: '您买了什么？',
    why: '商家凭这些找到您的订单。',
    questions: [
      { path: 'purchase.goods', kind: 'text', label: '商品或服务', short: '商品', hint: '如：蜂蜜两瓶' },
      { path: 'purchase.boughtOn', kind: 'date', label: '哪一天买的', short: '购买日期' },
      { path: 'purchase.amountFen', kind: 'money', label: '付了多少钱', short: '付款' },
      { path: 'purchase.orderNo', kind: 'text', label: '订单号（可以不填）', short: '订单号', when: online },
    ],
  },
  {
    page: 'facts',
    title: '发生了什么？',
    why: '按先后写：什么时候、发现什么问题、和商家怎么说的。',
    questions: [{ path: 'facts', kind: 'long', label: '经过', short: '经过', hint: '请不要写身份证号和银行卡号。', most: 2000 }],
  },
  {
    page: 'requests',
    title: '您希望怎么解决？',
    why: '我们按您的要求和商家沟通。可以选多项。',
    questions: [
      {
        path: 'requests',
        kind: 'many',
        label: '您的要求',
        short: '要求',
        options: requestKinds.map((value) => ({ value, label: requestWords[value] })),
      },
      { path: 'askedFen', kind: 'money', label: '一共要多少钱（可以不填）', short: '要求金额' },
    ],
  },
  {
    page: 'complainant',
    title: '怎么联系您？',
    why: '投诉要用真实姓名（《市场监督管理投诉举报处理办法》第十条）。不要身份证号。',
    questions: [
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
      { path: 'helper.name', kind: 'text', label: '帮忙填的人的姓名', short: '帮忙填的人', when: helps },
      { path: 'helper.phone', kind: 'tel', label: '帮忙填的人的电话', short: '帮忙人电话', when: helps },
      { path: 'helper.bond', kind: 'text', label: '和投诉人的关系', short: '关系', hint: '如：女儿、邻居', when: helps },
      { path: 'complainant.name', kind: 'text', label: '您的姓名', short: '姓名' },
      { path: 'complainant.phone', kind: 'tel', label: '电话', short: '电话', hint: '手机，或带区号的座机' },
      { path: 'complainant.address', kind: 'text', label: '通讯地址', short: '地址' },
      {
        path: 'consents.mediation',
        kind: 'yesNo',
        label: '同意由我们调解吗？',
        short: '同意调解',
        hint: '调解要双方愿意，不收费。',
      },
      {
        path: 'consents.directContact',
        kind: 'yesNo',
        label: '可以把您的电话给商家吗？',
        short: '电话给商家',
        hint: '不同意也照常办理，由我们转达。',
      },
      { path: 'consents.entrust', kind: 'yesNo', label: '可以委托消费者协会调解吗？', short: '委托调解' },
      {
        path: 'consents.publish',
        kind: 'yesNo',
        label: '可以公示这件投诉吗？',
        short: '公示投诉',
        hint: '公示不写您的姓名、电话和地址。',
      },
    ],
  },
];
