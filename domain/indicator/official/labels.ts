import type { LabelsOf } from '../../facts';
import type { OfficialValue } from './official';

/** What each fact of an official value is called. */
export const officialLabels: LabelsOf<OfficialValue> = {
  id: '内部编号',
  n: '分子',
  d: '分母',
  of: '谁的数',
  measure: '指标',
  from: '时段',
  to: '到哪个月',
  value: '数值',
  source: '来源',
  publishedOn: '发布日期',
  attachment: '依据',
  files: '原件',
  recordedBy: '录入',
  recordedOn: '录入日期',
  checkedBy: '核对',
  checkedOn: '核对日期',
  withdrawal: '有人提出作废',
  withdrawn: '作废',
};
