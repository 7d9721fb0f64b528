import { sayFullDate } from '../civil-date';
import { sayClaim } from '../complaint/claim';
import { problemTypes } from '../matter/problem-types';
import { sayYuan } from '../money';
import type { Prepared } from './negotiation';
import { untold } from '../privacy/not-told';

/** Letters that the firm is shown at most: what a form holds, with its headings. */
export const MOST_SHOWN = 2500;

/**
 * The text proposed to the consumer, who may change it and approves it word for word: the firm reads nothing else. What tells who the
 * consumer is stands nowhere in it. Pure.
 */
export function shownText(
  prepared: Pick<Prepared, 'purchase' | 'problem' | 'facts' | 'requests' | 'otherRequest' | 'askedFen' | 'complainant'>,
): string {
  const { purchase, problem, facts, requests, otherRequest, askedFen, complainant } = prepared;
  const { goods, boughtOn, amountFen, orderNo } = purchase;
  return [
    `买了：${goods}，${sayFullDate(boughtOn)}，付了 ${sayYuan(amountFen)}`,
    ...(orderNo ? [`订单号：${orderNo}`] : []),
    `问题：${problemTypes[problem].label}`,
    `经过：${untold(complainant, facts)}`,
    `要求：${untold(complainant, sayClaim({ requests, ...(otherRequest && { otherRequest }), ...(askedFen !== undefined && { askedFen }) }))}`,
  ].join('\n');
}
