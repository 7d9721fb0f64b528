import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { settle } from './settle';
import { fromAgreed } from './shared/offer.words';
import { promise } from './shared/performance.words';

export const settleOfParties: PartyWordsOf<ComplaintView, typeof settle> = {
  title: '已经和商家谈好了',
  word: '已经和商家谈好了',
  send: '确认已和解',
  place: 5,
  fields: [
    {
      path: 'terms',
      kind: 'long',
      label: '怎样谈好的（可以不填）',
      most: 500,
      hint: '提交以后这件投诉就办结了，请确认商家已经答应或者做到。',
    },
    ...promise('已经收到、已经做到了吗？'),
  ],
  starts: ({ agreed }, today) => fromAgreed(agreed, today),
};
