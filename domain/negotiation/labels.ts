import type { LabelsOf } from '../facts';
import type { OfferEnd, OfferSide } from '../offer/offer';
import type { Negotiation, NegotiationState } from './negotiation';

/** What each fact of a negotiation is called. */
export const negotiationLabels: LabelsOf<Negotiation> = {
  _id: '内部编号',
  version: '版本',
  no: '编号',
  state: '状态',
  enrolment: '自行协商单位的登记',
  merchant: '商家',
  office: '商家所在的市场监管所',
  member: '账号',
  prepared: {
    label: '转为投诉时的内容',
    parts: {
      respondent: '被投诉人',
      purchase: '买了什么',
      category: '商品类别',
      problem: '问题',
      facts: '经过',
      requests: '要求',
      otherRequest: '还要什么',
      askedFen: '要求的金额',
      complainant: '本人',
      consents: '意愿',
    },
  },
  files: '照片和文件',
  shown: '给商家看的话',
  deadlines: '期限',
  viewed: '商家看到',
  offers: '方案',
  agreement: '约定',
  performance: '履行',
  failed: '商家说谈不成',
  left: '消费者不谈了',
  expiredOn: '到期没有谈成',
  complaint: '转为投诉',
  calls: '工作人员打过电话',
  at: '时刻',
  on: '发出日期',
};

export const negotiationStateWords: Readonly<Record<NegotiationState, string>> = {
  sent: '已发给商家',
  viewed: '商家看过',
  offered: '有方案等答复',
  agreed: '谈成了',
  failed: '商家说谈不成',
  expired: '到期没有谈成',
  left: '消费者不谈了',
};

export const offerSideWords: Readonly<Record<OfferSide, string>> = { consumer: '消费者', merchant: '商家' };

export const offerEndWords: Readonly<Record<OfferEnd, string>> = {
  accepted: '对方同意',
  refused: '对方不同意',
  countered: '对方另提方案',
  replaced: '换了新的方案',
  takenBack: '收回',
  lapsed: '没有答复，已经作废',
};
