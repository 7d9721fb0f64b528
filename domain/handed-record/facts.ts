import { byName } from '../by-name';
import { defineFacts, type Sight } from '../facts';
import type { HandedRecord } from './handed-record';
import { handedLabels } from './labels';

/** Who reads a handed-over record: the bureau alone. */
export type HandedSight = 'staff';

const full = { holds: 'bureau', sight: { staff: 'full' } } as const satisfies {
  holds: 'bureau';
  sight: Record<HandedSight, Sight>;
};
/** Persons by their names alone. */
const named = { holds: 'bureau', note: '姓名', sight: { staff: 'masked' }, mask: byName } as const;

/** Every fact of a handed-over record: what it holds, and who reads it. */
export const handedFacts = defineFacts<HandedRecord, HandedSight>()(handedLabels, {
  _id: full,
  version: full,
  no: full,
  state: full,
  office: full,
  at: full,
  on: full,
  by: named,
  list: full,
  platformNo: full,
  batch: full,
  handedOn: full,
  name: full,
  uscc: full,
  shop: full,
  platform: full,
  url: full,
  address: full,
  dueOn: full,
  result: named,
  earlier: named,
});
