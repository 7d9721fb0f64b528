import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { withdraw } from './withdraw';

export const withdrawOfParties: PartyWordsOf<ComplaintView, typeof withdraw> = {
  title: '撤回投诉',
  word: '撤回投诉',
  send: '确认撤回',
  place: 99,
  fields: [
    {
      path: 'reason',
      kind: 'long',
      label: '为什么撤回（可以不填）',
      most: 300,
      hint: '撤回以后我们不再办理；同一件事以后还可以再投诉。',
    },
  ],
};
