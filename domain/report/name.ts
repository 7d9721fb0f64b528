import type { KindName } from '../subject';

/** Its functions, and so its collection and its pages, are still to come. */
export const reportName = {
  kind: 'report',
  collection: 'reports',
  word: '举报',
  series: 'J',
  pages: {},
} as const satisfies KindName;
