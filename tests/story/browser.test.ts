import { browserStage } from './browser-host';
import { creditHostOn } from './credit-screens';
import { tellOfCredit } from './credit-story';
import { hostOn } from './screens';
import { settlingHostOn } from './settling-screens';
import { tellOfSettling } from './settling-story';
import { tellOfWarning, tellStory } from './story';

// Each tap of a story is a person's: on a slow machine a story is long.
jest.setTimeout(300_000);

describe('a complaint', () => tellStory(hostOn(browserStage)));
describe('a warning', () => tellOfWarning(hostOn(browserStage)));
describe('credit', () => tellOfCredit(creditHostOn(browserStage)));
describe('settling', () => tellOfSettling(settlingHostOn(browserStage)));
