import { deleteFiles } from '../kernel/files';
import type { Job } from '../kernel/jobs';
import { duePage } from '../kernel/due';
import { inTransaction } from '../kernel/store';
import { eachRow } from '../kernel/troubles';
import type { Passing } from './passing';

/** Files of one step. */
const SLICE = 50;
const SWEEP = 'documents.sweep';

/** Takes away what was made for one reader; a file whose deletion was cut off is deleted again. */
const sweep: Job = {
  name: SWEEP,
  step: async (moment, cursor) => {
    const { found, next } = await duePage<Passing>('passing', SLICE, moment, cursor);
    const done = await eachRow(
      SWEEP,
      found,
      ({ _id }) => _id,
      moment,
      async ({ _id, path }) => {
        await deleteFiles([path]);
        await inTransaction((tx) => tx.remove('passing', _id));
        return 1;
      },
    );
    return { done, next };
  },
};

export const jobs: readonly Job[] = [sweep];
