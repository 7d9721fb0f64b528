import type { WordsOf } from '../../act-words';
import { termsAsked } from '../../offer/asked';
import { one, when } from '../../question';
import type { Complaint } from '../complaint';
import { offerStarts } from '../offers';
import type { makeOffer } from './make-offer';
import { parties, principal, recorded } from './shared/fields.words';

export const makeOfferWords: WordsOf<Complaint, typeof makeOffer> = {
  title: '登记一方提的解决办法',
  word: '登记一方提的解决办法',
  group: { title: '双方自己谈', place: 1 },
  fields: (complaint, today) => [
    one('party', '谁提的', parties),
    ...termsAsked,
    ...principal(complaint, 'settle', today).map((question) => when(question, ({ party }) => party === 'complainant')),
    ...recorded,
  ],
  starts: (complaint, _, { party }) => ({
    ...offerStarts(complaint),
    'recorded.who':
      party === 'respondent' ? (complaint.respondent.contact ?? complaint.respondent.name) : complaint.complainant.name,
  }),
};
