import { byName } from '../by-name';
import { defineFacts, type Sight } from '../facts';
import { spotCheckLabels } from './labels';
import type { SpotCheck } from './spot-check';

/** Who reads a spot check: the bureau; what the public reads is where its result was published. */
export type SpotCheckSight = 'staff';

const full = { holds: 'bureau', sight: { staff: 'full' } } as const satisfies {
  holds: 'bureau';
  sight: Record<SpotCheckSight, Sight>;
};
/** Persons by their names alone. */
const named = { holds: 'bureau', note: '姓名', sight: { staff: 'masked' }, mask: byName } as const;

/** Every fact of a spot check: what it holds, and who reads it. */
export const spotCheckFacts = defineFacts<SpotCheck, SpotCheckSight>()(spotCheckLabels, {
  _id: full,
  version: full,
  no: full,
  state: full,
  office: full,
  at: full,
  on: full,
  by: named,
  plan: full,
  merchant: full,
  firm: full,
  shop: full,
  networkRelated: full,
  subject: full,
  what: full,
  batch: full,
  method: full,
  carried: named,
  result: named,
  reinspection: named,
  handling: named,
  published: named,
  creditFact: full,
  files: full,
  closed: named,
  cancelled: named,
});
