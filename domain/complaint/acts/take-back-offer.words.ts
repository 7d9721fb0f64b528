import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import { recorded } from './shared/fields.words';
import { whoMade } from './shared/offer.words';
import type { takeBackOffer } from './take-back-offer';

export const takeBackOfferWords: WordsOf<Complaint, typeof takeBackOffer> = {
  title: '登记收回解决办法',
  word: '登记收回解决办法',
  group: { title: '双方自己谈', place: 4 },
  fields: () => [...recorded],
  starts: whoMade,
};
