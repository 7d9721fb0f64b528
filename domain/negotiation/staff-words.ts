import type { StaffWords } from '../act-words';
import { long, one, yesNo } from '../question';
import type { NegotiationSeen } from './own-words';

export const staffGroups = ['照片'] as const;

/** How each act of the bureau on a negotiation reads: it looks on, lets pictures through, and calls who did not go on. */
export const staffWords: Readonly<Record<string, StaffWords<NegotiationSeen>>> = {
  noteCall: {
    foot: { place: 1 },
    title: '登记打过电话',
    fields: () => [
      yesNo('reached', '打通了吗', { yes: '打通了', no: '没有打通' }),
      long('said', '说了什么', 300, '如：问要不要转为投诉，本人说商家后来退了款。'),
    ],
  },
  letThrough: {
    group: { title: '照片', place: 1 },
    title: '照片可以给商家看',
    fields: ({ held = [] }) => [
      one(
        'item',
        '哪一张',
        held.filter(({ waits }) => waits).map(({ id, name }) => ({ value: id, label: name })),
      ),
      long('reason', '为什么可以', 200, '如：只是商品外包装，没有别人的信息。'),
    ],
  },
};
