import { sayDate } from '../civil-date';
import { sayYuan } from '../money';
import type { Complaint } from './complaint';
import { requestWords } from './words';

/**
 * The pre-written summary (摘要) an officer checks before accepting: goods, day, amount and requests.
 * Nothing of the complainant's own words and no person's data, so it may stand as it is.
 */
export function draftSummary({ purchase, requests, askedFen }: Pick<Complaint, 'purchase' | 'requests' | 'askedFen'>): string {
  const year = `${purchase.boughtOn.slice(0, 4)} 年 ${sayDate(purchase.boughtOn)}`;
  const asked = requests.map((request) => requestWords[request]).join('、');
  const money = askedFen === undefined ? '' : `，要求金额 ${sayYuan(askedFen)}`;
  return `投诉人反映：${year}购买“${purchase.goods}”，付款 ${sayYuan(purchase.amountFen)}，与商家发生消费纠纷。要求：${asked}${money}。`;
}
