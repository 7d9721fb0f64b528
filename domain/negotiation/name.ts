import type { KindName } from '../subject';

/** 自行协商: a consumer and an enrolled firm settle between themselves before the bureau's clock starts (令121-18(2)). */
export const negotiationName = {
  kind: 'negotiation',
  collection: 'negotiations',
  word: '自行协商',
  series: 'H',
  pages: { staff: 'odr/negotiation/index', own: 'settling/negotiation/index' },
} as const satisfies KindName;
