import { functionsHost } from './functions-host';
import { tellOfWarning, tellStory } from './story';

tellStory(functionsHost);
tellOfWarning(functionsHost);
