import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewComplaint, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/complaint/complaint.ts', type: 'Complaint', reader: 'leader' },
  ...{ visibility, view: viewComplaint, sections, saySection, leftOut },
  pathOf: (path) => path.replace(/^revoked\./, ''),
  leafless: ['partyActs'],
  // The sixth way of telling is the inbox, of which an account is no address to be said.
  variants: 5,
});
