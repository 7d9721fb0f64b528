import type { CivilDate } from '../../civil-date';

export type RuleSetId = '令20' | '令20+条例46' | '令121';

/** The rules a complaint or report is handled under, chosen once, by the civil date (+08:00) it was received. */
export interface RuleSet {
  id: RuleSetId;
  /** First day of receipt. */
  from: CivilDate;
  /** Last day of receipt; absent for the rules in force. */
  to?: CivilDate;
  name: string;
  says: string;
}

/** In order of their first day. 条例46 outranks 令20 where both speak (国务院令778, in force 2024-07-01). */
export const ruleSets: readonly RuleSet[] = [
  {
    id: '令20',
    from: '2020-01-01',
    to: '2024-06-30',
    name: '《市场监督管理投诉举报处理暂行办法》（总局令第20号）',
    says: '调解 45 个工作日；不予受理六种情形。',
  },
  {
    id: '令20+条例46',
    from: '2024-07-01',
    to: '2026-04-14',
    name: '《市场监督管理投诉举报处理暂行办法》（总局令第20号）和《消费者权益保护法实施条例》第四十六条',
    says: '条例效力高于暂行办法：调解 60 日；不予受理要说明理由和其他途径。',
  },
  {
    id: '令121',
    from: '2026-04-15',
    name: '《市场监督管理投诉举报处理办法》（总局令第121号）',
    says: '现行规则（令121-46）：期限按收到的日期适用，不予受理的情形按作出决定的日期适用。',
  },
];

/** The rule set of a civil date of receipt (+08:00); days before 2020 fall under the oldest one here. */
export function ruleSetOf(receivedOn: CivilDate): RuleSet {
  const found = ruleSets.filter((one) => one.from <= receivedOn).slice(-1)[0] ?? ruleSets[0];
  if (!found) throw new RangeError('no rule sets');
  return found;
}
