import type { LabelsOf } from '../../facts';
import type { AnswerResult, CreditNotice, DeliveryWay, EndReason, NoticePart, NoticeTopic, State } from './notice';

/** What each fact of a notice is called. */
export const noticeLabels: LabelsOf<CreditNotice> = {
  _id: '内部编号',
  version: '版本',
  no: '编号',
  state: '状态',
  merchant: '商家的内部编号',
  merchantName: '给谁',
  office: '所在地',
  topic: '说的是什么',
  fact: '依据的信用信息',
  occasion: '依据的情况',
  template: '用的模板',
  title: '标题',
  words: '内容',
  addition: '另外说明',
  dates: '修复的日期',
  objectBy: '提出异议的期限',
  at: '时刻',
  on: '起草日期',
  writers: '起草人',
  batch: '一批发送',
  returned: '退回修改',
  approved: '批准',
  delivered: '送达',
  deliveries: '送达记录',
  readBy: '看过',
  acknowledged: '表示知道了',
  contests: '异议和答复',
  corrected: '更正前的内容',
  withdrawn: '撤回',
  ended: '结束',
  discarded: '不用了',
};

export const topicWords: Record<NoticeTopic, string> = {
  penalty: '行政处罚信息',
  spotCheck: '抽查检查结果',
  abnormal: '经营异常名录',
  serious: '严重违法失信名单',
  annualDue: '该报年报了',
  annualMissed: '年报还没有报',
  licence: '没有亮照',
  rule: '新规定快要施行',
};

export const stateWords: Record<State, string> = {
  drafted: '待批准',
  approved: '已批准，待送达',
  delivered: '已送达',
  contested: '有异议，待答复',
  answered: '异议已答复',
  ended: '已结束',
  withdrawn: '已撤回',
  discarded: '不用了',
};

/** What a draft was written from, in words. */
export const templateWords: Readonly<Record<string, string>> = {
  ...{ penaltyLight: '轻微处罚', penaltyGeneral: '一般处罚', penaltySevere: '严重处罚', penaltyEndOnly: '处罚，只自动停止公示' },
  ...{ spotCheck: '抽查检查结果', serious: '严重违法失信名单', licence: '没有亮照', declaration: '没有自我声明', rule: '新规定' },
  ...{ dueCompany: '企业该报年报', dueIndividual: '个体户该报年报', dueCooperative: '合作社该报年报' },
  ...{ missedCompany: '企业没报年报', missedIndividual: '个体户没报年报', missedCooperative: '合作社没报年报' },
};

export const partWords: Record<NoticePart, string> = {
  fact: '是什么事',
  meaning: '有什么影响',
  todo: '请您做什么',
  dates: '什么时候能修复',
  apply: '到哪里办',
  objection: '不同意怎么办',
  standing: '说明',
};

export const wayWords: Record<DeliveryWay, string> = { inbox: '小程序消息', handed: '当面送交', posted: '邮寄' };

export const resultWords: Record<AnswerResult, string> = {
  upheld: '核对过，提示没有错',
  corrected: '提示有误，已经更正',
  withdrawn: '提示有误，撤回并致歉',
};

export const endWords: Record<EndReason, string> = {
  factEnded: '公示已经结束',
  repaired: '已经修复',
  done: '要做的已经做到',
  closed: '商家已经注销',
};
