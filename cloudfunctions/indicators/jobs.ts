import { discarding, sweeping } from '../kernel/due';
import type { Job } from '../kernel/jobs';
import { foldJob } from './folding';
import { lineJob } from './lining';
import { packJob } from './pack/building';
import { recountJob } from './recounting';
import { reconcileJob } from './reconciling';
import { snapshotJob } from './snapshots';

export const jobs: readonly Job[] = [
  foldJob,
  lineJob,
  recountJob,
  snapshotJob,
  reconcileJob,
  packJob,
  // Lists and files of packs whose days are over.
  sweeping('indicators.packSweep', 'packRows', discarding('packRows')),
];
