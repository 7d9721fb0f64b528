import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewLeniency, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/leniency/leniency.ts', type: 'Leniency', reader: 'staff' },
  ...{ visibility, view: viewLeniency, sections, saySection, leftOut },
});
