import { defineFacts, type Sight } from '../../facts';
import type { Person } from '../../merchant/person';
import type { CreditFact } from './fact';
import { factLabels } from './labels';

/** Who reads a credit fact: the bureau whole; its merchant what stands in public, without the bureau's own steps. */
export type FactSight = 'staff' | 'merchant';

const both = { staff: 'full', merchant: 'full' } as const satisfies Record<FactSight, Sight>;
const staff = { staff: 'full', merchant: 'absent' } as const;
/** Persons by their names alone. */
const named = { staff: 'masked', merchant: 'absent' } as const;
const cut = { staff: 'masked', merchant: 'masked' } as const;

const nameOf = <V extends { by: Person }>({ by, ...rest }: V) => ({ ...rest, by: by.name });

/** Every fact of a credit fact: what it holds, and who reads it. */
export const creditFactFacts = defineFacts<CreditFact, FactSight>()(factLabels, {
  _id: { holds: 'bureau', sight: both },
  version: { holds: 'bureau', sight: both },
  no: { holds: 'bureau', sight: both },
  kind: { holds: 'bureau', sight: both },
  documentNo: { holds: 'bureau', sight: both },
  organ: { holds: 'bureau', sight: both },
  decidedOn: { holds: 'bureau', sight: both },
  publishedOn: { holds: 'bureau', sight: both },
  source: { holds: 'bureau', sight: both },
  link: { holds: 'bureau', sight: both },
  seenOn: { holds: 'bureau', sight: both },
  breach: { holds: 'bureau', sight: both },
  measures: { holds: 'bureau', sight: both },
  field: { holds: 'bureau', sight: both },
  entityFine: { holds: 'bureau', sight: both },
  entityLeniency: { holds: 'bureau', sight: both },
  personFine: { holds: 'bureau', sight: both },
  personLeniency: { holds: 'bureau', sight: both },
  leniencySays: { holds: 'bureau', sight: both },
  restricted: { holds: 'bureau', sight: both },
  restrictedUntil: { holds: 'bureau', sight: both },
  permits: { holds: 'bureau', sight: both },
  outcomes: { holds: 'bureau', sight: both },
  ground: { holds: 'bureau', sight: both },
  reportYears: { holds: 'bureau', sight: both },
  measuresUntil: { holds: 'bureau', sight: both },
  // What it belongs together with may not be checked yet.
  related: { holds: 'bureau', sight: staff },
  note: { holds: 'bureau', sight: both },
  merchant: { holds: 'bureau', sight: both },
  merchantName: { holds: 'bureau', sight: both },
  merchantKind: { holds: 'bureau', sight: both },
  state: { holds: 'bureau', sight: both },
  at: { holds: 'bureau', sight: both },
  on: { holds: 'bureau', sight: staff },
  writers: { holds: 'bureau', note: '姓名', sight: named, mask: (all) => all.map(({ name }) => name) },
  origin: { holds: 'bureau', sight: staff },
  batch: { holds: 'bureau', sight: staff },
  checked: {
    holds: 'bureau',
    note: '商家看不到是谁',
    sight: cut,
    mask: ({ on, by }, _, relation) => (relation === 'staff' ? { on, by: by.name } : { on }),
  },
  returned: { holds: 'bureau', note: '姓名', sight: named, mask: (all) => all.map(nameOf) },
  versions: {
    holds: 'bureau',
    note: '商家只看到什么时候、为什么更正',
    sight: cut,
    mask: (all, _, relation) =>
      all.flatMap(({ content, until, reason, by, checkedBy }) => {
        // What was never checked was never read by the merchant.
        if (relation === 'merchant') return checkedBy ? [{ until, reason }] : [];
        return [{ content, until, reason, by: by.name, ...(checkedBy && { checkedBy: checkedBy.name }) }];
      }),
  },
  fraud: { holds: 'bureau', sight: both },
  ended: {
    holds: 'bureau',
    note: '商家看不到是谁登记的',
    sight: cut,
    mask: ({ by, ...rest }, _, relation) => (relation === 'staff' ? { ...rest, by: by.name } : rest),
  },
  reached: { holds: 'bureau', sight: staff },
  discarded: { holds: 'bureau', note: '姓名', sight: named, mask: nameOf },
});
