import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import type { excludeFromPublication } from './exclude-from-publication';
import { why } from './shared/fields.words';

export const excludeFromPublicationWords: WordsOf<Complaint, typeof excludeFromPublication> = {
  group: { title: '投诉公示', place: 2 },
  fields: () => [why('为什么不公示', '只给办案人员看。')],
};
