import type { KindName } from '../subject';

export const otherMatterName = {
  kind: 'otherMatter',
  collection: 'otherMatters',
  word: '不是投诉的事项',
  series: 'Q',
  pages: { staff: 'office/other-matters/index' },
} as const satisfies KindName;
