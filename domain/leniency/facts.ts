import { byName } from '../by-name';
import { defineFacts, type Sight } from '../facts';
import { leniencyLabels } from './labels';
import type { Leniency } from './leniency';

/** Who reads such a record: the bureau. */
export type LeniencySight = 'staff';

const full = { holds: 'bureau', sight: { staff: 'full' } } as const satisfies {
  holds: 'bureau';
  sight: Record<LeniencySight, Sight>;
};
/** Persons by their names alone. */
const named = { holds: 'bureau', note: '姓名', sight: { staff: 'masked' }, mask: byName } as const;

/** Every fact of such a record: what it holds, and who reads it. */
export const leniencyFacts = defineFacts<Leniency, LeniencySight>()(leniencyLabels, {
  _id: full,
  version: full,
  no: full,
  state: full,
  office: full,
  at: full,
  on: full,
  stage: full,
  ground: full,
  merchant: full,
  party: full,
  caseNo: full,
  networkRelated: full,
  facts: full,
  breach: full,
  tests: full,
  otherBasis: full,
  listItem: full,
  proposedBy: named,
  files: full,
  decided: named,
  declined: named,
  education: named,
});
