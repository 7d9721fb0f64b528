import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { suspend } from './suspend';

export const suspendOfParties: PartyWordsOf<ComplaintView, typeof suspend> = {
  title: '请调解员回避',
  word: '请调解员回避',
  send: '提交',
  place: 6,
  fields: [
    {
      path: 'reason',
      kind: 'long',
      label: '为什么要回避',
      most: 500,
      hint: '如调解员是另一方的亲属。由另一个人决定，决定以前调解先暂停。',
    },
  ],
};
