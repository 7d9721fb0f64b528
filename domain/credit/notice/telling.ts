import { plusDays, sayFullDate, type CivilDate } from '../../civil-date';
import type { MerchantKind } from '../../merchant/merchant';
import type { RepairClass, RepairDates } from '../dates/dates';
import type { CreditFact } from '../fact/fact';
import { grounds, measures, outcomes, type FactKind, type Ground } from '../fact/kinds';
import { noticeDatesOf } from './dates-said';
import type { Told } from './composing';
import type { CreditNotice, NoticeTopic } from './notice';
import type { TemplateKey } from './templates/table';
import type { Filled } from './templates/template';

/** Days to object to a listing from its publication (企业经营异常名录管理办法 12, 个体工商户年度报告办法 17, 农民专业合作社年度报告公示办法 14). */
const LISTING_DAYS = 30;

const byClass: Readonly<Partial<Record<RepairClass, TemplateKey>>> = {
  light: 'penaltyLight',
  general: 'penaltyGeneral',
  severe: 'penaltySevere',
  severeEndOnly: 'penaltyEndOnly',
};

const ofCompany: Readonly<Partial<Record<Ground, TemplateKey>>> = {
  noReport: 'abnormalCompanyNoReport',
  notShown: 'abnormalCompanyNotShown',
  nameNotChanged: 'abnormalCompanyName',
  unreachable: 'abnormalCompanyUnreachable',
  other: 'abnormalOther',
};

/** The ground as the rule of each kind of merchant has it: one that its rule does not know has no notice. */
const byGround: Readonly<Record<MerchantKind, Readonly<Partial<Record<Ground, TemplateKey>>>>> = {
  company: ofCompany,
  platform: ofCompany,
  individual: {
    noReport: 'abnormalIndividualNoReport',
    falseReport: 'abnormalIndividualFalse',
    unreachable: 'abnormalIndividualUnreachable',
    other: 'abnormalOther',
  },
  cooperative: {
    noReport: 'abnormalCooperativeNoReport',
    falseReport: 'abnormalCooperativeFalse',
    unreachable: 'abnormalCooperativeUnreachable',
    other: 'abnormalOther',
  },
  person: {},
};

const keyOf: Readonly<Record<FactKind, (fact: CreditFact, dates: RepairDates, kind: MerchantKind) => TemplateKey | undefined>> = {
  penalty: (_, { class: of }) => byClass[of],
  spotCheck: () => 'spotCheck',
  abnormal: ({ ground }, _, kind) => ground && byGround[kind][ground],
  serious: () => 'serious',
};

const labelled = (keys: readonly string[] | undefined, table: Readonly<Record<string, { label: string }>>) =>
  keys?.length ? keys.map((key) => table[key]?.label ?? key).join('、') : undefined;

const given = (values: Readonly<Record<string, string | undefined>>): Filled =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Filled;

function filledOf(fact: CreditFact): Filled {
  const { documentNo, organ, decidedOn, publishedOn, source, seenOn, link, breach, ground, reportYears, note } = fact;
  return given({
    document: documentNo,
    ...{ organ, source, link, breach },
    ...{ decidedOn: sayFullDate(decidedOn), publishedOn: sayFullDate(publishedOn), seenOn: sayFullDate(seenOn) },
    measures: labelled(fact.measures, measures),
    outcomes: labelled(fact.outcomes, outcomes),
    ground: ground && grounds[ground].label,
    years: reportYears?.map((year) => `${year} `).join('、'),
    what: note,
  });
}

/** A fact as a notice tells it to a merchant of this kind, with its days; undefined where no notice tells it. Civil days (+08:00). Pure. */
export function tellingOf(fact: CreditFact, kind: MerchantKind, dates: RepairDates): Told | undefined {
  const template = keyOf[fact.kind](fact, dates, kind);
  if (!template) return undefined;
  const objectBy = fact.kind === 'abnormal' ? { objectBy: plusDays(fact.publishedOn, LISTING_DAYS) } : {};
  return { template, filled: filledOf(fact), dates: noticeDatesOf(dates), ...objectBy };
}

/** What a fact of this kind is told as: the topics of notices of facts are the kinds of facts. */
export const topicOf = ({ kind }: Pick<CreditFact, 'kind'>): NoticeTopic => kind;

/** Whether a notice may still be told of the fact: checked, standing. Pure. */
export const isStanding = (fact: Pick<CreditFact, 'state'> | undefined): boolean => fact?.state === 'checked';

/** Whether what a notice tells of is over by this civil day (+08:00): its fact ended, or its day passed. Pure. */
export function isOver(
  { occasion, fact: told }: CreditNotice,
  fact: Pick<CreditFact, 'state'> | undefined,
  today: CivilDate,
): boolean {
  if (told) return fact !== undefined && (fact.state === 'ended' || fact.state === 'discarded');
  if (occasion?.topic === 'annualDue') return today > `${occasion.year + 1}-06-30`;
  if (occasion?.topic === 'rule') return today > occasion.effectiveOn;
  return false;
}
