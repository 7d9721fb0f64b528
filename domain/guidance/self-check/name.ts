import type { KindName } from '../../subject';

/** What a merchant found when it checked itself against the list; nobody but its own people reads one. */
export const selfCheckName = {
  kind: 'selfCheck',
  collection: 'selfChecks',
  word: '合规自查',
  pages: { own: 'guide/check/index' },
} as const satisfies KindName;
