import { saidWhole } from '../../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewClaim, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/merchant/claim/claim.ts', type: 'MerchantClaim', reader: 'officer' },
  ...{ visibility, view: viewClaim, sections, saySection, leftOut },
});
