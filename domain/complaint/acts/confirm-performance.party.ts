import type { PartyWordsOf } from '../../act-words';
import { partOf, doneOptions } from './shared/performance.words';
import type { ComplaintView } from '../visibility';
import type { confirmPerformance } from './confirm-performance';

export const confirmPerformanceOfConsumers: PartyWordsOf<ComplaintView, typeof confirmPerformance> = {
  title: '到账了吗？商家做到了吗？',
  word: '到账、做到的情况',
  foot: '到账了吗',
  send: '告诉商家和我们',
  place: 3,
  fields: [
    {
      path: 'done',
      kind: 'one',
      label: '收到了多少',
      hint: '请先看一眼账户、订单或者快递，再选。说错了可以再说一次。',
      options: doneOptions('complainant'),
    },
    partOf('到现在一共收到多少'),
  ],
};
