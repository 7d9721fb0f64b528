import type { WordsOf } from '../../act-words';
import { one } from '../../question';
import type { Complaint } from '../complaint';
import type { confirmPerformance } from './confirm-performance';
import { recorded, told } from './shared/fields.words';
import { doneOptions, partOf } from './shared/performance.words';

export const confirmPerformanceWords: WordsOf<Complaint, typeof confirmPerformance> = {
  title: '登记投诉人说到账没有',
  word: '登记投诉人说到账没有',
  group: { title: '谈成以后', place: 1 },
  foot: { place: 5 },
  fields: () => [
    { ...one('done', '投诉人说收到了多少', doneOptions('complainant')), hint: '只有投诉人确认收到的才算挽回损失。' },
    partOf('投诉人说到现在一共收到多少'),
    ...recorded,
  ],
  starts: told,
};
