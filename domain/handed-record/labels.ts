import type { LabelsOf } from '../facts';
import type { HandedRecord, State } from './handed-record';

/** What each fact of a handed-over record is called. */
export const handedLabels: LabelsOf<HandedRecord> = {
  _id: '内部编号',
  version: '版本',
  no: '编号',
  state: '状态',
  office: '归哪个所',
  at: '时刻',
  on: '登记日期',
  by: '登记人',
  list: '导入的表',
  platformNo: '平台编号',
  batch: '批次',
  handedOn: '分发日期',
  name: '名称',
  uscc: '统一社会信用代码',
  shop: '网店',
  platform: '平台',
  url: '链接',
  address: '地址',
  dueOn: '处置期限',
  result: '结果',
  earlier: '更正以前的结果',
};

export const stateWords: Readonly<Record<State, string>> = { open: '待处置', handled: '已处置' };
