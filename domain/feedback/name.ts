import type { KindName } from '../subject';

export const feedbackName = {
  kind: 'feedback',
  collection: 'feedback',
  word: '意见',
  pages: { staff: 'office/feedback/index', own: 'account/feedback/index' },
} as const satisfies KindName;
