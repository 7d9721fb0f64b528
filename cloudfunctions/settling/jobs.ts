import type { Job } from '../kernel/jobs';

export const jobs: readonly Job[] = [];
