import type { StaffWords } from '../act-words';
import { day, files, labelled, line, long, options, tile, type Answers, type Question } from '../question';
import { certificates, openFields } from './trace';
import type { TraceView } from './visibility';

/** A trace record as its page has it. */
export interface TraceSeen {
  trace: TraceView;
  held: readonly { id: string; what: 'words' | 'picture'; waits: boolean; say: string }[];
}

/** What is asked of one batch. */
export const traceQuestions: readonly Question[] = [
  line('product', '商品名称'),
  line('batch', '批次', '批号、生产日期或者自己的编号。'),
  day('madeOn', '生产、采收日期（可以不填）'),
  day('receivedOn', '进货日期（可以不填）'),
  line('source', '来源', '谁种的、谁做的、从哪里进的；个人写姓和地名就行。'),
  tile('certificate', '有什么凭证', labelled(certificates)),
  line('certificateNo', '凭证编号（可以不填）'),
  day('certificateOn', '凭证日期（可以不填）'),
  files('凭证的照片'),
  {
    ...{ path: 'open', kind: 'many', label: '公开哪些', options: options(openFields) },
    hint: '商品和批次总是公开；没选的只有您和工作人员看得到。照片里有电话、身份证号的不要公开。',
  },
];

/** As it stands; what was left out stays left out: a day that nobody wrote is not today. */
const answersOf = ({ product, batch, source, certificate, open = [], ...may }: TraceView): Answers => ({
  ...{ product, batch, source, certificate, open: [...open] },
  ...{ madeOn: may.madeOn ?? '', receivedOn: may.receivedOn ?? '' },
  ...{ certificateNo: may.certificateNo ?? '', certificateOn: may.certificateOn ?? '' },
});

const reason = (label: string): Question => long('reason', label, 300);
type Words = Readonly<Record<string, StaffWords<TraceSeen>>>;
const at = (place: number) => ({ group: { title: '我来办', place } });

/** How each act of the merchant itself on a trace record reads. */
export const traceOwnWords: Words = {
  correct: {
    foot: { place: 2 },
    title: '更正',
    fields: () => [...traceQuestions, reason('为什么更正')],
    starts: ({ trace }) => answersOf(trace),
  },
  remove: { ...at(2), fields: () => [reason('为什么删除')] },
};
