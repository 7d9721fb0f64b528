import type { LabelsOf } from '../facts';
import type { Trace, TraceState } from './trace';

/** What each fact of a trace record is called. */
export const traceLabels: LabelsOf<Trace> = {
  _id: '内部编号',
  version: '版本',
  no: '编号',
  merchant: '商家',
  state: '状态',
  product: '商品',
  batch: '批次',
  madeOn: '生产、采收日期',
  receivedOn: '进货日期',
  source: '来源',
  certificate: '凭证',
  certificateNo: '凭证编号',
  certificateOn: '凭证日期',
  files: '凭证的照片',
  open: '公开哪些',
  n: '第几版',
  from: '这一版起',
  writers: '谁填的',
  versions: '以前的版本',
  held: '暂停展示',
  released: '恢复展示',
  removed: '删除',
  letThrough: '内容检查后放行',
  at: '时刻',
  on: '填写日期',
};

export const traceStateWords: Record<TraceState, string> = { shown: '展示中', held: '暂停展示', removed: '已删除' };
