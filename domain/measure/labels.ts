import type { LabelsOf } from '../facts';
import type { Measure, State } from './measure';

/** What each fact of a measure is called. */
export const measureLabels: LabelsOf<Measure> = {
  _id: '内部编号',
  version: '版本',
  no: '编号',
  kind: '措施',
  basis: '依据',
  state: '状态',
  office: '提出单位',
  at: '时刻',
  on: '提出日期',
  objects: '对象',
  group: '一类对象',
  networkRelated: '与网络交易有关',
  onlineFood: '网络食品',
  reason: '内部理由',
  letter: '给对方的内容',
  meeting: '约谈安排',
  writers: '提出、修改的人',
  returned: '退回修改',
  approved: '批准',
  documentNo: '文号',
  carried: '约谈或者送达',
  results: '核查结果',
  published: '公开情况',
  creditFile: '食品安全信用档案',
  files: '签名记录、回执、照片',
  cancelled: '取消',
};

export const stateWords: Record<State, string> = {
  proposed: '等批准',
  approved: '已批准，没有办',
  carried: '已办，等结果',
  finished: '已办结',
  cancelled: '已取消',
};
