import { candidatesOf, reasons, soughtMarks, type Candidate, type Reason, type Sought } from './candidates';
import { linkMark, wholeMark } from './listing';
import type { Merchant } from './merchant';

/** What another entry of the same subject would be found by: its own name, and its shops with their links. */
const soughtOf = ({ name, uscc, shops }: Pick<Merchant, 'name' | 'uscc' | 'shops'>): Sought[] => [
  { name, ...(uscc && { uscc }) },
  ...shops.map((shop) => ({ name: shop.name, ...(shop.url && { shopUrl: shop.url }) })),
];

/** The keys of the index by which another entry of the same subject may be found: of its shops the whole names and the links. Pure. */
export const twinMarks = (merchant: Pick<Merchant, 'name' | 'uscc' | 'shops'>): string[] => {
  const { name, uscc, shops } = merchant;
  const ofShops = shops.flatMap((shop) => [wholeMark(shop.name), ...(shop.url ? linkMark(shop.url) : [])]);
  return [...new Set([...soughtMarks({ name, ...(uscc && { uscc }) }).few, ...ofShops])];
};

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
