import { sayFullDate } from '../../civil-date';
import { cite } from '../../law/cite';
import type { Condition, NoDateReason, RepairClass, RepairDate, RepairDates } from './dates';

/** What each class is called (令107-6 to 13). */
export const classWords: Readonly<Record<RepairClass, string>> = {
  unpublished: '不予公示',
  light: '轻微',
  general: '一般',
  severe: '严重',
  severeEndOnly: '严重，只能等公示期满',
  serious: '严重违法失信名单',
  abnormal: '经营异常名录',
  spotCheck: '抽查检查结果',
};

interface ReasonWords {
  earliest: string;
  end: string;
}

const same = (text: string): ReasonWords => ({ earliest: text, end: text });

/** Why there is no such day, in words. */
export const reasonWords: Readonly<Record<NoDateReason, ReasonWords>> = {
  notPublished: same('仅受到警告的处罚不予公示；公示系统上有的，请找作出决定的机关更正。'),
  endsByItself: { earliest: '不用申请，公示期满由市场监管部门停止公示。', end: '' },
  onlyEnds: { earliest: '不能申请提前修复，只能等公示期满由市场监管部门停止公示。', end: '' },
  conditionsDecide: {
    earliest: '没有最短公示期，满足条件以后随时可以申请移出。',
    end: '没有到期自动移出的日子，要满足条件以后申请。',
  },
  restrictionOpen: {
    earliest: '处罚的限制期限还没有到，最后一天也还没有确定；限制期限届满以后才能申请。',
    end: '处罚的限制期限哪天届满还没有确定，公示不会先停。',
  },
  restrictionForLife: {
    earliest: '处罚的限制没有期限，不能申请提前停止公示。',
    end: '处罚的限制没有期限，公示没有截止的日子。',
  },
  fallsWithOther: { earliest: '跟着有关的处罚或者名单一起修复。', end: '跟着有关的名单一起停止公示，没有单独的日子。' },
  otherMissing: same('有关的处罚或者名单还没有登记，日期算不出来。'),
  fraudNoEarlier: { earliest: '修复被撤销，公示期重新计算，不能提前停止公示。', end: '' },
  fraudNoTerm: { earliest: '', end: '修复被撤销，公示期重新计算；名录没有固定期限，以作出决定的机关为准。' },
  barredPastEnd: { earliest: '因弄虚作假三年内不能申请，这条信息在那以前公示期满。', end: '' },
  readingOtherwise: same('法规科对有关条文有不同理解，日期暂不显示，请向本局询问。'),
  ended: same('已经停止公示。'),
};

/** What must have happened before one may apply, in words. */
export const conditionWords: Readonly<Record<Condition['code'], string>> = {
  performed: '已经自觉履行决定中规定的义务（例如缴清罚款）',
  corrected: '已经主动整改，消除危害后果和不良影响',
  noRepeat: '没有因同一类违法行为再次受到市场监管部门行政处罚',
  noHeavier: '没有再受到市场监管部门较重行政处罚',
  restrictionOver: '处罚的限制期限已经届满',
  measuresOver: '法律、行政法规规定的管理措施期限已经届满',
  reported: '已经补报没有报的年度报告；企业、合作社还要公示',
  shown: '已经公示责令公示的信息',
  renamed: '已经依法办完名称变更登记',
  reportCorrected: '已经更正年度报告',
  reachable: '已经办完住所、经营场所变更登记，或者说明原来的地址可以重新取得联系',
  otherCorrected: '已经改正被列入的违法行为',
  barOver: '因弄虚作假不能申请的三年已满',
};

/** A day with its article, and that it is presumed. */
export const sayRepairDate = ({ on, article, presumed }: RepairDate): string =>
  `${sayFullDate(on)}${presumed ? '（推定）' : ''}，依据${cite(article)}`;

/** What is said of the first day of application: the day, or why there is none. */
export const sayEarliest = ({ earliest, noEarliest }: RepairDates): string =>
  earliest ? sayRepairDate(earliest) : noEarliest ? reasonWords[noEarliest.why].earliest : '';

/** What is said of the last day of publication: the day, or why there is none. */
export const sayEnd = ({ end, noEnd }: RepairDates): string =>
  end ? sayRepairDate(end) : noEnd ? reasonWords[noEnd.why].end : '';

/** Why a day is called presumed. */
export const presumedWords =
  '推定：这个日子是程序按条文算出来的，条文怎样理解还要由本局法规科确认；以作出决定的机关和国家企业信用信息公示系统为准。';
