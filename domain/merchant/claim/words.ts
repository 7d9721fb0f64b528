import type { StaffWords } from '../../act-words';
import { day, line, long, one, type Answers, type Question } from '../../question';
import { detailsQuestions } from '../acts/words';
import type { MerchantKind } from '../merchant';
import type { ClaimCommand } from './table';
import type { ClaimView } from './visibility';

/** The merchant a claim may be linked to, as its page knows it. */
export interface Known {
  id: string;
  no: string;
  name: string;
  owner?: string | undefined;
}

/** What the page of a claim hands to its acts. */
export interface ClaimSeen {
  claim: ClaimView;
  known?: Known | undefined;
}

const saw: Question<'saw'> = line('saw', '对照什么核实的', '如：营业执照照片；国家企业信用信息公示系统查询一致。');

/** How each act of the bureau on a claim reads. */
export const claimWords: Readonly<Record<Exclude<ClaimCommand, 'withdraw'>, StaffWords<ClaimSeen>>> = {
  verify: {
    title: '核实通过，登记这一家',
    word: '核实通过',
    send: '核实通过',
    foot: { place: 2 },
    fields: () => [saw, ...detailsQuestions('details.')],
    starts: ({ claim }): Answers => {
      const { kind, name, uscc, exemption } = claim as ClaimView & { kind: MerchantKind };
      return { 'details.kind': kind, 'details.name': name, 'details.uscc': uscc, 'details.exemption': exemption };
    },
  },
  link: {
    title: '核实通过，关联到已有的一家',
    word: '关联到已有的一家',
    send: '核实通过',
    foot: { place: 1 },
    fields: ({ known }) => [
      // Found by the claim's own code, or looked for on the page.
      {
        ...one('merchant', '关联到', known ? [{ value: known.id, label: `${known.name}（${known.no}）` }] : []),
        ...(!known && { hint: '在上面用名称、店铺或者代码找到它。' }),
      },
      { ...day('registeredOn', '登记（成立）日期'), old: true, hint: '照营业执照再确认一次。' },
      saw,
      ...(known?.owner
        ? [long('replacing', `现在的负责人是${known.owner}，为什么由申请人代替`, 300, '原来的负责人会收到这个理由。')]
        : []),
    ],
    starts: ({ known }): Answers => (known ? { merchant: known.id, registeredOn: '' } : { registeredOn: '' }),
  },
  refuse: {
    title: '没有通过',
    word: '没有通过',
    send: '告知申请人',
    foot: { place: 0 },
    fields: () => [long('reason', '为什么没有通过', 300), long('todo', '请申请人怎么办', 300, '申请人照着做就能再申请。')],
  },
};
