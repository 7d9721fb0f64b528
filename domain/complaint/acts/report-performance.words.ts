import type { WordsOf } from '../../act-words';
import { files, one } from '../../question';
import type { Complaint } from '../complaint';
import type { reportPerformance } from './report-performance';
import { recorded } from './shared/fields.words';
import { doneOptions, partOf } from './shared/performance.words';

export const reportPerformanceWords: WordsOf<Complaint, typeof reportPerformance> = {
  title: '登记商家说做到了',
  word: '登记商家说已经做到',
  group: { title: '谈成以后', place: 2 },
  fields: () => [
    one('done', '商家说做到了多少', doneOptions('respondent')),
    partOf('商家说到现在一共付了多少'),
    { ...files('退款凭证（可以不加）'), hint: '投诉人能看到。' },
    ...recorded,
  ],
  starts: ({ respondent }) => ({ done: 'all', 'recorded.who': respondent.contact ?? respondent.name }),
};
