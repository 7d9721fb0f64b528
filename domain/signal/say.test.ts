import { saidWhole } from '../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewSignal, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/signal/signal.ts', type: 'Signal', reader: 'officer' },
  ...{ visibility, view: viewSignal, sections, saySection, leftOut },
  given: { also: ['category:produce', 'word:空壳'], oneIn: 3000 },
});
