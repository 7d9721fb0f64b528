import { candidatesOf, reasons, soughtMarks, type Candidate, type Reason, type Sought } from './candidates';
import type { Merchant } from './merchant';

/** So many of its shops are looked for: each asks the index for some twenty keys. */
const MOST_SHOPS = 5;

/** What another entry of the same subject would be found by: its own name, and its shops with their links. */
const soughtOf = ({ name, uscc, shops }: Pick<Merchant, 'name' | 'uscc' | 'shops'>): Sought[] => [
  { name, ...(uscc && { uscc }) },
  ...shops.slice(0, MOST_SHOPS).map((shop) => ({ name: shop.name, ...(shop.url && { shopUrl: shop.url }) })),
];

/** The keys of the index by which another entry of the same subject may be found. Pure. */
export const twinMarks = (merchant: Pick<Merchant, 'name' | 'uscc' | 'shops'>): string[] => [
  ...new Set(soughtOf(merchant).flatMap((one) => soughtMarks(one).few)),
];

/**
 * Those of these that may be the same subject as this one, the surest first, each with every reason of its own text; never one with another code while
 * both go on: they are two. Pure.
 */
export function twinsOf(merchant: Merchant, known: readonly Merchant[]): Candidate<Merchant>[] {
  const isOther = ({ _id, uscc, state }: Merchant) =>
    _id !== merchant._id && !(uscc && merchant.uscc && state === 'active' && merchant.state === 'active');
  const found = new Map<string, Candidate<Merchant>>();
  for (const sought of soughtOf(merchant))
    for (const one of candidatesOf(sought, known.filter(isOther))) {
      const before = found.get(one.merchant._id);
      const why = reasons.filter((reason): reason is Reason => one.why.includes(reason) || !!before?.why.includes(reason));
      found.set(one.merchant._id, { ...one, ...before, why });
    }
  const rank = ({ why }: Candidate) => reasons.indexOf(why[0] ?? 'alike');
  return [...found.values()].sort((one, other) => rank(one) - rank(other));
}
