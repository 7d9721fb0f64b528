import type { KindName } from '../subject';

/** More complaints of one matter than in the same season before: seen by the bureau alone. */
export const signalName = {
  kind: 'signal',
  collection: 'signals',
  word: '投诉信号',
  pages: { staff: 'press/signals/index' },
} as const satisfies KindName;
