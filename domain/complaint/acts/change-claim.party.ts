import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { changeClaim } from './change-claim';
import { claimOptions, otherRequest } from './shared/claim-options';
import { claimed } from './shared/claimed';

export const changeClaimOfParties: PartyWordsOf<ComplaintView, typeof changeClaim> = {
  title: '改我的要求',
  word: '改我的要求',
  send: '提交',
  place: 3,
  fields: [
    {
      path: 'requests',
      kind: 'many',
      label: '您现在要什么',
      hint: '没有选的，就是放弃了。全部放弃的，请撤回投诉。',
      options: claimOptions,
    },
    otherRequest,
    { path: 'askedFen', kind: 'money', label: '一共要多少钱（可以不填）', hint: '不填，就是不要求金额。' },
    {
      path: 'reason',
      kind: 'long',
      label: '为什么改（可以不填）',
      most: 300,
      hint: '工作人员看得到。受理以后，商家会看到原来的和现在的要求，看不到这里写的。',
    },
  ],
  starts: (view) => claimed(view),
};
