import type { Merchant, Merging } from './merchant';

type Mergings = Pick<Merchant, 'mergings'>;

/** The merging that is proposed and not decided. Pure. */
export const proposedMerging = ({ mergings }: Mergings): Merging | undefined => {
  const last = mergings?.at(-1);
  return last && !last.approved && !last.declined ? last : undefined;
};

/** The merging by which it is `merged` now. Pure. */
export const standingMerging = ({ mergings }: Mergings): Merging | undefined => {
  const last = mergings?.at(-1);
  return last?.approved && !last.undone ? last : undefined;
};

/** Whether a second person is to say something of it: that it is merged, or that this is undone. Pure. */
export const waitsForSecond = (merchant: Mergings): boolean =>
  proposedMerging(merchant) !== undefined || standingMerging(merchant)?.undoing !== undefined;

/** With the last merging as this leaves it. Pure. */
export const withLast = <M extends Mergings>(merchant: M, change: (last: Merging) => Merging): M => ({
  ...merchant,
  mergings: merchant.mergings?.map((one, at, all) => (at === all.length - 1 ? change(one) : one)),
});

/** The one that stands for it: itself, or the one it was merged into. Pure. */
export const standsUnder = (merchant: Pick<Merchant, '_id' | 'state' | 'mergings'>): string =>
  merchant.state === 'merged' ? (standingMerging(merchant)?.into.id ?? merchant._id) : merchant._id;

/** Its id and those of whom it absorbed: whatever is kept under one of them is its own. Pure. */
export const idsOf = ({ _id, absorbed = [] }: Pick<Merchant, '_id' | 'absorbed'>): string[] => [
  _id,
  ...absorbed.map(({ id }) => id),
];
