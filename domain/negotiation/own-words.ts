import type { StaffWords } from '../act-words';
import { doneOptions, partOf } from '../complaint/acts/shared/performance.words';
import { termsAsked } from '../offer/asked';
import { long } from '../question';
import type { NegotiationView } from './visibility';

/** A negotiation as its page has it. */
export interface NegotiationSeen {
  negotiation: NegotiationView;
  /** Pictures that the firm does not see yet; `waits` for a person. The bureau alone is told. */
  held?: readonly { id: string; name: string; waits: boolean }[];
}
type Words = Readonly<Record<string, StaffWords<NegotiationSeen>>>;

const group = (place: number) => ({ group: { title: '我来办', place } });
export const ownGroups = ['我来办'] as const;

const refuse = {
  ...group(3),
  foot: { place: 2 },
  title: '不同意这个方案',
  word: '不同意',
  send: '告诉对方',
  fields: () => [long('reason', '为什么不同意', 300, '对方会看到。想怎样解决，也可以接着提一个方案。')],
};
const accept = { ...group(2), foot: { place: 3 }, title: '同意这个方案', word: '同意', send: '同意' };

/** How each act of the consumer on a negotiation reads. */
export const consumerWords: Words = {
  accept,
  refuse,
  offer: { ...group(1), title: '提一个方案', word: '提一个方案', send: '发给商家', fields: () => termsAsked },
  confirmPerformance: {
    ...group(4),
    title: '到账了吗？商家做到了吗？',
    word: '到账、做到的情况',
    send: '告诉商家',
    fields: () => [
      {
        path: 'done',
        kind: 'one',
        label: '收到了多少',
        hint: '请先看一眼账户、订单或者快递，再选。',
        options: doneOptions('complainant'),
      },
      partOf('到现在一共收到多少'),
    ],
  },
  leave: {
    ...group(5),
    title: '不谈了',
    word: '不谈了',
    send: '不谈了',
    fields: () => [long('reason', '为什么不谈了（可以不写）', 300, '商家会看到。不谈以后，回到这一件就能转为投诉。')],
  },
};

/** What a side does by opening the page. */
export const byOpening: Readonly<Record<string, string>> = { merchant: 'view' };

/** How each act of the merchant on a negotiation reads. */
export const merchantWords: Words = {
  accept,
  refuse,
  offer: { ...group(1), foot: { place: 1 }, title: '提一个方案', word: '提方案', send: '发给消费者', fields: () => termsAsked },
  reportPerformance: {
    ...group(4),
    title: '照约定做到了吗？',
    word: '已经退款、已经做到',
    send: '告诉消费者',
    fields: () => [
      { path: 'done', kind: 'one', label: '做到了多少', hint: '消费者会来确认。', options: doneOptions('respondent') },
      partOf('到现在一共付了多少'),
    ],
    starts: () => ({ done: 'all' }),
  },
  fail: {
    ...group(5),
    foot: { place: 0 },
    title: '谈不成',
    word: '谈不成',
    send: '告诉消费者',
    fields: () => [long('reason', '为什么谈不成', 300, '消费者会看到，可以转为投诉。')],
  },
};
