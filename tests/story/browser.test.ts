import { browserHost } from './browser-host';
import { tellStory } from './story';

tellStory(browserHost);
