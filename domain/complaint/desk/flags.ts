import { daysBetween, type CivilDate } from '../../civil-date';
import { isSameName } from '../../normal-form';
import type { Complaint } from '../complaint';
import type { Flag } from '../records';

type Seen = Pick<Complaint, '_id' | 'no' | 'receivedOn' | 'complainant' | 'respondent' | 'purchase'>;

/** What counts as "many in a short time"; the law names no number, these only decide what a person is shown. */
const MANY = 3;
const SHORT_DAYS = 90;

const sameText = (a = '', b = '') => isSameName(a, b);

function isSamePerson(a: Seen, b: Seen): boolean {
  if (a.complainant.member && a.complainant.member === b.complainant.member) return true;
  return sameText(a.complainant.name, b.complainant.name) && sameText(a.complainant.phone, b.complainant.phone);
}

function isSameMatter(a: Seen, b: Seen): boolean {
  return sameText(a.respondent.name, b.respondent.name) || sameText(a.purchase.goods, b.purchase.goods);
}

/**
 * Complaints that seem to be about the very same purchase: one dispute that arrived twice, by the program and through 12315, is merged
 * and never rejected as handled before (casework: 12315). A person looks and decides. Pure.
 */
export function sameDispute<One extends Seen>(complaint: Seen, others: readonly One[]): One[] {
  return others.filter(({ _id, purchase, ...one }) => {
    if (_id === complaint._id || !isSamePerson({ _id, purchase, ...one }, complaint)) return false;
    const mine = complaint.purchase;
    if (purchase.orderNo && mine.orderNo) return sameText(purchase.orderNo, mine.orderNo);
    const goods = sameText(one.respondent.name, complaint.respondent.name) || sameText(purchase.goods, mine.goods);
    // Zero is an amount that nobody named.
    return goods && (purchase.amountFen === mine.amountFen || purchase.amountFen === 0 || mine.amountFen === 0);
  });
}

/**
 * Factors of 令121-17 to be looked at by a person, never a refusal: many complaints of one person about the same
 * trader or goods, one phone or address under several names, no order number. Quantity out of line with normal use
 * is for the officer alone (`recordFlag`). `others` are complaints the bureau already has; order does not matter. Pure.
 */
export function flagsOf(complaint: Seen, others: readonly Seen[], today: CivilDate): Flag[] {
  const flags: Flag[] = [];
  const rest = others.filter((one) => one._id !== complaint._id);
  const repeated = rest.filter(
    (one) =>
      isSamePerson(one, complaint) &&
      isSameMatter(one, complaint) &&
      Math.abs(daysBetween(one.receivedOn, complaint.receivedOn)) <= SHORT_DAYS,
  );
  if (repeated.length + 1 >= MANY)
    flags.push({
      factor: 'repeated',
      say: `${SHORT_DAYS} 天内同一人就同一商家或商品投诉 ${repeated.length + 1} 件：${repeated.map((one) => one.no).join('、')}`,
      on: today,
    });
  const shared = rest.filter(
    (one) =>
      !sameText(one.complainant.name, complaint.complainant.name) &&
      (sameText(one.complainant.phone, complaint.complainant.phone) ||
        sameText(one.complainant.address, complaint.complainant.address)),
  );
  if (shared.length)
    flags.push({
      factor: 'sharedContact',
      say: `电话或地址与其他投诉人相同：${shared.map((one) => one.no).join('、')}`,
      on: today,
    });
  if (!complaint.purchase.orderNo) flags.push({ factor: 'noPurchase', say: '没有填订单号，请核对购买凭证', on: today });
  return flags;
}
