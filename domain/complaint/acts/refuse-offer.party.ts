import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { refuseOffer } from './refuse-offer';

export const refuseOfferOfParties: PartyWordsOf<ComplaintView, typeof refuseOffer> = {
  title: '不同意这个办法',
  word: '不同意对方的办法',
  foot: '不同意',
  send: '告诉对方',
  place: 2,
  fields: [
    {
      path: 'reason',
      kind: 'long',
      label: '为什么不同意（可以不填）',
      most: 300,
      hint: '对方看得到。想怎样解决，可以接着提一个解决办法。',
    },
  ],
};
