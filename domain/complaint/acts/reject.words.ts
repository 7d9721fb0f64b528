import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { reject } from './reject';
import { rejecting } from './shared/rejection.words';

export const rejectWords: WordsOf<Complaint, typeof reject> = {
  word: '不予受理',
  group: { title: '办结', place: 7 },
  foot: { place: 5, id: 'reject' },
  fields: rejecting,
};
