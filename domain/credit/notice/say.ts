import { sayFiledFile } from '../../evidence/say-file';
import type { FiledFile } from '../../evidence/claiming';
import { officeName } from '../../place/offices';
import { aloneIn, asIs, sectionsOf, type Line, type SaysOf, type SectionsOf, type Wording } from '../../say';
import { endWords, noticeLabels, partWords, resultWords, stateWords, templateWords, topicWords, wayWords } from './labels';
import type { CreditNotice, NoticeDates, Occasion, Words } from './notice';
import type { ContestView, DeliveryView, NoticeView } from './visibility';

const fileLines = (files: readonly FiledFile[] = []): Line[] =>
  files.map((file, index) => ({ head: `附件 ${index + 1}`, text: sayFiledFile(file) }));

const wordLines = (words: readonly Words[]): Line[] =>
  words.map(({ part, lines }) => ({ head: partWords[part], text: lines.join('\n') }));

/** What it was told of without a fact, in words. */
function sayOccasion(occasion: Occasion, { day }: Wording): string {
  switch (occasion.topic) {
    case 'annualDue':
      return `${occasion.year} 年度的年报`;
    case 'annualMissed':
      return `${occasion.year} 年度的年报；名单的日期 ${day(occasion.listOn)}，来源：${occasion.source}`;
    case 'licence':
      return `${day(occasion.seenOn)}看 ${occasion.where}`;
    default:
      return `${occasion.title}，${day(occasion.effectiveOn)}起施行：${occasion.what}；来源：${occasion.source}`;
  }
}

const sayDates = ({ applyFrom, endsOn, presumed, notes = [] }: NoticeDates, { day }: Wording): string =>
  [
    applyFrom && `最早 ${day(applyFrom)}可以申请`,
    endsOn && `公示到 ${day(endsOn)}`,
    (applyFrom || endsOn) && (presumed ? '推定，以公示系统为准' : '法规科已经确认算法'),
    ...notes,
  ]
    .filter(Boolean)
    .join('；');

const signed = (
  { on, by, reason, note }: { on: string; by?: string; reason?: string; note?: string },
  { day }: Wording,
): string => `${[by, day(on)].filter(Boolean).join('，')}${reason || note ? `：${reason ?? note ?? ''}` : ''}`;

const marks = (all: readonly { name: string; on: string }[], { day }: Wording): string =>
  all.map(({ name, on }) => `${name}，${day(on)}`).join('；');

const deliveryLines = (all: readonly DeliveryView[], { day }: Wording): Line[] =>
  all.flatMap(({ way, on, by, to, note, files }) => [
    { head: wayWords[way], text: [to && `给 ${to}`, day(on), note, `${by}登记`].filter(Boolean).join('，') },
    ...fileLines(files),
  ]);

/** One objection with what became of it. */
export function contestLines(
  { by, on, reason, files, saidBy, late, answerBy, proposed, answer }: ContestView,
  wording: Wording,
): Line[] {
  const { day } = wording;
  const who = saidBy ? `${saidBy}提出，${by}登记` : by;
  const waiting = proposed && [
    { head: '等着批准的答复', text: `${resultWords[proposed.result]}：${proposed.text}（${proposed.by}，${day(proposed.on)}）` },
  ];
  const approval = answer?.approvedOn ? `，${answer.approvedBy ?? ''} ${day(answer.approvedOn)}批准` : '';
  const answered = answer && [
    {
      head: '书面答复',
      text: `${resultWords[answer.result]}：${answer.text}（${[answer.by, day(answer.on)].filter(Boolean).join('，')}${approval}）`,
    },
  ];
  return [
    { head: '异议', text: `${who}，${day(on)}${late ? '，过了提示里说的日子，同样核对' : ''}：${reason}` },
    ...fileLines(files),
    ...(waiting ?? []),
    ...(answered ?? []),
    { head: '最迟答复', text: day(answerBy) },
  ];
}

/** How each fact of a notice reads. */
export const noticeSays: SaysOf<CreditNotice, NoticeView> = {
  _id: null,
  version: null,
  at: null,
  merchant: null,
  batch: null,
  no: asIs,
  state: (state) => stateWords[state],
  merchantName: asIs,
  office: officeName,
  topic: (topic) => topicWords[topic],
  fact: ({ no, version }) => `${no}（第 ${version} 版）`,
  occasion: sayOccasion,
  template: ({ key, version }) => `${templateWords[key] ?? key.replace(/^abnormal\w+$/, '列入经营异常名录')}（第 ${version} 版）`,
  title: asIs,
  words: wordLines,
  addition: asIs,
  dates: sayDates,
  objectBy: (on, { day }) => `${day(on)}；过了也可以提`,
  on: (on, { day }) => day(on),
  writers: (names) => names.join('、'),
  returned: (all, wording) => all.map((one) => ({ head: noticeLabels.returned as string, text: signed(one, wording) })),
  approved: signed,
  delivered: signed,
  deliveries: deliveryLines,
  readBy: marks,
  acknowledged: marks,
  contests: (all, wording) => all.flatMap((one) => contestLines(one, wording)),
  corrected: (all, { day }) =>
    all.flatMap(({ on, title, words }) => [{ head: `${day(on)}以前`, text: title }, ...wordLines(words)]),
  withdrawn: ({ apology, ...one }, wording) => `${signed(one, wording)}。${apology}`,
  ended: ({ why, ...one }, wording) => `${endWords[why]}，${signed(one, wording)}`,
  discarded: signed,
};

const alone = aloneIn<CreditNotice>(noticeLabels);

export const sections = {
  about: { title: '这一条', of: ['no', 'state', 'merchantName', 'office', 'topic', 'fact', 'occasion', 'withdrawn', 'ended'] },
  text: { title: '内容', of: ['title', 'words', 'addition', 'dates', 'objectBy'] },
  contests: alone('contests'),
  marks: { title: '谁看过', of: ['delivered', 'readBy', 'acknowledged'] },
  deliveries: alone('deliveries'),
  making: { title: '起草、批准', of: ['on', 'writers', 'template', 'approved', 'returned', 'discarded'] },
  corrected: alone('corrected'),
} as const satisfies SectionsOf<CreditNotice>;

export type Section = keyof typeof sections;

/** What a view of a notice tells under one title. */
export const saySection = sectionsOf<CreditNotice, NoticeView, Section>(noticeLabels, noticeSays, sections);
