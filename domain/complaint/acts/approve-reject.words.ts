import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { approveReject } from './approve-reject';

export const approveRejectWords: WordsOf<Complaint, typeof approveReject> = {
  title: '批准不予受理',
  word: '看告知书',
  foot: { place: 2, id: 'approve' },
  decides: true,
  written: true,
};
