import type { Moment } from '../../lifecycle';
import type { Merchant } from '../../merchant/merchant';
import { creditNoticeName } from '../notice/name';
import type { CreditNotice, Delivery } from '../notice/notice';
import type { NoticeBatch } from './batch';

/** What a person hears in the inbox. */
interface News {
  to: string;
  title: string;
  body: string;
  about: { kind: string; id: string; no: string };
}

/**
 * A notice of the mailing, approved with it, and delivered to the inbox of everybody who acts for the merchant now; where nobody does it stays
 * approved, and is brought on paper. Pure.
 */
export function asApproved(
  notice: CreditNotice,
  { writers, approved, started }: Pick<NoticeBatch, 'writers' | 'approved' | 'started'>,
  { people, name }: Pick<Merchant, 'people' | 'name'>,
  { now, today }: Pick<Moment, 'now' | 'today'>,
): { notice: CreditNotice; news: News[] } {
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
  const about = { kind: creditNoticeName.kind, id: notice._id, no: notice.no };
  return {
    notice: { ...ready, state: 'delivered', delivered: { on: today, by }, deliveries, at: now },
    news: acting.map(({ member }) => ({
      to: member,
      title: notice.title,
      body: `给“${name}”的信用提示，请打开看要做什么。`,
      about,
    })),
  };
}
