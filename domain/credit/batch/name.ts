import type { KindName } from '../../subject';

/** One approved text of the bureau told to many merchants, each by a credit notice of its own. */
export const noticeBatchName = {
  kind: 'noticeBatch',
  collection: 'noticeBatches',
  word: '批量提示',
  series: 'B',
  pages: { staff: 'credit/batch/index' },
} as const satisfies KindName;
