import { byName } from '../by-name';
import { defineFacts, type Sight } from '../facts';
import { measureLabels } from './labels';
import type { Measure } from './measure';

/** Who reads a measure: the bureau whole; whom it is for what was said to it, once it was said. */
export type MeasureSight = 'staff' | 'merchant';

const both = { staff: 'full', merchant: 'full' } as const satisfies Record<MeasureSight, Sight>;
const staff = { staff: 'full', merchant: 'absent' } as const;
/** Persons by their names alone. */
const named = { staff: 'masked', merchant: 'absent' } as const;
const cut = { staff: 'masked', merchant: 'masked' } as const;

/** Every fact of a measure: what it holds, and who reads it. Why the bureau does it never leaves the bureau. */
export const measureFacts = defineFacts<Measure, MeasureSight>()(measureLabels, {
  _id: { holds: 'bureau', sight: both },
  version: { holds: 'bureau', sight: staff },
  no: { holds: 'bureau', sight: staff },
  kind: { holds: 'bureau', sight: both },
  basis: { holds: 'bureau', sight: both },
  state: { holds: 'bureau', sight: staff },
  office: { holds: 'bureau', sight: staff },
  at: { holds: 'bureau', sight: both },
  on: { holds: 'bureau', sight: staff },
  objects: { holds: 'bureau', sight: staff },
  group: { holds: 'bureau', sight: staff },
  networkRelated: { holds: 'bureau', sight: staff },
  onlineFood: { holds: 'bureau', sight: staff },
  reason: { holds: 'bureau', sight: staff },
  letter: { holds: 'bureau', sight: both },
  meeting: { holds: 'bureau', sight: both },
  writers: { holds: 'bureau', note: '姓名', sight: named, mask: byName },
  returned: { holds: 'bureau', note: '姓名', sight: named, mask: byName },
  approved: { holds: 'bureau', note: '姓名', sight: named, mask: byName },
  documentNo: { holds: 'bureau', sight: both },
  carried: {
    holds: 'bureau',
    note: '商家只看到哪天、怎样送到',
    sight: cut,
    mask: (one, _, relation) => (relation === 'merchant' ? { on: one.on, way: one.way } : byName(one)),
  },
  results: {
    holds: 'bureau',
    note: '商家只看到自己的结果和日期',
    sight: cut,
    mask: (all, _, relation) =>
      relation === 'merchant' ? all.map(({ outcome, checkedOn }) => ({ outcome, checkedOn })) : byName(all),
  },
  published: {
    holds: 'bureau',
    note: '商家看不到是谁登记的',
    sight: cut,
    mask: (all, _, relation) => (relation === 'merchant' ? all.map(({ by: _by, ...one }) => one) : byName(all)),
  },
  creditFile: { holds: 'bureau', note: '姓名', sight: named, mask: byName },
  files: { holds: 'bureau', sight: staff },
  cancelled: { holds: 'bureau', note: '姓名', sight: named, mask: byName },
});
