// What can be done about a merchant, worded so that it is taken: each door and each act that changes something, as who may do it. Each subject
// has its file in `merchant/`; a row there begins from a bureau without any merchant.
import { batchesSteps } from './merchant/batches';
import { enrolmentsSteps } from './merchant/enrolments';
import { factsSteps } from './merchant/facts';
import { guidanceSteps } from './merchant/guidance';
import { handedSteps } from './merchant/handed';
import { ledgersSteps } from './merchant/ledgers';
import { measuresSteps } from './merchant/measures';
import { negotiationsSteps } from './merchant/negotiations';
import { noticesSteps } from './merchant/notices';
import { promisesSteps } from './merchant/promises';
import { shopDeskSteps } from './merchant/shop-desk';
import { subjectsSteps } from './merchant/subjects';
import type { Step } from './scenarios';

export const merchantSteps: readonly (readonly Step[])[] = [
  ...subjectsSteps,
  ...factsSteps,
  ...noticesSteps,
  ...batchesSteps,
  ...guidanceSteps,
  ...promisesSteps,
  ...measuresSteps,
  ...ledgersSteps,
  ...handedSteps,
  ...enrolmentsSteps,
  ...negotiationsSteps,
  ...shopDeskSteps,
];
