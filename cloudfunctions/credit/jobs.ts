import type { Job } from '../kernel/jobs';
import { factJobs } from './fact-jobs';

export const jobs: readonly Job[] = [...factJobs];
