import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewSpotCheck, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/spot-check/spot-check.ts', type: 'SpotCheck', reader: 'staff' },
  ...{ visibility, view: viewSpotCheck, sections, saySection, leftOut },
});
