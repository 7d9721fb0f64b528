import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { approveTerminate } from './approve-terminate';

export const approveTerminateWords: WordsOf<Complaint, typeof approveTerminate> = {
  title: '批准终止调解',
  word: '看告知书',
  foot: { place: 3, id: 'approve' },
  decides: true,
  written: true,
};
