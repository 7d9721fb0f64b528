import { weappHost } from './weapp-host';
import { tellStory } from './story';

tellStory(weappHost);
