import type { PartyWordsOf } from '../../act-words';
import { sayDate } from '../../civil-date';
import { askedDay } from '../performance';
import type { ComplaintView } from '../visibility';
import type { answerNewDay } from './answer-new-day';

export const answerNewDayOfParties: PartyWordsOf<ComplaintView, typeof answerNewDay> = {
  title: '对方想另约日子',
  word: '答复另约的日子',
  foot: '答复改日子',
  send: '告诉对方',
  place: 2,
  fields: ({ performance }, today) => {
    const asked = performance && askedDay(performance, today);
    return [
      {
        path: 'agrees',
        kind: 'yesNo',
        label: asked ? `同意改到 ${sayDate(asked.to, today)}前吗？` : '同意改日子吗？',
        hint: `不同意的，仍照原来约定的${asked?.was ? ` ${sayDate(asked.was, today)}前` : '日子'}。`,
        words: { yes: '同意', no: '不同意，照原来的' },
      },
    ];
  },
};
