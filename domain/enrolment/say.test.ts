import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewEnrolment, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/enrolment/enrolment.ts', type: 'Enrolment', reader: 'staff' },
  ...{ visibility, view: viewEnrolment, sections, saySection, leftOut },
});
