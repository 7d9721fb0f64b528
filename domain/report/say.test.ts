import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewReport, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/report/report.ts', type: 'Report', reader: 'leader' },
  ...{ visibility, view: viewReport, sections, saySection, leftOut },
});
