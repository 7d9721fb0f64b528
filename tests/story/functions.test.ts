import { functionsHost } from './functions-host';
import { tellStory } from './story';

tellStory(functionsHost);
