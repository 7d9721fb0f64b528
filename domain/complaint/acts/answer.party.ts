import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { answer } from './answer';

export const answerOfMerchants: PartyWordsOf<ComplaintView, typeof answer> = {
  title: '您同意调解吗？',
  word: '答复调解',
  send: '提交答复',
  place: 1,
  fields: [
    {
      path: 'willing',
      kind: 'yesNo',
      label: '同意由我们调解吗？',
      hint: '调解要双方都愿意，不收费。您同意不同意会告诉投诉人。',
    },
    { path: 'text', kind: 'long', label: '想怎样解决（可以不填）', most: 1000, hint: '只给调解员看，由调解员和投诉人沟通。' },
  ],
};
