import type { WordsOf } from '../../act-words';
import { day, long } from '../../question';
import type { Complaint } from '../complaint';
import type { callback } from './callback';

export const callbackWords: WordsOf<Complaint, typeof callback> = {
  group: { title: '替当事人登记（代录）', place: 8 },
  fields: () => [
    { path: 'stars', kind: 'stars', label: '投诉人的评价' },
    day('on', '回访日期'),
    long('words', '意见（可以不填）', 300),
  ],
};
