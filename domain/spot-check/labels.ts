import type { LabelsOf } from '../facts';
import type { SpotCheck, State } from './spot-check';

/** What each fact of a spot check is called. */
export const spotCheckLabels: LabelsOf<SpotCheck> = {
  _id: '内部编号',
  version: '版本',
  no: '编号',
  state: '状态',
  office: '抽查单位',
  at: '时刻',
  on: '登记日期',
  by: '登记人',
  plan: '抽查计划',
  merchant: '经营主体',
  firm: '被抽查的经营者',
  shop: '网店',
  networkRelated: '与网络交易有关',
  subject: '抽查什么',
  what: '商品或者行为',
  batch: '批次、规格',
  method: '怎样查',
  carried: '抽查',
  result: '结果',
  reinspection: '复检',
  handling: '处理情况',
  published: '公布',
  creditFact: '信用信息编号',
  files: '照片、报告',
  closed: '办结',
  cancelled: '取消',
};

export const stateWords: Record<State, string> = {
  planned: '等抽查',
  carried: '等结果',
  resulted: '有结果，没办结',
  closed: '已办结',
  cancelled: '已取消',
};
