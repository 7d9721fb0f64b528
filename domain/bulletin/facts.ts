import { defineFacts, type Sight } from '../facts';
import type { Bulletin, PastVersion, Person } from './bulletin';
import { bulletinLabels } from './labels';
import type { NamedFirm } from './naming';

/** Who reads a bulletin: the bureau whole, everybody else what stands outside of it. */
export type BulletinSight = 'staff' | 'reader';

const both = { staff: 'full', reader: 'full' } as const satisfies Record<BulletinSight, Sight>;
const staff = { staff: 'full', reader: 'absent' } as const;
/** Persons by their names alone. */
const named = { staff: 'masked', reader: 'absent' } as const;
/** What went with a withdrawal is read by nobody outside. */
const standing = { staff: 'full', reader: 'masked' } as const;

const unlessWithdrawn = <V>(value: V, { state }: Bulletin): V | undefined => (state === 'withdrawn' ? undefined : value);
const nameOf = <V extends { by: Person }>({ by, ...rest }: V) => ({ ...rest, by: by.name });

/** The firms that stand there, as a reader reads them. */
const shown = (names: NamedFirm[], subject: Bulletin): Omit<NamedFirm, 'id' | 'removed'>[] | undefined => {
  const left = names.flatMap(({ id: _id, removed, ...firm }) => (removed ? [] : [firm]));
  return left.length ? unlessWithdrawn(left, subject) : undefined;
};

/** Readers learn that it was corrected, when and why; what stood there stays with the bureau. */
const versionFor = ({ writing, from, until, reason, by, approvedBy }: PastVersion, relation: BulletinSight) =>
  relation === 'reader' ? { from, until, reason } : { from, until, reason, writing, by: by.name, approvedBy: approvedBy.name };

/** Every fact of a bulletin: what it holds, and who reads it. */
export const bulletinFacts = defineFacts<Bulletin, BulletinSight>()(bulletinLabels, {
  _id: { holds: 'bureau', sight: both },
  version: { holds: 'bureau', sight: both },
  no: { holds: 'bureau', sight: both },
  kind: { holds: 'bureau', sight: both },
  title: { holds: 'bureau', sight: both },
  lead: { holds: 'bureau', sight: standing, mask: unlessWithdrawn },
  blocks: { holds: 'bureau', sight: standing, mask: unlessWithdrawn },
  issuer: { holds: 'bureau', sight: both },
  occasion: { holds: 'bureau', sight: both },
  audience: { holds: 'bureau', sight: both },
  categories: { holds: 'bureau', sight: both },
  problems: { holds: 'bureau', sight: both },
  places: { holds: 'bureau', sight: both },
  networkRelated: { holds: 'bureau', sight: both },
  validUntil: { holds: 'bureau', sight: both },
  laws: { holds: 'bureau', sight: both },
  names: { holds: 'bureau', sight: standing, mask: shown },
  relayed: { holds: 'bureau', sight: both },
  state: { holds: 'bureau', sight: both },
  office: { holds: 'bureau', sight: staff },
  at: { holds: 'bureau', sight: both },
  on: { holds: 'bureau', sight: staff },
  writers: { holds: 'bureau', note: '姓名', sight: named, mask: (all) => all.map(({ name }) => name) },
  signalId: { holds: 'bureau', sight: staff },
  files: { holds: 'bureau', sight: staff },
  checked: { holds: 'bureau', note: '姓名', sight: named, mask: nameOf },
  approved: { holds: 'bureau', note: '姓名', sight: named, mask: nameOf },
  returned: { holds: 'bureau', note: '姓名', sight: named, mask: (all) => all.map(nameOf) },
  publishAt: { holds: 'bureau', sight: staff },
  publishedOn: { holds: 'bureau', sight: both },
  correction: { holds: 'bureau', note: '姓名', sight: named, mask: nameOf },
  versions: {
    holds: 'bureau',
    note: '读的人只看到什么时候、为什么更正',
    sight: { staff: 'masked', reader: 'masked' },
    mask: (all, _, relation) => all.map((one) => versionFor(one, relation)),
  },
  letThrough: {
    holds: 'bureau',
    note: '姓名',
    sight: named,
    mask: (all) => all.map(({ on, by, reason }) => ({ on, by: by.name, reason })),
  },
  withdrawn: {
    holds: 'bureau',
    note: '读的人看不到是谁',
    sight: { staff: 'masked', reader: 'masked' },
    mask: ({ on, by, reason }, _, relation) => (relation === 'reader' ? { on, reason } : { on, by: by.name, reason }),
  },
  discarded: { holds: 'bureau', note: '姓名', sight: named, mask: nameOf },
  expiredOn: { holds: 'bureau', sight: both },
  elsewhere: { holds: 'bureau', sight: staff },
  releases: {
    holds: 'bureau',
    note: '姓名',
    sight: named,
    mask: (all) => all.map(({ recordedBy, ...one }) => ({ ...one, recordedBy: recordedBy.name })),
  },
});
