import { browserStage } from './browser-host';
import { creditHostOn } from './credit-screens';
import { tellOfCredit } from './credit-story';
import { hostOn } from './screens';
import { tellOfWarning, tellStory } from './story';

describe('a complaint', () => tellStory(hostOn(browserStage)));
describe('a warning', () => tellOfWarning(hostOn(browserStage)));
describe('credit', () => tellOfCredit(creditHostOn(browserStage)));
