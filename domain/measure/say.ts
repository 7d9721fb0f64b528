import { sayFiledFile } from '../evidence/say-file';
import { officeName } from '../place/offices';
import { aloneIn, asIs, sectionsOf, type Line, type SaysOf, type SectionsOf, type Wording } from '../say';
import { basisRow } from './bases';
import { carryWays, measureKinds, outcomes } from './kinds';
import { measureLabels, stateWords } from './labels';
import { letterLines, meetingLines } from './letter';
import type { Measure } from './measure';
import type { MeasureView } from './visibility';

const yes = (is: boolean) => (is ? '是' : '否');
const signed = ({ on, by, reason }: { on: string; by: string; reason?: string }, { day }: Wording) =>
  `${by}，${day(on)}${reason ? `：${reason}` : ''}`;

const entered = (by: string | undefined, on = '') => (by ? `；${by}${on && ` ${on}`}登记` : '');

const resultLines = ({ results = [], objects = [] }: Partial<MeasureView>, { day }: Wording): Line[] =>
  results.map(({ merchant, outcome, checkedOn, note, by, on }) => ({
    head: merchant ? (objects.find((one) => one.merchant === merchant)?.name ?? '') : '核查',
    text: `${outcomes[outcome].label}，${day(checkedOn)}核查${note ? `：${note}` : ''}${entered(by, on && day(on))}`,
  }));

/** How each fact of a measure reads. */
export const measureSays: SaysOf<Measure, MeasureView> = {
  _id: null,
  version: null,
  at: null,
  no: asIs,
  kind: (kind) => measureKinds[kind].label,
  basis: (basis) => basisRow(basis).cite,
  state: (state) => stateWords[state],
  office: officeName,
  on: (on, { day }) => day(on),
  objects: (all) => all.map(({ name, uscc }) => ({ head: '对象', text: uscc ? `${name}（${uscc}）` : name })),
  group: asIs,
  networkRelated: yes,
  onlineFood: yes,
  reason: asIs,
  letter: (letter, { day }, { kind }) => letterLines(letter, kind, day),
  meeting: (meeting, { day }) => meetingLines(meeting, day),
  writers: (names) => names.join('、'),
  returned: (all, wording) => all.map((one) => ({ head: '退回修改', text: signed(one, wording) })),
  approved: (one, wording) => signed(one, wording),
  documentNo: asIs,
  carried: ({ on, way, officers, record, by }, { day }) => [
    { head: '哪天、怎样', text: `${day(on)}，${carryWays[way].label}${entered(by)}` },
    ...(officers ? [{ head: '办理人员', text: officers.join('、') }] : []),
    ...(record
      ? [
          { head: '到场的人', text: record.present },
          { head: '说明的事实', text: record.facts },
          { head: '对方的说明', text: record.statement },
          { head: '提出的要求', text: record.demands },
        ]
      : []),
  ],
  results: (_, wording, view) => resultLines(view, wording),
  published: (all, { day }) =>
    all.map(({ on, where, url, by }) => ({ head: where, text: `${day(on)}${url ? `，${url}` : ''}${entered(by)}` })),
  creditFile: (one, wording) => signed(one, wording),
  files: (files) => files.map((file, index) => ({ head: `材料 ${index + 1}`, text: sayFiledFile(file) })),
  cancelled: (one, wording) => signed(one, wording),
};

const alone = aloneIn<Measure>(measureLabels);

export const sections = {
  about: { title: '对象和依据', of: ['no', 'state', 'kind', 'basis', 'objects', 'group', 'networkRelated', 'onlineFood'] },
  letter: { title: '给对方的内容', of: ['documentNo', 'letter'] },
  meeting: alone('meeting'),
  why: { title: '内部理由', of: ['reason', 'office', 'on', 'writers', 'returned', 'approved', 'cancelled'] },
  carried: { title: '办理', of: ['carried', 'files'] },
  results: { title: '结果和公开', of: ['results', 'published', 'creditFile'] },
} as const satisfies SectionsOf<Measure>;

export type Section = keyof typeof sections;

/** What a view of a measure tells under one title. */
export const saySection = sectionsOf<Measure, MeasureView, Section>(measureLabels, measureSays, sections);
