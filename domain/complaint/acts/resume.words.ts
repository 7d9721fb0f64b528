import type { WordsOf } from '../../act-words';
import { yesNo } from '../../question';
import type { Complaint } from '../complaint';
import type { resume } from './resume';
import { why } from './shared/fields.words';

export const resumeWords: WordsOf<Complaint, typeof resume> = {
  group: { title: '调解', place: 9 },
  foot: { place: 8 },
  fields: () => [yesNo('recused', '调解员要不要回避', { yes: '回避，另请人办', no: '不用回避' }), why()],
};
