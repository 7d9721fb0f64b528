import { discarding, sweeping } from '../kernel/due';
import type { Job } from '../kernel/jobs';

/** Rows of lists whose days are over, and files nobody read. */
export const jobs: readonly Job[] = [sweeping('imports.sweep', 'importRows', discarding('importRows'))];
