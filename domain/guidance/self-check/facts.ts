import { defineFacts } from '../../facts';
import { selfCheckLabels } from './labels';
import type { SelfCheckRelation } from './relations';
import type { SelfCheck } from './self-check';

const own = { member: 'full', stranger: 'absent' } as const;
const nobody = { member: 'absent', stranger: 'absent' } as const;

/** Every fact of a self-check: nobody but the merchant's own people reads one, no officer either. */
export const selfCheckFacts = defineFacts<SelfCheck, SelfCheckRelation>()(selfCheckLabels, {
  _id: { holds: 'bureau', sight: own },
  version: { holds: 'bureau', sight: own },
  state: { holds: 'bureau', sight: own },
  merchant: { holds: 'bureau', sight: own },
  list: { holds: 'bureau', sight: own },
  kind: { holds: 'bureau', sight: own },
  trades: { holds: 'written', sight: own },
  day: { holds: 'bureau', sight: own },
  answers: { holds: 'written', sight: own },
  doneOn: { holds: 'bureau', sight: own },
  by: { parts: { member: { holds: 'account', sight: nobody }, name: { holds: 'contact', sight: own } } },
  salt: { holds: 'bureau', sight: nobody },
  at: { holds: 'bureau', sight: nobody },
  on: { holds: 'bureau', sight: own },
});
