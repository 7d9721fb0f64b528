import type { KindName } from '../subject';

/** 监督抽查: what was looked at, by what plan and method, what came of it and where that was published (indicator 14 item 2). */
export const spotCheckName = {
  kind: 'spotCheck',
  collection: 'spotChecks',
  word: '监督抽查',
  series: 'S',
  pages: { staff: 'means/check/index' },
} as const satisfies KindName;
