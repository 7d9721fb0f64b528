import type { KindName } from '../subject';

/** Where a batch of goods comes from, by the merchant's own word and its papers (食品安全法 42、53). */
export const traceName = {
  kind: 'trace',
  collection: 'traces',
  word: '追溯记录',
  series: 'T',
  pages: { staff: 'credit/trace/index', own: 'shop/trace/index' },
} as const satisfies KindName;
