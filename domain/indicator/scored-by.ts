import type { OfficialMeasure } from './official/official';
import type { ItemKey } from './scores';

/** The figures an item is scored by; a person's word has none. */
export const scoredBy = {
  education: [],
  warnings: [],
  onTime: ['firstDecisionOnTime', 'closingOnTimeA'],
  mediationSuccess: ['mediationSuccessA'],
  satisfaction: ['satisfactionA'],
  odr: ['odrOnTime', 'odrSettled'],
  guidance: [],
} as const satisfies Readonly<Record<ItemKey, readonly OfficialMeasure[]>>;
