import type { Job } from '../kernel/jobs';
import { foldJob } from './folding';
import { lineJob } from './lining';
import { recountJob } from './recounting';
import { reconcileJob } from './reconciling';
import { snapshotJob } from './snapshots';

export const jobs: readonly Job[] = [foldJob, lineJob, recountJob, snapshotJob, reconcileJob];
