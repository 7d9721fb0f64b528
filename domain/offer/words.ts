import type { OfferKind } from './offer';

/** Each kind as a button calls it, as an agreement says it, and whether an amount belongs to it. */
export const offerWords: Readonly<Record<OfferKind, { label: string; says: string; money?: 'needed' | 'may' }>> = {
  refundReturn: { label: '退货退款', says: '消费者退货，商家退款', money: 'needed' },
  refund: { label: '退款，不用退货', says: '商家退款，消费者不用退货', money: 'needed' },
  replace: { label: '换货', says: '商家换货' },
  repair: { label: '修理', says: '商家修理' },
  makeUp: { label: '补发', says: '商家补发' },
  compensate: { label: '赔偿', says: '商家赔偿', money: 'needed' },
  other: { label: '其他', says: '另外约定', money: 'may' },
};
