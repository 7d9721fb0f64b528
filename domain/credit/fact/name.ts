import type { KindName } from '../../subject';

/** What stands against a merchant in the publicity system: a penalty, a spot check's result, an abnormal or a serious listing. */
export const creditFactName = {
  kind: 'creditFact',
  collection: 'creditFacts',
  word: '信用信息',
  series: 'F',
  pages: { staff: 'credit/fact/index', own: 'shop/fact/index' },
} as const satisfies KindName;
