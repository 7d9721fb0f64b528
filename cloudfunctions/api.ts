import type { router as accounts } from './accounts/router';
import type { router as bulletins } from './bulletins/router';
import type { router as complaints } from './complaints/router';
import type { router as credit } from './credit/router';
import type { router as documents } from './documents/router';
import type { router as evidence } from './evidence/router';
import type { router as imports } from './imports/router';
import type { router as indicators } from './indicators/router';
import type { router as measures } from './measures/router';
import type { router as merchants } from './merchants/router';
import type { router as settling } from './settling/router';

/** Every function by its deployed name. Type only: the mini-program imports this and nothing else of the cloud. */
export interface Api {
  accounts: typeof accounts;
  bulletins: typeof bulletins;
  complaints: typeof complaints;
  credit: typeof credit;
  documents: typeof documents;
  evidence: typeof evidence;
  imports: typeof imports;
  indicators: typeof indicators;
  measures: typeof measures;
  merchants: typeof merchants;
  settling: typeof settling;
}
