import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewPromise, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/promise/promise.ts', type: 'MerchantPromise', reader: 'staff' },
  ...{ visibility, sections, saySection, leftOut },
  // On its own day: what ends by a day to come is there.
  view: (promise, sight) => viewPromise(promise, sight, '2000-01-01'),
});
