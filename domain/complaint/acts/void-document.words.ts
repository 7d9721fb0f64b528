import type { WordsOf } from '../../act-words';
import { one } from '../../question';
import type { Complaint } from '../complaint';
import { why } from './shared/fields.words';
import type { voidDocument } from './void-document';

export const voidDocumentWords: WordsOf<Complaint, typeof voidDocument> = {
  group: { title: '送达和文书', place: 4 },
  fields: ({ documents = [] }) => [
    one(
      'number',
      '哪一份文书',
      documents.filter(({ voided }) => !voided).map(({ number, title }) => ({ value: number, label: title, hint: number })),
    ),
    why('为什么作废', '文号不再使用，也不空出来。'),
  ],
};
