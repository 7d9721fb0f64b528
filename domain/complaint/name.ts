import type { KindName } from '../subject';

export const complaintName = {
  kind: 'complaint',
  collection: 'complaints',
  word: '投诉',
  series: '',
  pages: { staff: 'desk/case/index', own: 'case/view/index' },
} as const satisfies KindName;
