import { defineFacts, type Sight } from '../facts';
import type { Person } from '../merchant/person';
import { promiseLabels } from './labels';
import type { MerchantPromise, PastVersion, Wording } from './promise';

/** Who reads a promise: the bureau, the merchant's own people, anybody. */
export type PromiseSight = 'staff' | 'own' | 'public';

const all = { staff: 'full', own: 'full', public: 'full' } as const satisfies Record<PromiseSight, Sight>;
const two = { staff: 'full', own: 'full', public: 'absent' } as const;
/** Persons by their names alone, to who deals with it. */
const named = { staff: 'masked', own: 'masked', public: 'absent' } as const;
/** To anybody without the persons. */
const cut = { staff: 'masked', own: 'masked', public: 'masked' } as const;

const nameOf = <V extends { by: Person }>({ by, ...rest }: V) => ({ ...rest, by: by.name });
const withoutTemplate = ({ template: _, ...wording }: Wording): Omit<Wording, 'template'> => wording;

const versionFor = ({ reason, wording, ...version }: PastVersion, sight: PromiseSight) =>
  sight === 'public' ? { ...version, wording: withoutTemplate(wording) } : { ...version, wording, reason };

/** Every fact of a promise: what it holds, and who reads it. Nothing of a person and nothing of a case is read by the public. */
export const promiseFacts = defineFacts<MerchantPromise, PromiseSight>()(promiseLabels, {
  _id: { holds: 'bureau', sight: two },
  version: { holds: 'bureau', sight: two },
  no: { holds: 'bureau', sight: all },
  merchant: { holds: 'bureau', sight: two },
  kind: { holds: 'written', sight: all },
  state: { holds: 'bureau', sight: all },
  wording: {
    holds: 'written',
    sight: { staff: 'full', own: 'full', public: 'masked' },
    mask: (wording) => withoutTemplate(wording),
  },
  n: { holds: 'bureau', sight: all },
  from: { holds: 'bureau', sight: all },
  writers: { holds: 'written', note: '姓名', sight: named, mask: (writers) => writers.map(({ name }) => name) },
  signed: {
    holds: 'written',
    note: '公众看不到姓名',
    sight: cut,
    mask: (signed, _, sight) => (sight === 'public' ? { on: signed.on } : nameOf(signed)),
  },
  checked: { holds: 'bureau', note: '姓名', sight: named, mask: nameOf },
  returned: { holds: 'bureau', note: '姓名', sight: named, mask: (lines) => lines.map(nameOf) },
  shown: {
    holds: 'written',
    note: '公众看不到姓名和佐证',
    sight: cut,
    mask: ({ by, files, note, since, where }, _, sight) =>
      sight === 'public' ? { since, where } : { since, where, ...(note && { note }), by: by.name, ...(files && { files }) },
  },
  change: { holds: 'written', note: '姓名', sight: named, mask: nameOf },
  versions: {
    holds: 'written',
    note: '公众看不到理由',
    sight: cut,
    mask: (versions, _, sight) => versions.map((one) => versionFor(one, sight)),
  },
  ending: {
    holds: 'written',
    note: '公众看不到姓名',
    sight: cut,
    mask: ({ by, ...rest }, _, sight) =>
      sight === 'public' ? { noticeOn: rest.noticeOn, endOn: rest.endOn } : { ...rest, by: by.name },
  },
  suspensions: {
    holds: 'bureau',
    note: '姓名',
    sight: named,
    mask: (lines) => lines.map(({ lifted, ...one }) => ({ ...nameOf(one), ...(lifted && { lifted: nameOf(lifted) }) })),
  },
  discarded: { holds: 'written', note: '姓名', sight: named, mask: nameOf },
  letThrough: {
    holds: 'bureau',
    note: '姓名',
    sight: named,
    mask: (lines) => lines.map(({ on, by, reason }) => ({ on, by: by.name, reason })),
  },
  breaches: {
    holds: 'bureau',
    note: '姓名；商家看不到怎么认定',
    sight: named,
    mask: (breaches, _, sight) =>
      breaches.map(({ by, reply, undone, case: of, why, ...one }) => ({
        ...one,
        // The merchant learns the number of a complaint it may know already; where it lies is the bureau's.
        case: sight === 'staff' ? of : { no: of.no },
        ...(sight === 'staff' && why && { why }),
        by: by.name,
        ...(reply && { reply: nameOf(reply) }),
        ...(undone && { undone: nameOf(undone) }),
      })),
  },
  at: { holds: 'bureau', sight: { staff: 'full', own: 'absent', public: 'absent' } },
  on: { holds: 'bureau', sight: two },
});
