import type { WordsOf } from '../../act-words';
import { day, long } from '../../question';
import type { Complaint } from '../complaint';
import type { appraisalIn } from './appraisal-in';

export const appraisalInWords: WordsOf<Complaint, typeof appraisalIn> = {
  group: { title: '调解', place: 6 },
  fields: () => [day('in', '收到报告的日期'), long('result', '报告结论', 500)],
};
