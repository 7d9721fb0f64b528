import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewBulletin, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/bulletin/bulletin.ts', type: 'Bulletin', reader: 'staff' },
  ...{ visibility, sections, saySection, leftOut },
  // On its own day: what ends by a day to come is there.
  view: (bulletin, relation) => viewBulletin(bulletin, relation, '2000-01-01'),
});
