import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewFeedback, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/feedback/feedback.ts', type: 'Feedback', reader: 'admin' },
  ...{ visibility, view: viewFeedback, sections, saySection, leftOut },
});
