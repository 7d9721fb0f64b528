import { creditFunctionsHost } from './credit-functions-host';
import { tellOfCredit } from './credit-story';
import { functionsHost } from './functions-host';
import { tellOfWarning, tellStory } from './story';

describe('a complaint', () => tellStory(functionsHost));
describe('a warning', () => tellOfWarning(functionsHost));
describe('credit', () => tellOfCredit(creditFunctionsHost));
