import type { CivilDate } from '../../civil-date';
import type { DeadlineId } from '../deadline/deadline';
import { ruleSetOf, type RuleSetId } from './rule-sets';

/** Length of a statutory period and the article it rests on. */
export interface Length {
  article: string;
  length: number;
  unit: 'workingDay' | 'day';
}

/** One statutory period of law.md §1.7. */
export interface Period {
  id: DeadlineId;
  name: string;
  /** The event whose day is day 0. */
  starts: string;
  /** What ends it in time. */
  stops: string;
  /** The only days that are not counted; absent where the law names none. */
  pause?: { article: string; days: string };
  /** What may lengthen it once, by how much, and who decides. */
  extension?: { article: string; length: number; decides: string };
  /** Counted days after which the queue warns; `lastWorkingDay` warns on `workBy`. Suggestions of the product, not law. */
  warns: readonly (number | 'lastWorkingDay')[];
  /** By rule set of the day of receipt. */
  lengths: Record<RuleSetId, Length>;
}

const working = (article: string, length: number): Length => ({ article, length, unit: 'workingDay' });
const days = (article: string, length: number): Length => ({ article, length, unit: 'day' });
/** A rule outside the complaint rules: the same whenever the case was received. */
const always = (one: Length): Record<RuleSetId, Length> => ({ 令20: one, '令20+条例46': one, 令121: one });
const since = (old: Length, regulation46: Length, now: Length): Record<RuleSetId, Length> => ({
  令20: old,
  '令20+条例46': regulation46,
  令121: now,
});

/** Head or deputy head of the bureau; never the leader of a unit. */
const bureauLeader = '市场监督管理部门负责人（局领导）批准';
const tests = '检测、检验、检疫、鉴定以及权利人辨认或者鉴别等所需时间';

/** Every statutory period the product keeps. */
export const periods: Record<DeadlineId, Period> = {
  C1: {
    id: 'C1',
    name: '决定是否受理并告知投诉人',
    starts: '收到投诉',
    stops: '作出决定，并且告知投诉人的文书已发出',
    warns: [5, 'lastWorkingDay'],
    lengths: since(working('令20-14', 7), working('令20-14', 7), working('令121-15', 7)),
  },
  C2: {
    id: 'C2',
    name: '调解',
    starts: '受理',
    stops: '达成协议、自行和解、撤回，或者作出终止调解的决定',
    pause: {
      article: '令121-22',
      days: '鉴定、检测所需时间：委托的次日起，到收到报告的当日止；重叠的日子只扣一次；条例-46 也这样规定',
    },
    warns: [45, 55, 'lastWorkingDay'],
    lengths: since(working('令20-21', 45), days('条例-46', 60), days('令121-23', 60)),
  },
  C3: {
    id: 'C3',
    name: '终止调解后告知双方',
    starts: '作出终止调解的决定',
    stops: '给投诉人和被投诉人的文书都已发出',
    warns: [4, 'lastWorkingDay'],
    lengths: since(working('令20-21', 7), working('令20-21', 7), working('令121-23', 7)),
  },
  C4: {
    id: 'C4',
    name: '核查举报并决定是否立案',
    starts: '收到举报；同一举报人有新的事实而合并处理的，从最后一次收到重新起算（令121-35），正在进行的检测、鉴定接着不计入',
    stops: '负责人决定立案或者不予立案',
    pause: { article: '程序规定-18', days: tests },
    extension: { article: '程序规定-18', length: 15, decides: bureauLeader },
    warns: [11, 'lastWorkingDay'],
    lengths: always(working('程序规定-18', 15)),
  },
  C5: {
    id: 'C5',
    name: '核查调解中发现的违法线索',
    starts: '发现线索',
    stops: '负责人决定立案或者不予立案',
    pause: { article: '程序规定-18', days: tests },
    extension: { article: '令121-27', length: 15, decides: bureauLeader },
    warns: [11, 'lastWorkingDay'],
    lengths: since(working('令20-23', 15), working('令20-23', 15), working('令121-27', 15)),
  },
  C6: {
    id: 'C6',
    name: '协商处理权限的争议',
    starts: '发生争议',
    stops: '协商一致，或者报请共同的上一级指定',
    warns: [4, 'lastWorkingDay'],
    lengths: since(working('令20-30', 7), working('令20-30', 7), working('令121-33', 7)),
  },
  C7: {
    id: 'C7',
    name: '自行协商',
    starts: '发给商家',
    stops: '谈成，或者谈不成',
    warns: [7],
    // What the firm signed; the ODR of the national platform has the same ten days.
    lengths: always(working('自行协商承诺书', 10)),
  },
  C8: {
    id: 'C8',
    name: '办结已经立案的案件',
    starts: '立案',
    stops: '作出处理决定',
    pause: {
      article: '程序规定-64',
      days: '中止、听证、公告和检测、检验、检疫、鉴定、权利人辨认或者鉴别、责令退还多收价款等时间',
    },
    extension: { article: '程序规定-64', length: 30, decides: `${bureauLeader}；再延期由负责人集体讨论决定` },
    warns: [75, 'lastWorkingDay'],
    lengths: always(days('程序规定-64', 90)),
  },
  C9: {
    id: 'C9',
    name: '告知举报人处理结果（其他法律有规定的）',
    starts: '收到举报',
    stops: '告知举报人的文书（第 10 号）已发出',
    warns: [5, 'lastWorkingDay'],
    lengths: always(working('广告法-53', 7)),
  },
};

/** Length, unit and article of a period for a case received on this civil date (+08:00). */
export function lengthOf(id: DeadlineId, receivedOn: CivilDate): Length & { ruleSet: RuleSetId } {
  const ruleSet = ruleSetOf(receivedOn).id;
  return { ...periods[id].lengths[ruleSet], ruleSet };
}
