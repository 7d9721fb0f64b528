import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewNegotiation, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/negotiation/negotiation.ts', type: 'Negotiation', reader: 'consumer' },
  ...{ visibility, view: viewNegotiation, sections, saySection, leftOut },
});
