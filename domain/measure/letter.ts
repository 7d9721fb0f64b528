import type { CivilDate } from '../civil-date';
import type { Line } from '../say';
import { basisRow } from './bases';
import { carryWays, measureKinds, outcomes, type MeasureKind } from './kinds';
import type { Letter, Measure, Meeting } from './measure';
import type { LetterView } from './visibility';

type SayDay = (on: CivilDate) => string;

const part = (head: string, text: string | undefined): Line[] => (text ? [{ head, text }] : []);

/** What is asked for is a suggestion where it is guidance. */
const asksWord = (kind: MeasureKind) => (kind === 'guidance' ? '建议' : '要求');

/** What each kind says of itself: what it is not, and what follows from it. */
export const standing: Readonly<Record<MeasureKind, string>> = {
  guidance: '这是行政指导，由您自愿采纳；不采纳不会因此受到不利处理。它不是行政处罚，也不是责令改正。',
  interview: '约谈是提醒和沟通，不是行政处罚，也不是责令改正，不影响您依法陈述、申辩、申请复议和提起诉讼。',
  reminder: '这是提醒，不是行政处罚，也不是责令改正。您的法律义务以法律法规的条文为准。',
  warningLetter: '这是警示，不是行政处罚，也不是责令改正。您的法律义务以法律法规的条文为准。',
  circular: '这是警示通报，不是行政处罚，也不是责令改正。您的法律义务以法律法规的条文为准。',
};

/** The parts of a letter in their order. */
export const letterLines = (letter: Letter, kind: MeasureKind, day: SayDay): Line[] => [
  ...part('事由', letter.matter),
  ...part('法律义务', letter.duties),
  ...part(asksWord(kind), letter.demands),
  ...part('期限', letter.dueOn && `${day(letter.dueOn)}以前，当天算在内`),
  ...part('法律后果', letter.consequence),
  ...part('联系', letter.contact),
];

export const meetingLines = ({ on, time, place, who, bring }: Meeting, day: SayDay): Line[] => [
  ...part('时间', `${day(on)} ${time}`),
  ...part('地点', place),
  ...part('请谁来', who),
  ...part('带什么', bring),
];

/** A letter whole, as whom it is for reads it: also before it is sent. */
export function wholeLetter(
  of: Pick<Measure, 'kind' | 'basis' | 'letter' | 'meeting' | 'documentNo'>,
  day: SayDay,
): { title: string; lines: Line[] } {
  const { kind, basis, letter, meeting, documentNo } = of;
  const [matter, ...rest] = letterLines(letter, kind, day);
  const lines = [
    ...part('文号', documentNo),
    ...(matter ? [matter] : []),
    ...part('依据', basisRow(basis).cite),
    ...(meeting ? meetingLines(meeting, day) : []),
    ...rest,
    ...part('说明', standing[kind]),
  ];
  return { title: measureKinds[kind].letter, lines };
}

/** The letter with how it came and what a check found. Pure. */
export function sayOwnLetter(view: LetterView, day: SayDay): { title: string; lines: Line[] } {
  const { title, lines } = wholeLetter(view, day);
  const { carried, results = [], published = [] } = view;
  return {
    title,
    lines: [
      ...part('送到', `${day(carried.on)}，${carryWays[carried.way].label}`),
      ...lines,
      ...results.flatMap(({ outcome, checkedOn }) => part('核查结果', `${outcomes[outcome].label}（${day(checkedOn)}）`)),
      ...published.flatMap(({ on, where, url }) => part('公开', `${day(on)}，${where}${url ? `，${url}` : ''}`)),
    ],
  };
}
