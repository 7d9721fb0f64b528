import type { WordsOf } from '../../act-words';
import { day, long } from '../../question';
import type { Complaint } from '../complaint';
import type { entrustReturned } from './entrust-returned';

export const entrustReturnedWords: WordsOf<Complaint, typeof entrustReturned> = {
  group: { title: '调解', place: 4 },
  fields: () => [day('on', '退回日期'), long('result', '受托调解的结果', 500)],
};
