import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { ownData } from './own-data';

/** The same acts as the parties themselves say them. */
export const ownDataOfParties: PartyWordsOf<ComplaintView, typeof ownData> = {
  correctContact: {
    title: '改我的电话或地址',
    word: '改我的电话或地址',
    send: '提交',
    place: 8,
    fields: [
      { path: 'phone', kind: 'tel', label: '电话', hint: '手机，或带区号的座机' },
      { path: 'address', kind: 'text', label: '通讯地址', hint: '改姓名请带身份证明到窗口。' },
    ],
    starts: ({ complainant }) => ({ phone: complainant?.phone, address: complainant?.address }),
  },
  takeBackConsent: {
    title: '收回同意',
    word: '收回同意',
    send: '确认收回',
    place: 9,
    fields: [
      {
        path: 'what',
        kind: 'one',
        label: '收回哪一项',
        options: [
          { value: 'publish', label: '公示这件投诉' },
          { value: 'directContact', label: '把我的电话给商家' },
        ],
      },
    ],
  },
};
