import type { WordsOf } from '../../act-words';
import { long } from '../../question';
import type { Complaint } from '../complaint';
import type { settle } from './settle';
import { principal, recorded, told } from './shared/fields.words';
import { agreedHere } from './shared/offer.words';
import { promise } from './shared/performance.words';

export const settleWords: WordsOf<Complaint, typeof settle> = {
  word: '登记双方和解',
  group: { title: '办结', place: 2 },
  fields: (complaint, today) => [
    long('terms', '和解的内容（可以不填）', 500),
    ...promise('投诉人说已经收到、做到了吗？'),
    ...principal(complaint, 'settle', today),
    ...recorded,
  ],
  starts: (complaint, today) => ({ ...told(complaint), ...agreedHere(complaint, today) }),
};
