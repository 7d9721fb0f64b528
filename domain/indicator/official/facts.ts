import { defineFacts } from '../../facts';
import { officialLabels } from './labels';
import type { OfficialRelation, OfficialValue } from './official';

const both = { keeper: 'full', reader: 'full' } as const;
const keeper = { keeper: 'full', reader: 'absent' } as const;
/** A person by the name alone. */
const named = { keeper: 'masked', reader: 'absent' } as const;

/** Every fact of an official value: what it holds, and who reads it: all of it who keeps them, the value and its source beside a figure. */
export const officialFacts = defineFacts<OfficialValue, OfficialRelation>()(officialLabels, {
  id: { holds: 'bureau', sight: keeper },
  n: { holds: 'bureau', sight: both },
  d: { holds: 'bureau', sight: both },
  of: { holds: 'bureau', sight: both },
  measure: { holds: 'bureau', sight: both },
  from: { holds: 'bureau', sight: both },
  to: { holds: 'bureau', sight: both },
  value: { holds: 'bureau', sight: both },
  source: { holds: 'bureau', sight: both },
  publishedOn: { holds: 'bureau', sight: both },
  attachment: { holds: 'bureau', sight: keeper },
  files: { holds: 'bureau', sight: keeper },
  recordedBy: { holds: 'bureau', note: '姓名', sight: named, mask: ({ name }) => name },
  recordedOn: { holds: 'bureau', sight: keeper },
  checkedBy: { holds: 'bureau', note: '姓名', sight: named, mask: ({ name }) => name },
  checkedOn: { holds: 'bureau', sight: keeper },
  withdrawal: { holds: 'bureau', note: '姓名', sight: named, mask: ({ on, by, reason }) => ({ on, by: by.name, reason }) },
  withdrawn: {
    holds: 'bureau',
    note: '姓名',
    sight: named,
    mask: ({ on, by, reason, agreedBy }) => ({ on, by: by.name, reason, ...(agreedBy && { agreedBy: agreedBy.name }) }),
  },
});
