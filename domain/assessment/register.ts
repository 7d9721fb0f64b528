import type { CivilDate } from '../civil-date';
import { periodEnd } from '../credit/dates/months';
import type { Merchant } from '../merchant/merchant';
import { merchantKindWords } from '../merchant/words';
import type { EntrySource } from './entry';

/** What the ledgers of 3 and 9 read of a merchant. */
export type SubjectSource = Pick<
  Merchant,
  '_id' | 'no' | 'name' | 'kind' | 'registeredOn' | 'shops' | 'closed' | 'reopened' | 'on'
>;

/** Whether the register had it as going on at the end of the day (+08:00): noted by then, and not closed on that day. Pure. */
export function stoodOn({ on, closed, reopened = [] }: SubjectSource, day: CivilDate): boolean {
  const pauses = [
    ...reopened.map(({ closedOn, on: again }) => ({ from: closedOn, to: again })),
    { from: closed?.on, to: undefined },
  ];
  return on <= day && !pauses.some(({ from, to }) => from !== undefined && from <= day && (to === undefined || to > day));
}

/** Shops on the network that it had then: noted by the day, and not closed by it. A shop of before days were noted came with its merchant. */
const networkShops = ({ shops, on }: SubjectSource, day: CivilDate) =>
  shops.filter(
    (shop) => shop.channel !== 'local' && (shop.on ?? on) <= day && (shop.closedOn === undefined || shop.closedOn > day),
  );

/**
 * Who trades on the network, as the framework counts: platforms, sellers on them, and whoever has a place of their own on the network. One is counted
 * once, however many shops it has; with an open shop in the street alone it is none of them. Pure.
 */
const tradesOnNetwork = (one: SubjectSource, day: CivilDate): boolean =>
  one.kind === 'platform' || networkShops(one, day).length > 0;

/** Two years and more, the day itself included (民法典 1259). Pure. */
const isLasting = (beginning: CivilDate, day: CivilDate): boolean => periodEnd(beginning, 24) <= day;

const rowOf = (
  one: SubjectSource,
  day: CivilDate,
  more: Pick<EntrySource, 'kind' | 'on'> & Partial<EntrySource>,
): EntrySource => {
  const shops = networkShops(one, day);
  return {
    ...{ of: { kind: 'merchant', id: one._id }, no: one.no, object: one.name, basis: merchantKindWords[one.kind].label },
    ...(shops.length > 0 && { document: shops.map(({ name }) => name).join('、') }),
    ...(!tradesOnNetwork(one, day) && { aside: true as const }),
    ...more,
  };
};

/** Subjects that trade on the network at the end of the day, each once (3); others stand beside them and count for nothing. Pure. */
export const networkRows = (all: readonly SubjectSource[], day: CivilDate): EntrySource[] =>
  all
    .filter((one) => stoodOn(one, day))
    .map((one) => rowOf(one, day, { kind: tradesOnNetwork(one, day) ? 'networkSubject' : 'shoplessSubject', on: one.on }));

/** The same by how long they have been there, by the day on the licence (9); without one it is not known, and counts as not lasting. Pure. */
export const lastingRows = (all: readonly SubjectSource[], day: CivilDate): EntrySource[] =>
  all
    .filter((one) => stoodOn(one, day) && tradesOnNetwork(one, day))
    .map((one) => {
      const { registeredOn } = one;
      if (!registeredOn) return rowOf(one, day, { kind: 'unknownSubject', on: one.on, lacks: ['没有登记（成立）日期'] });
      return rowOf(one, day, { kind: isLasting(registeredOn, day) ? 'lastingSubject' : 'recentSubject', on: registeredOn });
    });
