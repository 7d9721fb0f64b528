import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewHanded, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/handed-record/handed-record.ts', type: 'HandedRecord', reader: 'staff' },
  ...{ visibility, view: viewHanded, sections, saySection, leftOut },
});
