import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { rate } from './rate';

export const rateOfParties: PartyWordsOf<ComplaintView, typeof rate> = {
  title: '评价这次办理',
  word: '评价这次办理',
  send: '提交评价',
  place: 10,
  fields: [
    {
      path: 'stars',
      kind: 'stars',
      label: '您满意吗？',
      hint: '30 天内可以改。官方的评价以全国12315平台的为准，请您在那里也评一次。',
    },
    { path: 'words', kind: 'long', label: '想说的话（可以不填）', most: 300 },
  ],
};
