import type { WordsOf } from '../../act-words';
import type { Complaint } from '../complaint';
import { offerAsks } from '../offers';
import type { acceptOffer } from './accept-offer';
import { principal, recorded } from './shared/fields.words';
import { whoAnswers } from './shared/offer.words';

export const acceptOfferWords: WordsOf<Complaint, typeof acceptOffer> = {
  title: '登记另一方同意解决办法',
  word: '登记另一方同意解决办法',
  group: { title: '双方自己谈', place: 2 },
  fields: (complaint, today) => [
    ...(offerAsks(complaint) === 'complainant' ? principal(complaint, 'settle', today) : []),
    ...recorded,
  ],
  starts: whoAnswers,
};
