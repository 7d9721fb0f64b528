import { defineFacts, type Sight } from '../facts';
import type { Person } from '../merchant/person';
import { traceLabels } from './labels';
import type { OpenField, Trace } from './trace';

/** Who reads a trace record: the bureau, the merchant's own people, anybody. */
export type TraceSight = 'staff' | 'own' | 'public';

const all = { staff: 'full', own: 'full', public: 'full' } as const satisfies Record<TraceSight, Sight>;
const two = { staff: 'full', own: 'full', public: 'absent' } as const;
const named = { staff: 'masked', own: 'masked', public: 'absent' } as const;
/** What the merchant chose to show, or not. */
const chosen = { staff: 'masked', own: 'masked', public: 'masked' } as const;

const nameOf = <V extends { by: Person }>({ by, ...rest }: V) => ({ ...rest, by: by.name });
const open =
  <V>(field: OpenField) =>
  (value: V, trace: Trace, sight: TraceSight): V | undefined =>
    sight !== 'public' || trace.open.includes(field) ? value : undefined;

/** Every fact of a trace record: what it holds, and who reads it. */
export const traceFacts = defineFacts<Trace, TraceSight>()(traceLabels, {
  _id: { holds: 'bureau', sight: two },
  version: { holds: 'bureau', sight: two },
  no: { holds: 'bureau', sight: all },
  merchant: { holds: 'bureau', sight: two },
  state: { holds: 'bureau', sight: two },
  product: { holds: 'written', sight: all },
  batch: { holds: 'written', sight: all },
  madeOn: { holds: 'written', note: '商家选了公开的', sight: chosen, mask: open('made') },
  receivedOn: { holds: 'written', note: '商家选了公开的', sight: chosen, mask: open('received') },
  source: { holds: 'written', note: '商家选了公开的', sight: chosen, mask: open('source') },
  certificate: { holds: 'written', note: '商家选了公开的', sight: chosen, mask: open('certificate') },
  certificateNo: { holds: 'written', note: '商家选了公开的', sight: chosen, mask: open('certificate') },
  certificateOn: { holds: 'written', note: '商家选了公开的', sight: chosen, mask: open('certificate') },
  files: {
    holds: 'written',
    note: '公众看到的是照片，没有校验值',
    sight: chosen,
    mask: (files, trace, sight) =>
      sight !== 'public'
        ? files
        : trace.open.includes('files')
          ? files.filter(({ type }) => type !== 'application/pdf').map(({ id, name, type }) => ({ id, name, type }))
          : undefined,
  },
  open: { holds: 'written', sight: two },
  n: { holds: 'bureau', sight: all },
  from: { holds: 'bureau', sight: all },
  writers: { holds: 'written', note: '姓名', sight: named, mask: (writers) => writers.map(({ name }) => name) },
  versions: { holds: 'written', note: '姓名', sight: named, mask: (versions) => versions.map(nameOf) },
  held: { holds: 'bureau', note: '姓名', sight: named, mask: (lines) => lines.map(nameOf) },
  released: { holds: 'bureau', note: '姓名', sight: named, mask: (lines) => lines.map(nameOf) },
  removed: { holds: 'written', note: '姓名', sight: named, mask: nameOf },
  letThrough: {
    holds: 'bureau',
    note: '姓名',
    sight: named,
    mask: (lines) => lines.map(({ on, by, reason }) => ({ on, by: by.name, reason })),
  },
  at: { holds: 'bureau', sight: { staff: 'full', own: 'absent', public: 'absent' } },
  on: { holds: 'bureau', sight: two },
});
