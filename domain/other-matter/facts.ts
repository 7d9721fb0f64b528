import { defineFacts } from '../facts';
import { otherMatterLabels } from './labels';
import type { OtherMatter } from './other-matter';
import type { OtherMatterRelation } from './relations';

const full = { desk: 'full', stranger: 'absent' } as const;
const masked = { desk: 'masked', stranger: 'absent' } as const;
const nobody = { desk: 'absent', stranger: 'absent' } as const;

/** Every fact of a matter that is no complaint: what it holds, nothing of who brought it, and who reads it. */
export const otherMatterFacts = defineFacts<OtherMatter, OtherMatterRelation>()(otherMatterLabels, {
  _id: { holds: 'bureau', sight: full },
  kind: { holds: 'bureau', sight: full },
  version: { holds: 'bureau', sight: full },
  no: { holds: 'bureau', sight: full },
  office: { holds: 'bureau', sight: full },
  matter: { holds: 'bureau', sight: full },
  source: { holds: 'bureau', sight: full },
  about: { holds: 'bureau', sight: full },
  told: { holds: 'bureau', sight: full },
  where: { holds: 'bureau', sight: full },
  at: { holds: 'bureau', sight: nobody },
  on: { holds: 'bureau', sight: full },
  by: { holds: 'bureau', note: '姓名', sight: masked, mask: ({ name }) => name },
});
