import { goodsCategories } from '../matter/goods-categories';
import { problemTypes } from '../matter/problem-types';
import { respondentKindWords } from '../respondent-kind';
import { sayDate, type CivilDate } from '../civil-date';
import type { Access, AgentPower, Classified, JointConsent, Sender } from './records';
import { offerHeadline, offerStep } from './offer-words';
import { performanceHeadline, performanceStep } from './performance-words';
import type { Complaint, Outcome, Request } from './complaint';

export const requestWords: Record<Request, string> = {
  refund: '退还货款和服务费用',
  return: '退货',
  replace: '更换',
  repair: '修理',
  redo: '重作',
  makeUpQuantity: '补足商品数量',
  compensate: '赔偿损失',
  other: '其他',
};

/** How a sender was answered. */
export const answerWayWords: Record<NonNullable<Sender['answered']>['way'], string> = {
  system: '在对方的系统里',
  phone: '电话',
  email: '邮件',
  post: '公函',
  inPerson: '当面',
};

export const onlineWords = (online: boolean): string => (online ? '网络消费' : '线下消费');

const labelIn = <Key extends string>(table: Readonly<Record<Key, { label: string }>>, key: Key | undefined) =>
  key ? table[key].label : '（没有选）';

/** What of a classification is put right, old and new word side by side; `day` says a civil date. */
export function sayClassified(
  { online, kind, platform, receivedOn, category, problem }: Classified,
  day: (date: CivilDate) => string,
): string {
  return [
    online && `${onlineWords(online.from)} → ${onlineWords(online.to)}`,
    kind && `${respondentKindWords[kind.from]} → ${respondentKindWords[kind.to]}`,
    platform && `平台 ${platform.from ?? '（没有填）'} → ${platform.to}`,
    receivedOn && `收到日期 ${day(receivedOn.from)} → ${day(receivedOn.to)}`,
    category && `商品类别 ${labelIn(goodsCategories, category.from)} → ${labelIn(goodsCategories, category.to)}`,
    problem && `问题类型 ${labelIn(problemTypes, problem.from)} → ${labelIn(problemTypes, problem.to)}`,
  ]
    .filter(Boolean)
    .join('；');
}

/** What was entered late, by its command; a card and a list say it so. */
export const lateEntryWords: Readonly<Record<string, string>> = {
  recordDispatch: '文书送达',
  appraisalOut: '送鉴定或检测',
  clueTestOut: '为线索送检测、鉴定',
  agree: '达成协议',
  settle: '双方和解',
  withdraw: '撤回投诉',
};

export const agentPowerWords: Record<AgentPower, string> = {
  mediation: '同意或者不同意调解',
  settle: '和解',
  withdraw: '撤回投诉',
  changeClaim: '变更、放弃投诉请求',
};

/** What one of a joint complaint consents to (令121-12). */
export const jointActWords: Record<JointConsent['act'], string> = {
  withdraw: '撤回',
  settle: '和解',
  agree: '达成协议',
  changeClaim: '变更、放弃请求',
};

export const paperWords: Record<NonNullable<NonNullable<Complaint['identity']>['paper']>, string> = {
  idCard: '居民身份证',
  passport: '护照',
  residence: '居住证',
  other: '其他证件',
};

/** What somebody who reads a case for the merchant is to it. */
export type Post = NonNullable<Access['joined']>['post'];

export const postWords: Record<Post, string> = {
  owner: '经营者本人',
  legal: '法定代表人',
  employee: '店里的工作人员',
  agent: '代理人',
};

/** How far one says that what was agreed was done. */
export const doneWords = { all: '全部做到', part: '做到了一部分', none: '还没有做到' } as const;

/** Why the bureau follows it up no more. */
export const endedWords = {
  otherRoutes: '投诉人走诉讼、仲裁等其他途径',
  unreachable: '多次联系不上投诉人',
  notWanted: '投诉人不再要求履行',
} as const;

type WordedComplaint = Pick<
  Complaint,
  | 'state'
  | 'closing'
  | 'deadlines'
  | 'handler'
  | 'identity'
  | 'entrusted'
  | 'appraisals'
  | 'answer'
  | 'offers'
  | 'agreed'
  | 'performance'
>;

/** What happened on a case and is no row of the lifecycle: how it began, and by what code the merchant reads it. */
export const otherEvents: Record<string, string> = {
  submit: '提交投诉',
  takeIn: '登记投诉',
  importRow: '从12315列表导入',
  followRow: '照12315的新列表更新',
  issueViewCode: '给商家发出查看码',
  issueHelperCode: '给投诉人本人发确认码',
  joinByCode: '用查看码打开这件投诉',
  takeUp: '商家用账号来答复',
  mergeFrom: '另一件投诉并入这一件',
  unmergeFrom: '并进来的投诉恢复单独办理',
  recount: '放假安排有变，期限重新推算',
};

/** Those of them that the complainant reads, whoever did them. */
export const otherEventsTold: readonly string[] = ['mergeFrom', 'unmergeFrom'];

/** What the bureau did, as a party reads it: a decision, whoever of two officers had to make it. */
export const decidedWords: Record<string, string> = {
  accept: '决定受理',
  reject: '决定不予受理',
  approveReject: '决定不予受理',
  terminate: '决定终止调解',
  approveTerminate: '决定终止调解',
  agreeReclassification: '更正登记的信息',
};

/** Who reads: the words name each side from where it stands. */
export type Reader = 'complainant' | 'respondent';

