import type { WordsOf } from '../../act-words';
import { files, line, long, one, options, type Question } from '../../question';
import { shownPlaces } from '../kinds';
import { breachOptions } from './own-words';
import type { PromiseSeen } from './seen';
import type { promiseTable, PromiseCommand } from './table';

type Table = typeof promiseTable;
type Words = { readonly [Command in PromiseCommand]?: WordsOf<PromiseSeen, Table[Command]> };

const at = (place: number) => ({ group: { title: '核对和处理', place } });
const reason = (label: string): Question<'reason'> => long('reason', label, 300);

/** How each act of the bureau on a promise reads. */
export const staffWords: Words = {
  check: { title: '核对不低于法律规定', word: '核对过', send: '核对过', foot: { place: 3 } },
  sendBack: { ...at(1), fields: () => [reason('要改什么，依据哪一条')] },
  show: {
    ...at(2),
    title: '登记看到的展示',
    fields: () => [
      { path: 'where', kind: 'many', label: '在哪里展示', options: options(shownPlaces) },
      line('note', '在哪里看到的'),
      files('照片、截图（可以不交）'),
    ],
  },
  checkChange: { title: '核对变更，换上新版', word: '核对变更', send: '核对过', foot: { place: 4 } },
  declineChange: { ...at(3), fields: () => [reason('变更要改什么，依据哪一条')] },
  suspend: {
    ...at(5),
    fields: () => [line('article', '依据哪一条', '例如：《消费者权益保护法》第二十五条。'), reason('哪里低于法律规定')],
  },
  resume: { ...at(6), fields: () => [reason('看过什么、为什么可以恢复')] },
  letThrough: {
    ...at(4),
    fields: ({ held }) => [
      one(
        'item',
        '放行哪一样',
        held.filter(({ waits }) => waits).map(({ id, say }) => ({ value: id, label: '文字', hint: say })),
      ),
      reason('看过什么、为什么可以放行'),
    ],
  },
  linkBreach: {
    ...at(7),
    title: '关联违诺的投诉',
    fields: ({ promise }) => [
      line('case', '投诉编号', '只能是投诉，举报不关联。购买日期要在承诺展示的期间。'),
      long('said', '哪里没有做到', 300, '商家看得到，不写投诉人的姓名、电话。'),
      ...(promise.versions?.length
        ? [{ path: 'n' as const, kind: 'count' as const, label: '按第几版（购买当天变更过才填）' }]
        : []),
      long('why', '名称、代码对不上的，写怎么认定是这一家（可以不填）', 200),
    ],
  },
  undoBreach: { ...at(8), fields: ({ promise }) => [one('breach', '哪一件', breachOptions(promise)), reason('为什么撤销')] },
};

export const staffGroups = ['核对和处理'] as const;
