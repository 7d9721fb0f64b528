import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewMeasure, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/measure/measure.ts', type: 'Measure', reader: 'staff' },
  ...{ visibility, view: viewMeasure, sections, saySection, leftOut },
});
