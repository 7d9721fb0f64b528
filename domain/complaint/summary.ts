import { sayFullDate } from '../civil-date';
import type { ProblemType } from '../matter/problem-types';
import { sayYuan } from '../money';
import { sayRequests } from './claim';
import type { Complaint } from './complaint';

/** What the complainant says, so that the merchant knows what to answer to; whether it is so is not said. */
const saidOf: Record<ProblemType, string> = {
  spoiled: '认为东西发霉变质',
  faulty: '认为东西质量差',
  counterfeit: '认为是假货',
  short: '认为少发漏发',
  noReturn: '反映商家不退不换',
  notSent: '反映商家不发货',
  mismatch: '认为收到的和页面上的不一样',
  misled: '认为宣传不实',
  price: '对价格有争议',
  illness: '反映用后身体不舒服',
  privacy: '认为个人信息没有保护好',
  other: '与商家发生消费纠纷',
};

/**
 * The pre-written summary (摘要) an officer checks before accepting: goods, day, amount, what kind of problem, and requests.
 * Nothing of the complainant's own words and no person's data, so it may stand as it is.
 */
export function draftSummary({
  purchase,
  problem = 'other',
  requests,
  askedFen,
}: Pick<Complaint, 'purchase' | 'problem' | 'requests' | 'askedFen'>): string {
  const asked = sayRequests({ requests });
  const money = askedFen === undefined ? '' : `，要求金额 ${sayYuan(askedFen)}`;
  return `投诉人反映：${sayFullDate(purchase.boughtOn)}购买“${purchase.goods}”，付款 ${sayYuan(purchase.amountFen)}，${saidOf[problem]}。要求：${asked}${money}。`;
}
