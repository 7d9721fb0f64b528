import { addingOfParties, addingOfMerchants } from './adding.party';
import { claimingOfParties } from './claiming.party';
import { endingOfParties } from './ending.party';
import { mediatingOfParties } from './mediating.party';
import { ownDataOfParties } from './own-data.party';
import { ratingOfParties } from './rating.party';
import { answeringOfMerchants } from './answering.party';
import type { PartyWords } from '../../act-words';
import type { ComplaintCommand } from '../lifecycle';
import type { Party } from '../records';
import type { ComplaintView } from '../visibility';

type Words = Partial<Record<ComplaintCommand, PartyWords<ComplaintView>>>;

const both: Words = {
  ...addingOfParties,
  ...claimingOfParties,
  ...endingOfParties,
  ...mediatingOfParties,
  ...ownDataOfParties,
  ...ratingOfParties,
};

/** How the acts of each party read to it. */
export const partyWords: Record<Party, Words> = {
  complainant: both,
  respondent: {
    ...both,
    ...addingOfMerchants,
    ...answeringOfMerchants,
  },
};
