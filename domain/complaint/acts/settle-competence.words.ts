import type { WordsOf } from '../../act-words';
import { one, options } from '../../question';
import type { Complaint } from '../complaint';
import type { settleCompetence } from './settle-competence';
import { why } from './shared/fields.words';

export const settleCompetenceWords: WordsOf<Complaint, typeof settleCompetence> = {
  group: { title: '由谁来办', place: 8 },
  fields: () => [
    one('result', '结果', options({ ours: '商定由我们办', theirs: '商定由对方办', reported: '商定不了，已报上一级指定' })),
    why('说明'),
  ],
};
