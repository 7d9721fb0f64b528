import { sayYuan } from '../../money';
import { aloneIn, asIs, sectionsOf, withAnother, type Line, type SaysOf, type SectionsOf, type Wording } from '../../say';
import type { FactContent } from './content';
import { endings, type CreditFact, type Fraud } from './fact';
import { factKinds, grounds, leniencies, measures, outcomes, penaltyFields } from './kinds';
import { factLabels, factStateWords, merchantKindWords, originWords, restrictedWords } from './labels';
import type { FactView } from './visibility';

const labelsOf = (all: readonly string[], table: Readonly<Record<string, { label: string }>>) =>
  all.map((key) => table[key]?.label ?? key).join('、');

const sayFine = (fine: number, grade: keyof typeof leniencies | undefined) =>
  `${sayYuan(fine)}${grade ? `（${leniencies[grade].label}）` : ''}`;

/** What is written of a fact in one line, as an earlier version reads. */
export function sayContent(content: FactContent, { day }: Wording): string {
  const { kind, documentNo, organ, decidedOn, publishedOn, source, link, seenOn, breach, measures: of = [], field } = content;
  const { entityFine, entityLeniency, personFine, personLeniency, leniencySays, restricted, restrictedUntil, permits } = content;
  const { outcomes: then = [], ground, reportYears = [], measuresUntil, note } = content;
  const parts = [
    factKinds[kind].label,
    documentNo,
    organ,
    `${day(decidedOn)}决定`,
    `${day(publishedOn)}公示`,
    breach,
    labelsOf(of, measures),
    field && penaltyFields[field].label,
    entityFine !== undefined && `对经营主体罚款 ${sayFine(entityFine, entityLeniency)}`,
    personFine !== undefined && `对责任人员罚款 ${sayFine(personFine, personLeniency)}`,
    leniencySays,
    restricted && `限制期限：${restrictedWords[restricted]}`,
    restrictedUntil && `限制到 ${day(restrictedUntil)}`,
    permits,
    labelsOf(then, outcomes),
    ground && grounds[ground].label,
    reportYears.join('、'),
    measuresUntil && `管理措施到 ${day(measuresUntil)}`,
    note,
    `${source}，${day(seenOn)}看到`,
    link,
  ];
  return parts.filter(Boolean).join('；');
}

const signed = ({ on, by, reason }: { on: string; by?: string | undefined; reason?: string }, { day }: Wording) =>
  `${[by, day(on)].filter(Boolean).join('，')}${reason ? `：${reason}` : ''}`;

const sayFraud = ({ kind, on, document }: Fraud, { day }: Wording) =>
  `${day(on)}${kind === 'refused' ? '决定不予修复' : '撤销准予修复的决定'}（${document}）`;

/** How each fact of a credit fact reads. */
export const factSays: SaysOf<CreditFact, FactView> = {
  _id: null,
  version: null,
  merchant: null,
  batch: null,
  related: null,
  at: null,
  reached: null,
  no: asIs,
  kind: (kind) => factKinds[kind].label,
  documentNo: asIs,
  organ: asIs,
  decidedOn: (on, { day }) => day(on),
  publishedOn: (on, { day }) => day(on),
  source: (source, { day }, { seenOn }) => `${source}，${day(seenOn)}看到`,
  seenOn: withAnother,
  link: asIs,
  breach: asIs,
  measures: (all) => labelsOf(all, measures),
  field: (field) => penaltyFields[field].label,
  entityFine: (fine, _, { entityLeniency }) => sayFine(fine, entityLeniency),
  entityLeniency: withAnother,
  personFine: (fine, _, { personLeniency }) => sayFine(fine, personLeniency),
  personLeniency: withAnother,
  leniencySays: asIs,
  restricted: (how, { day }, { restrictedUntil }) =>
    restrictedUntil ? `${restrictedWords[how]}：${day(restrictedUntil)}` : restrictedWords[how],
  restrictedUntil: withAnother,
  permits: asIs,
  outcomes: (all) => labelsOf(all, outcomes),
  ground: (ground) => grounds[ground].label,
  reportYears: (years) => years.join('、'),
  measuresUntil: (until, { day }) => day(until),
  note: asIs,
  merchantName: (name, _, { merchantKind }) => `${name}（${merchantKindWords[merchantKind]}）`,
  merchantKind: withAnother,
  state: (state) => factStateWords[state],
  on: (on, { day }) => day(on),
  writers: (names) => names.join('、'),
  origin: (origin) => originWords[origin],
  checked: (one, wording) => signed(one, wording),
  returned: (all, wording): Line[] => all.map((one) => ({ head: factLabels.returned as string, text: signed(one, wording) })),
  versions: (all, wording): Line[] =>
    all.map(({ content, until, reason, by, checkedBy }) => ({
      head: `${wording.day(until)}更正`,
      text: [
        `${reason}${by ? `（${by}更正${checkedBy ? `，原来由${checkedBy}核对` : ''}）` : ''}`,
        content && `原来是：${sayContent(content, wording)}`,
      ]
        .filter(Boolean)
        .join('\n'),
    })),
  fraud: (fraud, wording) => sayFraud(fraud, wording),
  ended: ({ why, on, document, reason, recordedOn, by }, { day }) =>
    [`${day(on)}${endings[why].label}`, document, reason, `${by ? `${by} ` : ''}${day(recordedOn)}登记`]
      .filter(Boolean)
      .join('；'),
  discarded: (one, wording) => signed(one, wording),
};

const alone = aloneIn<CreditFact>(factLabels);

export const sections = {
  about: { title: '这一条', of: ['no', 'kind', 'merchantName', 'merchantKind', 'state', 'ended', 'fraud'] },
  decision: {
    title: '决定',
    of: [
      ...(['documentNo', 'organ', 'decidedOn', 'breach', 'measures', 'field', 'entityFine', 'entityLeniency'] as const),
      ...(['personFine', 'personLeniency', 'leniencySays', 'restricted', 'restrictedUntil', 'permits'] as const),
      ...(['outcomes', 'ground', 'reportYears', 'measuresUntil', 'note'] as const),
    ],
  },
  shown: { title: '公示', of: ['publishedOn', 'source', 'seenOn', 'link'] },
  making: { title: '录入和核对', of: ['origin', 'on', 'writers', 'checked', 'returned', 'discarded'] },
  versions: alone('versions'),
} as const satisfies SectionsOf<CreditFact>;

export type Section = keyof typeof sections;

/** What a view of a credit fact tells under one title. */
export const saySection = sectionsOf<CreditFact, FactView, Section>(factLabels, factSays, sections);
