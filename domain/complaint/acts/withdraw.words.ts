import type { WordsOf } from '../../act-words';
import { long } from '../../question';
import type { Complaint } from '../complaint';
import { principal, recorded, told } from './shared/fields.words';
import type { withdraw } from './withdraw';

export const withdrawWords: WordsOf<Complaint, typeof withdraw> = {
  word: '登记撤回投诉',
  group: { title: '办结', place: 9 },
  fields: (complaint, today) => [
    long('reason', '撤回的原因（可以不填）', 300),
    ...principal(complaint, 'withdraw', today),
    ...recorded,
  ],
  starts: told,
};
