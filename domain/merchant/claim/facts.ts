import { defineFacts, type Sight } from '../../facts';
import type { MerchantClaim } from './claim';
import { claimLabels } from './labels';
import type { ClaimRelation } from './relations';

const both = { officer: 'full', claimant: 'full', stranger: 'absent' } as const satisfies Record<ClaimRelation, Sight>;
const nobody = { officer: 'absent', claimant: 'absent', stranger: 'absent' } as const;
const cut = { officer: 'masked', claimant: 'masked', stranger: 'absent' } as const;

/** Every fact of a claim: what it holds and who reads it. Who else acts for the merchant does not read it: it has the person's papers. */
export const claimFacts = defineFacts<MerchantClaim, ClaimRelation>()(claimLabels, {
  _id: { holds: 'bureau', sight: both },
  version: { holds: 'bureau', sight: both },
  no: { holds: 'bureau', sight: both },
  state: { holds: 'bureau', sight: both },
  kind: { holds: 'written', sight: both },
  name: { holds: 'contact', sight: both },
  uscc: { holds: 'contact', sight: both },
  exemption: { holds: 'written', sight: both },
  shop: { holds: 'contact', sight: both },
  note: { holds: 'written', sight: both },
  member: { holds: 'account', sight: nobody },
  person: { holds: 'contact', sight: both },
  phone: { holds: 'contact', sight: both },
  files: { holds: 'written', sight: both },
  at: { holds: 'bureau', sight: nobody },
  on: { holds: 'bureau', sight: both },
  verified: {
    holds: 'bureau',
    note: '申请人看不到是谁核实、原来是谁代表',
    sight: cut,
    mask: ({ on, by, saw, merchant, merchantNo, replaced }, _, relation) =>
      relation === 'claimant'
        ? { on, merchant, merchantNo }
        : { on, by: by.name, saw, merchant, merchantNo, ...(replaced && { replaced }) },
  },
  declined: {
    holds: 'bureau',
    note: '申请人看不到是谁',
    sight: cut,
    mask: ({ on, by, reason, todo }, _, relation) =>
      relation === 'claimant' ? { on, reason, todo } : { on, by: by.name, reason, todo },
  },
  withdrawnOn: { holds: 'bureau', sight: both },
});
