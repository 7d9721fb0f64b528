import type { StaffWords, WordsOf } from '../../../act-words';
import { day, files, line, long, one, type Option, type Question } from '../../../question';
import { endWords, resultWords, wayWords } from '../labels';
import { answerResults, endReasons } from '../notice';
import type { NoticeView } from '../visibility';
import type { noticeTable, NoticeCommand } from './table';

type Table = typeof noticeTable;
type Words = { readonly [Command in NoticeCommand]?: WordsOf<NoticeView, Table[Command]> };

const life = (place: number) => ({ group: { title: '起草和送达', place } });
const after = (place: number) => ({ group: { title: '异议和结束', place } });
const reason = (label: string, hint?: string): Question<'reason'> => long('reason', label, 300, hint);
const among = <Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, string>>): Option[] =>
  keys.map((value) => ({ value, label: words[value] }));

const paper = () =>
  [
    one('way', '怎样送的', among(['handed', 'posted'] as const, wayWords)),
    day('on', '送达日期'),
    line('note', '谁收的，或者邮件号'),
    files('签收单、邮寄回执的照片（可以不附）'),
  ] as const;

/** How each act on a notice reads to who does it. */
export const noticeWords: Words = {
  write: {
    ...life(1),
    word: '修改说明',
    fields: () => [long('addition', '另外说明（可以不填）', 300, '模板里的话不能改；要另外说的写在这里，商家看得到。')],
    starts: ({ addition }) => ({ ...(addition && { addition }) }),
  },
  refresh: { ...life(2), word: '照现在的信息重写' },
  approve: { title: '批准', word: '批准', send: '批准', foot: { place: 3 } },
  sendBack: { ...life(3), fields: () => [reason('要改什么')] },
  discard: { ...life(9), fields: () => [reason('为什么不用了')] },
  deliver: { title: '送达', word: '送达', send: '送达', foot: { place: 4 } },
  deliverPaper: { foot: { place: 2 }, word: '登记纸质送达', fields: paper },
  addDelivery: { ...life(4), fields: paper },
  recordContest: {
    ...after(1),
    fields: () => [
      line('saidBy', '谁提的'),
      day('on', '提出日期'),
      long('reason', '理由', 1000),
      files('证据的照片、截图或者 PDF（可以不附）'),
    ],
  },
  proposeAnswer: {
    foot: { place: 5 },
    word: '写答复',
    send: '送批准',
    fields: () => [one('result', '核对的结果', among(answerResults, resultWords)), long('text', '答复', 1000, '商家看得到。')],
  },
  approveAnswer: { title: '批准答复', word: '批准答复', send: '批准答复', foot: { place: 6 }, decides: true },
  declineAnswer: { ...after(2), fields: () => [reason('要改什么')] },
  withdraw: { ...after(4), word: '撤回并致歉', fields: () => [reason('哪里有误', '看过的人都会收到撤回和致歉。')] },
  end: {
    ...after(3),
    word: '结束',
    fields: () => [one('why', '为什么结束', among(endReasons, endWords)), line('note', '说明（可以不填）')],
  },
};

/** The words of an act by its name, as a page of any act reads them. */
export const wordsOfNotice = (command: NoticeCommand): StaffWords<NoticeView> =>
  (noticeWords[command] ?? {}) as unknown as StaffWords<NoticeView>;

/** Titles of the lists of acts, in their order. */
export const noticeGroups = ['起草和送达', '异议和结束'] as const;
