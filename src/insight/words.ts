import { county } from '@config/county';
import { edition } from '@domain/assessment/framework/edition';
import type { MeasureId } from '@domain/indicator/measures';
import { sayAboutFigures } from '../shell/about-figures';
import { sayWhen } from '../shell/say-when';

/** What every page of figures and scores says first. */
export const aboutFigures = sayAboutFigures(edition.version);

/** Up to when (UTC ms) a list of cases stands that is behind; 0: nothing of it is written yet. */
export const sayStandsAt = (at: number): string =>
  at === 0 ? '名单正在整理，过几分钟再看。' : `名单列到${sayWhen(at)}，以后办的过几分钟列出来。`;

export function sayOffice(code: string): string {
  return county.offices.find((one) => one.code === code)?.name ?? code;
}

/** `1 至 10 月` */
export function sayThrough(last: number): string {
  return last === 1 ? '1 月' : `1 至 ${last} 月`;
}

/** What numerator, denominator and the rest of a measure are called on a button. */
export const partWords: Partial<Record<MeasureId, { n: string; d: string; rest?: string }>> = {
  firstDecisionOnTime: { n: '按时', d: '应当决定', rest: '超期' },
  closingOnTimeA: { n: '按时', d: '应当办结', rest: '超期' },
  closingOnTimeB: { n: '按时', d: '全部办结', rest: '超期' },
  mediationSuccessA: { n: '调解成功', d: '受理后办结', rest: '没有成功' },
  mediationSuccessB: { n: '调解成功', d: '办结和不予受理', rest: '没有成功' },
  settledShare: { n: '自行和解', d: '受理后办结' },
  satisfactionA: { n: '星数合计', d: '评价' },
  satisfactionB: { n: '星数合计', d: '评价' },
  ratingResponse: { n: '已评价', d: '请求评价', rest: '没有评价' },
  ratingResponseRejected: { n: '已评价', d: '请求评价', rest: '没有评价' },
};
