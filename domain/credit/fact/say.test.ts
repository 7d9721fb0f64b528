import { saidWhole } from '../../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewFact, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/credit/fact/fact.ts', type: 'CreditFact', reader: 'staff' },
  ...{ visibility, sections, saySection, leftOut },
  view: viewFact,
});
