import { deleteFiles } from '../kernel/files';
import type { Job } from '../kernel/jobs';
import type { Part } from '../kernel/parts';
import { answered, db, inTransaction } from '../kernel/store';

/** Documents of one step. */
const SLICE = 50;

/** Rows of lists whose days are over, and files nobody read; one whose deletion was cut off is deleted again. */
const sweep: Job = {
  name: 'imports.sweep',
  step: async ({ now }) => {
    const due = db.collection('importRows').where({ sweepAt: db.command.lte(now) });
    const { data } = await answered(due.orderBy('sweepAt', 'asc').limit(SLICE).get());
    const found = data as unknown as (Part<unknown> & { path?: string })[];
    if (found.length === 0) return { done: 0 };
    await deleteFiles(found.flatMap(({ path }) => path ?? []));
    for (const { _id } of found) await inTransaction((tx) => tx.remove('importRows', _id));
    return { done: found.length, next: found.length < SLICE ? undefined : 'due' };
  },
};

export const jobs: readonly Job[] = [sweep];
