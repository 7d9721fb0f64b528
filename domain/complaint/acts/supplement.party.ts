import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { supplement } from './supplement';

export const supplementOfParties: PartyWordsOf<ComplaintView, typeof supplement> = {
  foot: '补充材料',
  title: '补充材料或说明',
  word: '补充说明',
  send: '提交',
  place: 2,
  fields: [
    { path: 'text', kind: 'long', label: '补充什么（有照片可以不写）', most: 1000, hint: '请不要写身份证号和银行卡号。' },
    { path: 'files', kind: 'files', label: '照片、截图或发票（可以不加）' },
  ],
};

/** Where the merchant is asked otherwise. */
export const supplementOfMerchants: PartyWordsOf<ComplaintView, typeof supplement> = {
  foot: '补充材料',
  title: '补充材料或说明',
  word: '补充说明',
  send: '提交',
  place: 2,
  fields: [
    {
      path: 'text',
      kind: 'long',
      label: '补充什么（有照片可以不写）',
      most: 1000,
      hint: '如发货记录、检验报告里写了什么。请不要写身份证号和银行卡号。',
    },
    { path: 'files', kind: 'files', label: '照片、单据或报告（可以不加）' },
    {
      path: 'alleges42',
      kind: 'yesNo',
      label: '要说明对方夹带、掉包、造假或者捏造事实吗？',
      hint: '第四十二条。请在上面写清楚凭什么，由我们核实。',
    },
  ],
};
