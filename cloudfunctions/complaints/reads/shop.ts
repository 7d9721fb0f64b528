import type { Complaint } from '@domain/complaint/complaint';
import type { Moment } from '@domain/lifecycle';
import { countOfShop, openOfShop, type Reader } from './queries';

/** So many open cases are named beside a case; the list narrowed to the shop has them all. */
const MOST = 5;

/** The first instant of a civil year in +08:00. */
const beginOf = (year: string) => Date.parse(`${year}-01-01T00:00:00+08:00`);

/** A shop in the lists that a reader sees: the place of this case among those of its year, and what else is open, the newest first. */
export async function ofShop(complaint: Complaint, office: Reader['office'], { now }: Moment) {
  const year = complaint.receivedOn.slice(0, 4);
  const [nth, complaints] = await Promise.all([
    countOfShop(complaint, office, beginOf(year), Math.min(complaint.receivedAt, now)),
    openOfShop(complaint, office, MOST + 2),
  ]);
  const others = complaints.filter(({ _id, mergedInto }) => _id !== complaint._id && !mergedInto);
  return {
    year: Number(year),
    /** At most 100. */
    nth,
    open: others.slice(0, MOST).map(({ _id: id, no, purchase, state }) => ({ id, no, goods: purchase.goods, state })),
    more: others.length > MOST,
  };
}
