import { sayFiledFile } from '../evidence/say-file';
import { officeName } from '../place/offices';
import { asIs, sectionsOf, withAnother, type SaysOf, type SectionsOf } from '../say';
import { spotCheckLabels, stateWords } from './labels';
import { methods, subjects, verdicts, type SpotCheck } from './spot-check';
import type { SpotCheckView } from './visibility';

const parts = (...all: (string | undefined)[]) => all.filter(Boolean).join('，');

/** How each fact of a spot check reads. */
export const spotCheckSays: SaysOf<SpotCheck, SpotCheckView> = {
  _id: null,
  version: null,
  at: null,
  merchant: null,
  no: asIs,
  state: (state) => stateWords[state],
  office: officeName,
  on: (on, { day }, { by }) => `${by}，${day(on)}`,
  by: withAnother,
  plan: asIs,
  firm: asIs,
  shop: asIs,
  networkRelated: (is) => (is ? '是' : '否'),
  subject: (subject) => subjects[subject].label,
  what: asIs,
  batch: asIs,
  method: (method) => methods[method].label,
  carried: ({ on, officers, sample, place, by }, { day }) =>
    `${parts(day(on), officers.join('、'), sample && `样品：${sample}`, place)}；${by}登记`,
  result: ({ verdict, on, report, laboratory, said, by, enteredOn }, { day }) =>
    `${parts(verdicts[verdict].label, day(on), report, laboratory)}：${said}；${by} ${day(enteredOn)}登记`,
  reinspection: ({ askedOn, by, result }, { day }) =>
    `${day(askedOn)}申请，${by}登记` +
    (result ? `；${parts(verdicts[result.verdict].label, day(result.on), result.report)}，${result.by}登记` : '；还没有结果'),
  handling: ({ on, said, documentNo, by }, { day }) => `${parts(day(on), documentNo)}：${said}；${by}登记`,
  published: ({ on, where, url, by }, { day }) => `${parts(day(on), where, url)}；${by}核对公布`,
  creditFact: asIs,
  files: (files) => files.map((file, index) => ({ head: `材料 ${index + 1}`, text: sayFiledFile(file) })),
  closed: ({ on, by }, { day }) => `${by}，${day(on)}`,
  cancelled: ({ on, by, reason }, { day }) => `${by}，${day(on)}：${reason}`,
};

export const sections = {
  about: {
    title: '抽查对象',
    of: ['no', 'state', 'plan', 'firm', 'shop', 'subject', 'what', 'batch', 'method', 'networkRelated', 'office', 'on', 'by'],
  },
  found: { title: '抽查和结果', of: ['carried', 'result', 'reinspection', 'handling', 'published', 'creditFact'] },
  ended: { title: '材料和办结', of: ['files', 'closed', 'cancelled'] },
} as const satisfies SectionsOf<SpotCheck>;

export type Section = keyof typeof sections;

/** What a view of a spot check tells under one title. */
export const saySection = sectionsOf<SpotCheck, SpotCheckView, Section>(spotCheckLabels, spotCheckSays, sections);
