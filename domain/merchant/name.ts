import type { KindName } from '../subject';

/** Who does business on the network: a company, an individual trader, a cooperative, a platform, or a person who need not register. */
export const merchantName = {
  kind: 'merchant',
  collection: 'merchants',
  word: '经营主体',
  series: 'M',
  pages: { staff: 'credit/merchant/index', own: 'shop/home/index' },
} as const satisfies KindName;
