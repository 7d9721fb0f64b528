import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import { why } from './shared/fields.words';
import type { withdrawPublication } from './withdraw-publication';

export const withdrawPublicationWords: WordsOf<Complaint, typeof withdrawPublication> = {
  group: { title: '投诉公示', place: 3 },
  fields: () => [why('为什么撤下', '先从公示的地方撤下，再登记。')],
};
