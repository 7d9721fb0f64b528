import { discarding, sweeping } from '../kernel/due';
import type { Job } from '../kernel/jobs';

/** Takes away what was made for one reader. */
export const jobs: readonly Job[] = [sweeping('documents.sweep', 'passing', discarding('passing'))];
