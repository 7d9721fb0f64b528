import { browserHost } from './browser-host';
import { tellOfWarning, tellStory } from './story';

tellStory(browserHost);
tellOfWarning(browserHost);
