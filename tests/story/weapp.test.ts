import { weappHost } from './weapp-host';
import { tellOfWarning, tellStory } from './story';

tellStory(weappHost);
tellOfWarning(weappHost);
