import type { KindName } from '../subject';
import type { ComplaintState, Outcome } from './complaint';

export const complaintName = {
  kind: 'complaint',
  collection: 'complaints',
  word: '投诉',
  series: '',
  pages: { staff: 'desk/case/index', own: 'case/view/index' },
} as const satisfies KindName;

/** Every list shows in which state one is. */
export const stateWords: Record<ComplaintState, string> = {
  received: '已收到',
  accepted: '已受理',
  suspended: '暂停调解',
  closed: '已办结',
};

export const outcomeWords: Record<Outcome, string> = {
  mediated: '调解成功',
  settled: '双方和解',
  withdrawn: '已撤回',
  terminated: '终止调解',
  rejected: '不予受理',
  takenOver: '由其他机关办理',
  merged: '已并入另一件',
};
