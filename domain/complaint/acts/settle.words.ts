import type { WordsOf } from '../../act-words';
import { long } from '../../question';
import type { Complaint } from '../complaint';
import type { settle } from './settle';
import { principal, recorded, told } from './shared/fields.words';

export const settleWords: WordsOf<Complaint, typeof settle> = {
  word: '登记双方和解',
  group: { title: '办结', place: 2 },
  fields: (complaint, today) => [
    long('terms', '和解的内容（可以不填）', 500),
    { path: 'recoveredFen', kind: 'money', label: '挽回的损失（可以不填）' },
    ...principal(complaint, 'settle', today),
    ...recorded,
  ],
  starts: told,
};
