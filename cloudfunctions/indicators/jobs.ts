import type { Job } from '../kernel/jobs';
import { foldJob } from './folding';
import { reconcileJob } from './reconciling';
import { snapshotJob } from './snapshots';

export const jobs: readonly Job[] = [foldJob, snapshotJob, reconcileJob];
