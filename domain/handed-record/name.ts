import type { KindName } from '../subject';

/**
 * 认领处置: an identity record of an online operator that the national platform handed to the bureau, and the result the bureau gave it
 * (indicator 11.2). It is no claim: nobody says that a shop is theirs.
 */
export const handedRecordName = {
  kind: 'handedRecord',
  collection: 'handedRecords',
  word: '认领处置',
  series: 'Z',
  pages: { staff: 'credit/handed/index' },
} as const satisfies KindName;
