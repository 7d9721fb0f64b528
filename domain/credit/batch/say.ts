import { merchantKindWords, tradeWords } from '../../merchant/words';
import { officeName } from '../../place/offices';
import { asIs, sectionsOf, type Line, type SaysOf, type SectionsOf, type Wording } from '../../say';
import type { BatchOccasion, NoticeBatch, Whom } from './batch';
import { batchLabels, batchStateWords, batchTopicWords } from './labels';
import type { BatchView } from './visibility';

const signed = ({ on, by, reason }: { on: string; by: string; reason?: string }, { day }: Wording): string =>
  `${by}，${day(on)}${reason ? `：${reason}` : ''}`;

/** What is told, as lines. */
function sayOccasion(occasion: BatchOccasion, { day }: Wording): Line[] {
  const topic = { head: batchLabels.occasion as string, text: batchTopicWords[occasion.topic].label };
  const rest: Readonly<Record<BatchOccasion['topic'], () => Line[]>> = {
    annualDue: () => ('year' in occasion ? [{ head: '年度', text: `${occasion.year} 年度` }] : []),
    annualMissed: () =>
      'listOn' in occasion
        ? [
            { head: '年度', text: `${occasion.year} 年度` },
            { head: '名单', text: `${occasion.source}，${day(occasion.listOn)}的` },
          ]
        : [],
    rule: () =>
      'title' in occasion
        ? [
            { head: '规定', text: `${occasion.title}，${day(occasion.effectiveOn)}起施行` },
            { head: '讲了什么', text: occasion.what },
            { head: '出处', text: occasion.source },
          ]
        : [],
  };
  return [topic, ...rest[occasion.topic]()];
}

/** To whom, in one line; nothing chosen is everybody. */
export function sayWhom({ kinds, trades, offices, list }: Whom, { day }: Wording): string {
  const parts = [
    list && `名单“${list.name}”（${day(list.asOf)}的）`,
    kinds?.map((one) => merchantKindWords[one].label).join('、'),
    trades?.map((one) => tradeWords[one].label).join('、'),
    offices?.map(officeName).join('、'),
  ].filter(Boolean);
  return parts.length ? parts.join('；') : '登记着的全部商家';
}

/** How each fact of a mailing reads. */
export const batchSays: SaysOf<NoticeBatch, BatchView> = {
  _id: null,
  version: null,
  at: null,
  no: asIs,
  state: (state) => batchStateWords[state],
  occasion: (occasion, wording) => sayOccasion(occasion, wording),
  whom: (whom, wording) => sayWhom(whom, wording),
  addition: asIs,
  on: (on, { day }) => day(on),
  writers: (names) => names.join('、'),
  returned: (all, wording) => all.map((one) => ({ head: batchLabels.returned as string, text: signed(one, wording) })),
  approved: signed,
  started: signed,
  abandoned: signed,
  done: ({ told, onPaper, left, on }, { day }) =>
    `${day(on)}；小程序里告诉了 ${told} 家，没有人认领、要送纸质的 ${onPaper} 家，没有发的 ${left} 家`,
  discarded: signed,
};

export const sections = {
  about: { title: '这一批', of: ['no', 'state', 'occasion', 'addition', 'whom', 'done'] },
  making: {
    title: '起草、批准、发送',
    of: ['on', 'writers', 'returned', 'approved', 'started', 'abandoned', 'discarded'],
  },
} as const satisfies SectionsOf<NoticeBatch>;

export type Section = keyof typeof sections;

/** What a view of a mailing tells under one title. */
export const saySection = sectionsOf<NoticeBatch, BatchView, Section>(batchLabels, batchSays, sections);
