import type { KindName } from '../subject';

/** 行政指导、约谈、提醒告诫、警示: what the bureau does before it punishes, and no administrative order (indicator 14 item 1). */
export const measureName = {
  kind: 'measure',
  collection: 'measures',
  word: '柔性措施',
  series: 'Y',
  pages: { staff: 'means/measure/index', own: 'shop/letter/index' },
} as const satisfies KindName;
