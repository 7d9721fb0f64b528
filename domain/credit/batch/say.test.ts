import { saidWhole } from '../../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewBatch, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/credit/batch/batch.ts', type: 'NoticeBatch', reader: 'staff' },
  ...{ visibility, sections, saySection, leftOut },
  view: viewBatch,
});
