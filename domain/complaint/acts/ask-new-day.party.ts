import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { askNewDay } from './ask-new-day';

export const askNewDayOfParties: PartyWordsOf<ComplaintView, typeof askNewDay> = {
  title: '另约做到的日子',
  word: '另约做到的日子',
  send: '请对方答复',
  place: 4,
  fields: [
    {
      path: 'performBy',
      kind: 'date',
      label: '改到哪一天以前',
      ahead: true,
      hint: '对方同意了才改；没有答复的，仍照原来约定的日子。',
    },
  ],
};
