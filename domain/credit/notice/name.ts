import type { KindName } from '../../subject';

/** 信用提示: one fact told to its merchant with what it means and how it is repaired; no administrative decision. */
export const creditNoticeName = {
  kind: 'creditNotice',
  collection: 'creditNotices',
  word: '信用提示',
  series: 'N',
  pages: { staff: 'credit/notice/index', own: 'shop/notice/index' },
} as const satisfies KindName;
