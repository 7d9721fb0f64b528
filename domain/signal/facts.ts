import { defineFacts } from '../facts';
import { signalLabels } from './labels';
import type { SignalRelation } from './relations';
import type { Signal } from './signal';

const officer = { officer: 'full', stranger: 'absent' } as const;
const named = { officer: 'masked', stranger: 'absent' } as const;
const nobody = { officer: 'absent', stranger: 'absent' } as const;

/** Every fact of a signal: nothing of a person but what many wrote; read by officers alone. */
export const signalFacts = defineFacts<Signal, SignalRelation>()(signalLabels, {
  _id: { holds: 'bureau', sight: officer },
  version: { holds: 'bureau', sight: officer },
  state: { holds: 'bureau', sight: officer },
  key: { holds: 'bureau', sight: nobody },
  aspect: { holds: 'bureau', sight: officer },
  of: { holds: 'bureau', sight: officer },
  at: { holds: 'bureau', sight: nobody },
  on: { holds: 'bureau', sight: officer },
  lastOn: { holds: 'bureau', sight: officer },
  from: { holds: 'bureau', sight: officer },
  to: { holds: 'bureau', sight: officer },
  people: { holds: 'bureau', sight: officer },
  complaints: { holds: 'bureau', sight: officer },
  before: { holds: 'bureau', sight: officer },
  oneIn: { holds: 'bureau', sight: officer },
  // Each by its own relations, one page at a time.
  cases: { holds: 'bureau', sight: nobody },
  also: { holds: 'bureau', sight: officer },
  words: { holds: 'written', note: '很多人都写的词，没有姓名、电话、地址', sight: officer },
  categories: { holds: 'bureau', sight: officer },
  problems: { holds: 'bureau', sight: officer },
  places: { holds: 'bureau', sight: officer },
  shops: { holds: 'account', sight: nobody },
  dismissed: { holds: 'bureau', note: '姓名', sight: named, mask: ({ on, by, reason }) => ({ on, by: by.name, reason }) },
  drafted: { holds: 'bureau', note: '姓名', sight: named, mask: ({ on, by, bulletin }) => ({ on, by: by.name, bulletin }) },
});
