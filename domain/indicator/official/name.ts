import type { KindName } from '../../subject';

/** The values of one year are kept as one. */
export const officialName = {
  kind: 'officialYear',
  collection: 'officialValues',
  word: '官方公布的数',
  pages: { staff: 'insight/official/index' },
} as const satisfies KindName;
