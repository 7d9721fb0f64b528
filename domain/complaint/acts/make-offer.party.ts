import type { PartyWordsOf } from '../../act-words';
import { termsAsked } from '../../offer/asked';
import { offerStarts } from '../offers';
import type { ComplaintView } from '../visibility';
import type { makeOffer } from './make-offer';

export const makeOfferOfParties: PartyWordsOf<ComplaintView, typeof makeOffer> = {
  title: '提解决办法',
  word: '提一个解决办法',
  foot: '提解决办法',
  send: '发给对方',
  place: 4,
  fields: termsAsked,
  starts: offerStarts,
};
