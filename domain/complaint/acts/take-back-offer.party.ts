import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { takeBackOffer } from './take-back-offer';

export const takeBackOfferOfParties: PartyWordsOf<ComplaintView, typeof takeBackOffer> = {
  title: '收回我提的办法',
  word: '收回我提的办法',
  send: '确认收回',
  place: 5,
  fields: [],
};
