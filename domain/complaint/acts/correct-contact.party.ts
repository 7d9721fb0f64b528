import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { correctContact } from './correct-contact';

export const correctContactOfParties: PartyWordsOf<ComplaintView, typeof correctContact> = {
  title: '改我的电话或地址',
  word: '改我的电话或地址',
  send: '提交',
  place: 8,
  fields: [
    { path: 'phone', kind: 'tel', label: '电话', hint: '手机，或带区号的座机' },
    { path: 'address', kind: 'text', label: '通讯地址', hint: '改姓名请带身份证明到窗口。' },
  ],
  starts: ({ complainant }) => ({ phone: complainant?.phone, address: complainant?.address }),
};
