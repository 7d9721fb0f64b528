import type { KindName } from '../subject';

/** 不予行政处罚、不予立案: the record of a decision by 行政处罚法 33 or 程序规定 20, never the decision itself. */
export const leniencyName = {
  kind: 'leniency',
  collection: 'leniencies',
  word: '不予处罚记录',
  series: 'L',
  pages: { staff: 'means/leniency/index' },
} as const satisfies KindName;
