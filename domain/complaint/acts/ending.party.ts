import type { PartyWordsOf } from '../../act-words';
import type { ComplaintView } from '../visibility';
import type { ending } from './ending';

/** The same acts as the parties themselves say them. */
export const endingOfParties: PartyWordsOf<ComplaintView, typeof ending> = {
  settle: {
    title: '已经和商家谈好了',
    word: '已经和商家谈好了',
    send: '确认已和解',
    place: 5,
    fields: [
      {
        path: 'terms',
        kind: 'long',
        label: '怎样谈好的（可以不填）',
        most: 500,
        hint: '提交以后这件投诉就办结了，请确认商家已经答应或者做到。',
      },
      { path: 'recoveredFen', kind: 'money', label: '商家退了或赔了多少钱（可以不填）' },
    ],
  },
  withdraw: {
    title: '撤回投诉',
    word: '撤回投诉',
    send: '确认撤回',
    place: 4,
    fields: [
      {
        path: 'reason',
        kind: 'long',
        label: '为什么撤回（可以不填）',
        most: 300,
        hint: '撤回以后我们不再办理；同一件事以后还可以再投诉。',
      },
    ],
  },
};
