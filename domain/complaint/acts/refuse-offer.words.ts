import type { WordsOf } from '../../act-words';
import { long } from '../../question';
import type { Complaint } from '../complaint';
import type { refuseOffer } from './refuse-offer';
import { recorded } from './shared/fields.words';
import { whoAnswers } from './shared/offer.words';

export const refuseOfferWords: WordsOf<Complaint, typeof refuseOffer> = {
  title: '登记另一方不同意解决办法',
  word: '登记另一方不同意解决办法',
  group: { title: '双方自己谈', place: 3 },
  fields: () => [long('reason', '为什么不同意（可以不填）', 300, '对方看得到。'), ...recorded],
  starts: whoAnswers,
};
