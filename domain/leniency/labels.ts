import type { LabelsOf } from '../facts';
import type { Leniency, State } from './leniency';

/** What each fact of such a record is called. */
export const leniencyLabels: LabelsOf<Leniency> = {
  _id: '内部编号',
  version: '版本',
  no: '编号',
  state: '状态',
  office: '承办单位',
  at: '时刻',
  on: '提出日期',
  stage: '决定',
  ground: '按哪一句',
  merchant: '经营主体',
  party: '当事人',
  caseNo: '案号',
  networkRelated: '与网络交易有关',
  facts: '查明的事实',
  breach: '违反的条文',
  tests: '条件和证据',
  otherBasis: '法律规定',
  listItem: '参考的清单',
  proposedBy: '提出人',
  files: '材料',
  decided: '决定',
  declined: '不同意',
  education: '教育',
};

export const stateWords: Record<State, string> = {
  proposed: '等决定',
  decided: '已决定，还没有教育',
  educated: '已教育，办结',
  declined: '没有同意',
};
