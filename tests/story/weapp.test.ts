import { creditHostOn } from './credit-screens';
import { tellOfCredit } from './credit-story';
import { hostOn } from './screens';
import { weappStage } from './weapp-host';
import { settlingHostOn } from './settling-screens';
import { tellOfSettling } from './settling-story';
import { tellOfWarning, tellStory } from './story';

describe('a complaint', () => tellStory(hostOn(weappStage)));
describe('a warning', () => tellOfWarning(hostOn(weappStage)));
describe('credit', () => tellOfCredit(creditHostOn(weappStage)));
describe('settling', () => tellOfSettling(settlingHostOn(weappStage)));
