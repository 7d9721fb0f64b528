import { daysBetween, type CivilDate } from '../../civil-date';
import { addWorkingDays, type Calendar } from '../../law/calendar/calendar';
import type { Merchant, MerchantKind } from '../../merchant/merchant';

/** Where the duty to report stands for one kind of merchant, and from when it is late. */
export interface ReportRule {
  law: string;
  /** The article of the window and of who owes none in its first year. */
  article: string;
  /** The article by which whoever missed it is listed, within ten working days of the end of the window. */
  listing: string;
  /** A report on paper is as good as the electronic one (办法 5) and shows in the system only some days later. */
  paper?: string;
}

const company: ReportRule = { law: '企业信息公示暂行条例', article: '第八条', listing: '企业经营异常名录管理办法第六条' };

/**
 * Who reports by which rule, as in force 2026-11: 企业信息公示暂行条例 (国务院令第654号, 2024-03-10 修订), 个体工商户年度报告办法 and 农民专业合作社年度报告
 * 公示办法 (both 令第108号 修正, 2025-11-21). A person who need not register owes none. Source: samr.gov.cn, read 2026-11-26.
 */
export const reportRules: Readonly<Partial<Record<MerchantKind, ReportRule>>> = {
  company,
  platform: company,
  individual: { law: '个体工商户年度报告办法', article: '第三条', listing: '个体工商户年度报告办法第十三条', paper: '第十条' },
  cooperative: { law: '农民专业合作社年度报告公示办法', article: '第四条', listing: '农民专业合作社年度报告公示办法第十条' },
};

/** The year that is reported on in the window of this day: the one before it. Days are civil days, +08:00. */
export const reportedYear = (day: CivilDate): number => Number(day.slice(0, 4)) - 1;

/** The window in which the report of a year is sent, the last day included: 01-01 to 06-30 of the next. */
export const windowOf = (year: number): { from: CivilDate; to: CivilDate } => ({
  from: `${year + 1}-01-01`,
  to: `${year + 1}-06-30`,
});

/** Whether the report of the year before can be sent in time on this day. */
export function isInWindow(day: CivilDate): boolean {
  const { from, to } = windowOf(reportedYear(day));
  return day >= from && day <= to;
}

/** The last day on which a report handed in on paper by the end of the window is shown (个体工商户年度报告办法 10): ten working days later. */
export const paperShownBy = (year: number, calendar: Calendar): CivilDate => addWorkingDays(windowOf(year).to, 10, calendar);

/** A list of those who have not reported is told of for so many days after it was made: whoever reported since must hear nothing. */
export const FRESH_DAYS = 5;

/** A list of those who have not reported the year: of which day it is. */
export interface ReportList {
  year: number;
  asOf: CivilDate;
}

/** What of a merchant decides whether it owes a report. */
export type Reporting = Pick<Merchant, 'kind' | 'state' | 'registeredOn'>;

/** Why a merchant hears nothing of a report. */
export const reportReasons = {
  noReport: '不用登记的个人经营，不报年报',
  registeredThisYear: '当年登记的，从下一年起报',
  dayUnknown: '不知道哪天登记的，可能是当年登记的：请先补上登记日期',
  gone: '已经注销',
  outsideWindow: '现在不是报年报的时间（1月1日到6月30日）',
  windowOpen: '名单是6月30日以前的，那时还可以报',
  paperMayCome: '可能交了纸质年报，还没有公示出来',
  listOld: '名单太旧了，可能已经补报',
} as const;
export type ReportReason = keyof typeof reportReasons;

/** Why no report of the year is owed, or undefined: registered in a year, reported from the next one on. Pure. */
export function whyNotOwed({ kind, state, registeredOn }: Reporting, year: number): ReportReason | undefined {
  if (!reportRules[kind]) return 'noReport';
  if (state !== 'active') return 'gone';
  if (!registeredOn) return 'dayUnknown';
  return Number(registeredOn.slice(0, 4)) > year ? 'registeredThisYear' : undefined;
}

/** Why nobody is told on this day that the report is due, or undefined. Pure. */
export function whyNotDue(merchant: Reporting, today: CivilDate): ReportReason | undefined {
  return isInWindow(today) ? whyNotOwed(merchant, reportedYear(today)) : 'outsideWindow';
}

/** Whether a list may still be told of on this day: it is not of a day to come, and not older than {@link FRESH_DAYS}. Pure. */
export const isFresh = ({ asOf }: Pick<ReportList, 'asOf'>, today: CivilDate): boolean =>
  asOf <= today && daysBetween(asOf, today) <= FRESH_DAYS;

/**
 * Why a merchant that stands in the list is not told on this day that it missed its report, or undefined. A list of the window's own days shows
 * nobody late; an individual trader may have handed in paper on its last day, which shows within ten working days: only a list made after them
 * says that none came. Pure.
 */
export function whyNotMissed(
  merchant: Reporting,
  list: ReportList,
  today: CivilDate,
  calendar: Calendar,
): ReportReason | undefined {
  const owed = whyNotOwed(merchant, list.year);
  if (owed) return owed;
  if (!isFresh(list, today)) return 'listOld';
  if (list.asOf <= windowOf(list.year).to) return 'windowOpen';
  return reportRules[merchant.kind]?.paper && list.asOf <= paperShownBy(list.year, calendar) ? 'paperMayCome' : undefined;
}
