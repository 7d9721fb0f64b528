import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewOtherMatter, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/other-matter/other-matter.ts', type: 'OtherMatter', reader: 'desk' },
  ...{ visibility, view: viewOtherMatter, sections, saySection, leftOut },
});
