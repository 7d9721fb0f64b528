import { deleteFiles } from '../kernel/files';
import type { Job } from '../kernel/jobs';
import type { Part } from '../kernel/parts';
import { duePage } from '../kernel/due';
import { inTransaction } from '../kernel/store';
import { eachRow } from '../kernel/troubles';

/** Documents of one step. */
const SLICE = 50;
const SWEEP = 'imports.sweep';

/** Rows of lists whose days are over, and files nobody read; one whose deletion was cut off is deleted again. */
const sweep: Job = {
  name: SWEEP,
  step: async (moment, cursor) => {
    const { found, next } = await duePage<Part<unknown> & { path?: string }>('importRows', SLICE, moment, cursor);
    const done = await eachRow(
      SWEEP,
      found,
      ({ _id }) => _id,
      moment,
      async ({ _id, path }) => {
        await deleteFiles(path ? [path] : []);
        await inTransaction((tx) => tx.remove('importRows', _id));
        return 1;
      },
    );
    return { done, next };
  },
};

export const jobs: readonly Job[] = [sweep];
