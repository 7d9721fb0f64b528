import type { LabelsOf } from '../../facts';
import type { SelfCheck } from './self-check';

/** What each fact of a self-check is called. */
export const selfCheckLabels: LabelsOf<SelfCheck> = {
  _id: '内部编号',
  version: '版本',
  state: '状态',
  merchant: '哪一家',
  list: '自查清单的版本',
  kind: '经营主体类型',
  trades: '做什么生意',
  day: '按哪一天的规定',
  answers: '逐项的答案',
  doneOn: '做完日期',
  by: { label: '谁做的', parts: { member: '账号', name: '谁做的' } },
  salt: '随机数',
  at: '开始的时刻',
  on: '开始日期',
};
