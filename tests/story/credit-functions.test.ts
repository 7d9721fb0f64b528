import { creditFunctionsHost } from './credit-functions-host';
import { tellOfCredit } from './credit-story';

tellOfCredit(creditFunctionsHost);
