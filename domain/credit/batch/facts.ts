import { defineFacts } from '../../facts';
import type { Person } from '../../merchant/person';
import type { NoticeBatch } from './batch';
import { batchLabels } from './labels';

/** A mailing is the bureau's own: a merchant reads its notice. */
export type BatchSight = 'staff';

const staff = { staff: 'full' } as const;
/** Persons by their names alone. */
const named = { staff: 'masked' } as const;
const nameOf = <V extends { by: Person }>({ by, ...rest }: V) => ({ ...rest, by: by.name });

/** Every fact of a mailing: what it holds, and who reads it. */
export const batchFacts = defineFacts<NoticeBatch, BatchSight>()(batchLabels, {
  _id: { holds: 'bureau', sight: staff },
  version: { holds: 'bureau', sight: staff },
  no: { holds: 'bureau', sight: staff },
  state: { holds: 'bureau', sight: staff },
  occasion: { holds: 'bureau', sight: staff },
  whom: { holds: 'bureau', sight: staff },
  addition: { holds: 'bureau', sight: staff },
  at: { holds: 'bureau', sight: staff },
  on: { holds: 'bureau', sight: staff },
  writers: { holds: 'bureau', note: '姓名', sight: named, mask: (all) => all.map(({ name }) => name) },
  returned: { holds: 'bureau', note: '姓名', sight: named, mask: (all) => all.map(nameOf) },
  approved: { holds: 'bureau', note: '姓名', sight: named, mask: nameOf },
  started: { holds: 'bureau', note: '姓名', sight: named, mask: nameOf },
  abandoned: { holds: 'bureau', note: '姓名', sight: named, mask: nameOf },
  done: { holds: 'bureau', sight: staff },
  discarded: { holds: 'bureau', note: '姓名', sight: named, mask: nameOf },
});
