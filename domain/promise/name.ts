import type { KindName } from '../subject';

/** What a merchant promises to everybody who buys from it, beyond the law or in the words of the law (条例 12). */
export const promiseName = {
  kind: 'promise',
  collection: 'promises',
  word: '经营承诺',
  series: 'P',
  pages: { staff: 'credit/promise/index', own: 'shop/promise/index' },
} as const satisfies KindName;
