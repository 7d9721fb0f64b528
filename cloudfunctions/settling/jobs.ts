import type { Job } from '../kernel/jobs';
import { negotiationJobs } from './negotiation-jobs';

export const jobs: readonly Job[] = negotiationJobs;
