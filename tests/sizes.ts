// How much the tests that draw at random do, and from which seed: `npm test` does the same every time, `npm run test:long` more of it from a seed
// of its own, which it prints. LONG=1 SEED=… repeats such a run, of one suite too.
const long = process.env.LONG === '1';

/** As `npm test` has it, and as `npm run test:long` has it. */
export const sizes = {
  kills: [15, 100],
  junkCalls: [10_000, 100_000],
  histories: [250, 3_000],
  correctedHistories: [200, 1_400],
  crossedMerges: [12, 50],
  /** An act is cut off after one of so many of its requests, and after its commit. */
  cutsPassedOver: [3, 1],
  /** Complaints about one shop, above a slice of each kind of step. */
  outbreak: [540, 1_040],
  importedRows: [70, 5_000],
  /** Merchants with random people of whom none may read of another. */
  merchantsApart: [4, 10],
  /** Takings up, links, removals and words of random people on cases of random merchants. */
  shopDeskSteps: [60, 400],
  /** How often each door that reads is asked by each person about one case. */
  askedAgain: [1, 3],
  /** Of so many cases each door that reads is asked about one, in turn, by each person. */
  casesPassedOver: [3, 1],
} as const;

export const sizeOf = (name: keyof typeof sizes): number => sizes[name][long ? 1 : 0];

/** Every number drawn in a test follows from it. */
export const SEED = Number(process.env.SEED ?? 621_228);
