import { creditFunctionsHost } from './credit-functions-host';
import { tellOfCredit } from './credit-story';
import { functionsHost } from './functions-host';
import { settlingFunctionsHost } from './settling-functions-host';
import { tellOfSettling } from './settling-story';
import { tellOfWarning, tellStory } from './story';

describe('a complaint', () => tellStory(functionsHost));
describe('a warning', () => tellOfWarning(functionsHost));
describe('credit', () => tellOfCredit(creditFunctionsHost));
describe('settling', () => tellOfSettling(settlingFunctionsHost));
