import type { Job } from '../kernel/jobs';
import { foldJob } from './folding';
import { recountJob } from './recounting';
import { reconcileJob } from './reconciling';
import { snapshotJob } from './snapshots';

export const jobs: readonly Job[] = [foldJob, recountJob, snapshotJob, reconcileJob];
