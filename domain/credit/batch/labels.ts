import type { LabelsOf } from '../../facts';
import type { BatchState, BatchTopic, NoticeBatch } from './batch';

/** What each fact of a mailing is called. */
export const batchLabels: LabelsOf<NoticeBatch> = {
  _id: '内部编号',
  version: '版本',
  no: '编号',
  state: '状态',
  occasion: '说什么',
  whom: '发给谁',
  addition: '另外说明',
  at: '时刻',
  on: '起草日期',
  writers: '起草人',
  returned: '退回修改',
  approved: '批准',
  started: '开始发',
  abandoned: '停下，不再发',
  done: '发完',
  discarded: '不用了',
};

export const batchTopicWords: Record<BatchTopic, { label: string; hint: string }> = {
  annualDue: { label: '该报年报了', hint: '每年1月1日到6月30日；当年登记的不发。' },
  annualMissed: { label: '年报还没有报', hint: '只发给没有报的名单上的；名单要新。' },
  rule: { label: '新规定快要施行', hint: '写清名称、施行日期和出处。' },
};

export const batchStateWords: Record<BatchState, string> = {
  drafted: '等待批准',
  approved: '已批准，没有发',
  running: '正在发',
  done: '发完了',
  discarded: '不用了',
};
