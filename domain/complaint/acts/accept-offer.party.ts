import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { acceptOffer } from './accept-offer';

export const acceptOfferOfParties: PartyWordsOf<ComplaintView, typeof acceptOffer> = {
  title: '同意这个办法',
  word: '同意对方的办法',
  foot: '同意',
  send: '同意',
  place: 1,
  fields: [],
};
