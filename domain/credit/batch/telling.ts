import type { Moment } from '../../lifecycle';
import type { Merchant } from '../../merchant/merchant';
import { newsOf, type NoticeWord } from '../notice/news';
import type { CreditNotice, Delivery } from '../notice/notice';
import type { NoticeBatch } from './batch';

/**
 * A notice of the mailing, approved with it, and delivered to the inbox of everybody who acts for the merchant now; where nobody does it stays
 * approved, and is brought on paper. Pure.
 */
export function asApproved(
  notice: CreditNotice,
  { writers, approved, started }: Pick<NoticeBatch, 'writers' | 'approved' | 'started'>,
  { people }: Pick<Merchant, 'people'>,
  { now, today }: Pick<Moment, 'now' | 'today'>,
): { notice: CreditNotice; news: NoticeWord[] } {
  const ready: CreditNotice = { ...notice, writers, state: 'approved', ...(approved && { approved }) };
  const acting = people.filter(({ left }) => left === undefined);
  if (!acting.length || !started) return { notice: ready, news: [] };
  const { by } = started;
  const deliveries = acting.map(({ member, name: who }, at): Delivery => ({
    id: `d${at + 1}`,
    way: 'inbox',
    on: today,
    by,
    to: { member, name: who },
  }));
  const delivered: CreditNotice = { ...ready, state: 'delivered', delivered: { on: today, by }, deliveries, at: now };
  // What people hear of one that was delivered is the same, whether it is one or one of many.
  const members = acting.map(({ member }) => member);
  return { notice: delivered, news: newsOf('deliver', delivered, by.member, { seats: [], people: members }) };
}
