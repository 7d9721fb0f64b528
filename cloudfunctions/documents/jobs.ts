import { deleteFiles } from '../kernel/files';
import type { Job } from '../kernel/jobs';
import { answered, db, inTransaction } from '../kernel/store';
import type { Passing } from './passing';

/** Files of one step. */
const SLICE = 50;

/** Takes away what was made for one reader; a file whose deletion was cut off is deleted again. */
const sweep: Job = {
  name: 'documents.sweep',
  step: async ({ now }) => {
    const due = db.collection('passing').where({ sweepAt: db.command.lte(now) });
    const { data } = await answered(due.orderBy('sweepAt', 'asc').limit(SLICE).get());
    const found = data as unknown as Passing[];
    if (found.length === 0) return { done: 0 };
    await deleteFiles(found.map(({ path }) => path));
    for (const { _id } of found) await inTransaction((tx) => tx.remove('passing', _id));
    return { done: found.length, next: found.length < SLICE ? undefined : 'due' };
  },
};

export const jobs: readonly Job[] = [sweep];