/** The case in one plain line, for the complainant and the bureau, or for the merchant. */
export function headline(
  complaint: Pick<
    WordedComplaint,
    'state' | 'closing' | 'entrusted' | 'appraisals' | 'answer' | 'offers' | 'agreed' | 'performance'
  >,
  today: CivilDate,
  to: Reader = 'complainant',
): string {
  const { state, closing, entrusted, appraisals, answer, performance } = complaint;
  const offered = offerHeadline(complaint, to);
  if (offered) return offered;
  if (state === 'suspended') return '调解暂停，等回避的决定';
  if (state === 'received') return to === 'respondent' ? '这件投诉正在重新处理' : '我们在看您的投诉';
  if (state === 'accepted') {
    if (appraisals?.some((one) => !one.in)) return '正在等鉴定或检测报告';
    if (entrusted && !entrusted.returnedOn) return `${entrusted.to}正在调解`;
    if (to === 'complainant') return '正在和商家沟通';
    if (!answer) return '请答复是否同意调解';
    return answer.willing ? '正在和双方沟通' : '您不同意调解，我们会再联系您';
  }
  const after = closing && performanceHeadline(performance, to, today);
  return after ?? (closing ? closings[to][closing.outcome] : '已经办结');
}

const closings: Record<Reader, Record<Outcome, string>> = {
  complainant: {
    mediated: '双方谈成了',
    settled: '您和商家自行和解了',
    withdrawn: '投诉已经撤回',
    terminated: '调解没有谈成，已经终止',
    rejected: '这件投诉我们不能处理',
    takenOver: '已经由其他机关接着办',
    merged: '已经并入您的另一件投诉',
  },
  respondent: {
    mediated: '双方谈成了',
    settled: '您和投诉人自行和解了',
    withdrawn: '投诉人已经撤回投诉',
    terminated: '调解没有谈成，已经终止',
    rejected: '这件投诉不再处理',
    takenOver: '已经由其他机关接着办',
    merged: '这件投诉不再单独办理',
  },
};

type NextStep = (complaint: WordedComplaint, today: CivilDate) => string;

const dueOf = (complaint: WordedComplaint, id: 'C1' | 'C2') =>
  complaint.deadlines.filter((d) => d.id === id && !d.metOn && !d.droppedOn).slice(-1)[0]?.dueOn;
const whoOf = ({ handler }: WordedComplaint) => handler?.name ?? '工作人员';
const inMediation = ({ state }: WordedComplaint) => state === 'accepted' || state === 'suspended';

const forComplainant: NextStep = (complaint, today) => {
  const who = whoOf(complaint);
  if (complaint.state === 'received') {
    const ask =
      complaint.identity && !complaint.identity.checkedOn
        ? `请您在 ${sayDate(complaint.identity.dueOn, today)}前提供身份证明。`
        : '';
    const by = dueOf(complaint, 'C1');
    // How late it is, and what one may do about it, stands in the words of `late.ts` below.
    if (by && by < today) return `${ask}${who}会尽快答复您是否受理（能不能由我们办）。${ask ? '' : '您现在不用做什么。'}`;
    return `${ask}${who}会看您写的内容，${by ? `最迟 ${sayDate(by, today)}` : ''}答复您是否受理（能不能由我们办）。${ask ? '' : '您现在不用做什么。'}`;
  }
  const offered = offerStep(complaint, 'complainant', today);
  if (offered) return offered;
  if (inMediation(complaint)) {
    const by = dueOf(complaint, 'C2');
    const late = by !== undefined && by < today;
    const what = complaint.state === 'suspended' ? '先决定由谁调解，再接着和商家沟通' : '联系商家调解';
    return `${who}会${late ? '尽快' : ''}${what}${by && !late ? `，最迟 ${sayDate(by, today)}有结果` : ''}。您现在不用做什么，请留意电话。`;
  }
  const after = complaint.closing && performanceStep(complaint.performance, 'complainant', today);
  if (after) return after;
  switch (complaint.closing?.outcome) {
    case 'mediated':
    case 'settled':
      return '请留意商家是否照约定做到。没有做到的，可以申请仲裁或向法院起诉。';
    case 'terminated':
    case 'rejected':
      return '您还可以和商家协商、请消费者协会调解、申请仲裁或向法院起诉。';
    default:
      return '您现在不用做什么。';
  }
};

const forRespondent: NextStep = (complaint, today) => {
  const who = whoOf(complaint);
  const offered = offerStep(complaint, 'respondent', today);
  if (offered) return offered;
  if (inMediation(complaint)) {
    const due = dueOf(complaint, 'C2');
    const by = due && due >= today ? `，最迟 ${sayDate(due, today)}有结果` : '';
    if (!complaint.answer) return `请您答复是否同意调解，也可以补充材料、说明情况。${who}会和双方沟通${by}。`;
    return `${who}会和双方沟通${by}。您现在不用做什么，请留意电话和消息。`;
  }
  const after = complaint.closing && performanceStep(complaint.performance, 'respondent', today);
  if (after) return after;
  switch (complaint.closing?.outcome) {
    case 'mediated':
    case 'settled':
      return '请照约定做到。';
    case 'terminated':
      return '您现在不用做什么。投诉人还可以申请仲裁或向法院起诉。';
    default:
      return '您现在不用做什么。';
  }
};

/** 接下来: who does what by when, for one side. `today` decides whether the year is said. */
export function nextStep(complaint: WordedComplaint, today: CivilDate, to: Reader = 'complainant'): string {
  return (to === 'respondent' ? forRespondent : forComplainant)(complaint, today);
}
