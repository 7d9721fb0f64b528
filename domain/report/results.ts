import type { Length } from '../law/regulation/periods';
import { resultNotice, resultNotices, type ResultNotice } from '../law/regulation/result-notices';
import type { CivilDate } from '../civil-date';
import type { Report } from './report';

/** The articles under which a result may be owed, as a choice. */
export const noticeArticles = resultNotices.map(({ article }) => article) as [string, ...string[]];

const lengthUnder = ({ article, workingDays }: ResultNotice): Length | undefined =>
  workingDays === undefined ? undefined : { article, length: workingDays, unit: 'workingDay' };

/** The notices noted on a report, each as its law says it. */
const owedNotices = ({ resultsOwed = [] }: Pick<Report, 'resultsOwed'>): ResultNotice[] =>
  resultsOwed.map(({ article }) => resultNotice(article));

/** The term in which the result is told under this article; absent where the law names none. */
export const termOf = (article: string): Length | undefined => lengthUnder(resultNotice(article));

/**
 * Length of the verification where the law under which a report is handled says its own (企业信息公示条例-13, 个体工商户年报办法-12,
 * 合作社年报办法-9: 20 working days), in place of the 15 of 程序规定-18; no rule lengthens it.
 */
export function ownVerification(report: Pick<Report, 'resultsOwed'>): Length | undefined {
  const own = owedNotices(report).find(({ verification }) => verification);
  return own && lengthUnder(own);
}

/**
 * Whether the notice is done with: told after the decision. What was told before it, because the term fell due first (广告法-53),
 * meets the period, and the result itself is told once there is one.
 */
export function isSettled({ resultsTold = [] }: Pick<Report, 'resultsTold'>, article: string): boolean {
  return resultsTold.some((one) => one.article === article && one.decided);
}

/** Articles whose notice is still to be told: all of them after the decision; before it those that have a term and were not told. */
export function toTell(report: Pick<Report, 'resultsOwed' | 'resultsTold' | 'decision'>): string[] {
  const { resultsOwed = [], resultsTold = [], decision } = report;
  return resultsOwed
    .map(({ article }) => article)
    .filter((article) =>
      decision
        ? !isSettled(report, article)
        : termOf(article) !== undefined && !resultsTold.some((one) => one.article === article),
    );
}

/** An advertisement is handled and told of under 广告法-53 whoever notices it: the form says so. */
export const owedByForm = (
  { advertisement }: Pick<Report, 'advertisement'>,
  on: CivilDate,
): NonNullable<Report['resultsOwed']> => (advertisement ? [{ article: '广告法-53', on }] : []);
