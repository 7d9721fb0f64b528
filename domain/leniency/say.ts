import { sayFiledFile } from '../evidence/say-file';
import { officeName } from '../place/offices';
import { asIs, sectionsOf, withAnother, type SaysOf, type SectionsOf } from '../say';
import { groundRow, sayForce, stages, tests } from './grounds';
import { leniencyLabels, stateWords } from './labels';
import type { Leniency } from './leniency';
import type { LeniencyView } from './visibility';

/** How each fact of such a record reads. */
export const leniencySays: SaysOf<Leniency, LeniencyView> = {
  _id: null,
  version: null,
  at: null,
  merchant: null,
  no: asIs,
  state: (state) => stateWords[state],
  office: officeName,
  on: (on, { day }, { proposedBy }) => `${proposedBy}，${day(on)}`,
  proposedBy: withAnother,
  stage: (stage) => stages[stage].label,
  ground: (ground, _, { stage }) => `${groundRow(ground).label}（${sayForce(ground, stage)}）`,
  party: asIs,
  caseNo: asIs,
  networkRelated: (is) => (is ? '是' : '否'),
  facts: asIs,
  breach: asIs,
  tests: (all) => all.map(({ key, evidence }) => ({ head: tests[key].label, text: evidence })),
  otherBasis: asIs,
  listItem: ({ list, item }) => `${list}：${item}（只作参考）`,
  files: (files) => files.map((file, index) => ({ head: `材料 ${index + 1}`, text: sayFiledFile(file) })),
  decided: ({ on, by, documentNo, enteredOn }, { day }) => `${by}，${day(on)}，${documentNo}；${day(enteredOn)}登记`,
  declined: ({ on, by, reason }, { day }) => `${by}，${day(on)}：${reason}`,
  education: ({ on, by, how, said }, { day }) => `${by}，${day(on)}，${how}：${said}`,
};

export const sections = {
  about: {
    title: '当事人和决定',
    of: ['no', 'state', 'stage', 'ground', 'party', 'caseNo', 'networkRelated', 'office', 'on', 'proposedBy'],
  },
  found: { title: '事实、条件和证据', of: ['facts', 'breach', 'tests', 'otherBasis', 'listItem', 'files'] },
  decided: { title: '决定和教育', of: ['decided', 'declined', 'education'] },
} as const satisfies SectionsOf<Leniency>;

export type Section = keyof typeof sections;

/** What a view of such a record tells under one title. */
export const saySection = sectionsOf<Leniency, LeniencyView, Section>(leniencyLabels, leniencySays, sections);
