import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewMerchant, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/merchant/merchant.ts', type: 'Merchant', reader: 'staff' },
  ...{ visibility, view: viewMerchant, sections, saySection, leftOut },
});
