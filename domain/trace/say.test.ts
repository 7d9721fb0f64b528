import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewTrace, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/trace/trace.ts', type: 'Trace', reader: 'staff' },
  ...{ visibility, sections, saySection, leftOut },
  view: viewTrace,
});
