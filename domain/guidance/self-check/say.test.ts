import { saidWhole } from '../../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewSelfCheck, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/guidance/self-check/self-check.ts', type: 'SelfCheck', reader: 'member' },
  ...{ visibility, view: viewSelfCheck, sections, saySection, leftOut },
});
