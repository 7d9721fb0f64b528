import type { WordsOf } from '../../act-words';
import { sayDate } from '../../civil-date';
import { yesNo } from '../../question';
import type { Complaint } from '../complaint';
import { askedDay } from '../performance';
import type { answerNewDay } from './answer-new-day';
import { allAgree, recorded } from './shared/fields.words';

export const answerNewDayWords: WordsOf<Complaint, typeof answerNewDay> = {
  title: '登记另一方同不同意改日子',
  word: '登记另一方同不同意改日子',
  group: { title: '谈成以后', place: 5 },
  fields: (complaint, today) => {
    const asked = complaint.performance && askedDay(complaint.performance, today);
    const other = asked?.from === 'complainant' ? '商家' : '投诉人';
    return [
      yesNo('agrees', `${other}同意改到${asked ? ` ${sayDate(asked.to, today)}` : '那一天'}前吗？`, {
        yes: '同意',
        no: '不同意，照原来的',
      }),
      ...(asked?.from === 'respondent' ? allAgree(complaint, today) : []),
      ...recorded,
    ];
  },
};
