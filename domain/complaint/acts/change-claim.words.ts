import type { WordsOf } from '../../act-words';
import { long } from '../../question';
import type { Complaint } from '../complaint';
import type { changeClaim } from './change-claim';
import { claimed } from './shared/claimed';
import { claim, principal, recorded } from './shared/fields.words';

export const changeClaimWords: WordsOf<Complaint, typeof changeClaim> = {
  title: '登记变更、放弃请求',
  word: '登记变更、放弃请求',
  group: { title: '替当事人登记（代录）', place: 3 },
  fields: (complaint, today) => [
    ...claim('现在的请求'),
    long('reason', '为什么变更（可以不填）', 300, '商家看不到。全部放弃的，请登记撤回投诉。'),
    ...principal(complaint, 'changeClaim', today),
    ...recorded,
  ],
  starts: (complaint) => ({ ...claimed(complaint), 'recorded.who': complaint.complainant.name }),
};
