import type { Job } from '../kernel/jobs';
import { discarding, sweeping } from '../kernel/due';
import { batchJob, collection as batchRows } from './batches/running';
import { factJobs } from './fact-jobs';
import { collection as listRows } from './import/lists';
import { importJob } from './import/running';
import { noticeJobs } from './notice-jobs';

export const jobs: readonly Job[] = [
  ...factJobs,
  ...noticeJobs,
  importJob,
  batchJob,
  // Rows of lists whose days are over, and files nobody read; whom a mailing told, after two years.
  sweeping('credit.sweepLists', listRows, discarding(listRows)),
  sweeping('credit.sweepBatches', batchRows, discarding(batchRows)),
];
