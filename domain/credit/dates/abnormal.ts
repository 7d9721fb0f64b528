import type { CivilDate } from '../../civil-date';
import type { MerchantKind } from '../../merchant/merchant';
import type { FactContent } from '../fact/content';
import type { Fraud } from '../fact/fact';
import type { Ground } from '../fact/kinds';
import type { Condition, DatesContext } from './dates';
import type { Days } from './days';

/** What ends a listing, by its ground (令107-12). */
const conditions: Readonly<Record<Exclude<Ground, 'falseReport'>, Condition>> = {
  noReport: { code: 'reported', article: '令107-12(1)' },
  notShown: { code: 'shown', article: '令107-12(2)' },
  nameNotChanged: { code: 'renamed', article: '令107-12(3)' },
  unreachable: { code: 'reachable', article: '令107-12(4)' },
  other: { code: 'otherCorrected', article: '令107-12(5)' },
};

/** The condition of a ground; of a false report each kind of merchant has its own rule. */
function conditionOf(ground: Ground, kind: MerchantKind): Condition {
  const code = 'reportCorrected';
  if (ground !== 'falseReport') return conditions[ground];
  return { code, article: kind === 'cooperative' ? '合作社年报办法-13(2)' : '个体工商户年报办法-16(2)' };
}

/**
 * The last day an individual trader is shown for a missing report: shown from 1 July of the year the report was due in until 30 June of the
 * next (个体工商户年度报告办法-13). The report of a year is due in the next one. Pure.
 */
export function displayEnd({ reportYears = [], decidedOn }: Pick<FactContent, 'reportYears' | 'decidedOn'>): CivilDate {
  const due = reportYears.map((year) => Number(year) + 1);
  const decided = Number(decidedOn.slice(0, 4)) - (decidedOn.slice(5) < '07-01' ? 1 : 0);
  return `${(due.length ? Math.max(...due) : decided) + 1}-06-30`;
}

/** The days of a listing for abnormal operation: no shortest time, its condition decides (令107-6, 12). Pure. */
export function abnormalDays(fact: FactContent & { fraud?: Fraud | undefined }, { merchantKind }: DatesContext): Days {
  const { ground } = fact;
  const condition = ground && conditionOf(ground, merchantKind);
  const article = condition?.article ?? '令107-12';
  const days: Days = {
    class: 'abnormal',
    noEarliest: { why: 'conditionsDecide', article },
    noEnd: { why: 'conditionsDecide', article },
    before: condition ? [condition] : [],
  };
  if (fact.fraud?.kind === 'revoked') return { ...days, noEnd: { why: 'fraudNoTerm', article: '令107-23' } };
  if (merchantKind !== 'individual' || ground !== 'noReport') return days;
  return {
    ...days,
    noEnd: undefined,
    end: { on: displayEnd(fact), article: '个体工商户年报办法-13', rests: ['individualDisplay'] },
  };
}
