import { closing, sweepFolder, type Folder } from '@domain/evidence/folder';
import { sweeping } from '../kernel/due';
import { inTransaction } from '../kernel/store';
import { deleteFiles } from '../kernel/files';
import type { Job } from '../kernel/jobs';

/** What is to go is marked first, so that no filing takes it up while it does. */
async function sweepOne(id: string, now: number): Promise<number> {
  const paths = await inTransaction(async (tx) => {
    const folder = await tx.get<Folder>('evidence', id);
    if (!folder || folder.sweepAt === undefined || folder.sweepAt > now) return undefined;
    await tx.put('evidence', closing(folder, now));
    return sweepFolder(folder, now).paths;
  });
  if (!paths) return 0;
  await deleteFiles(paths);
  await inTransaction(async (tx) => {
    const folder = await tx.get<Folder>('evidence', id);
    // Filed meanwhile: what was decided by then stands, and only the mark that it was swept is added.
    if (folder) await tx.put('evidence', sweepFolder(folder, now).next);
  });
  return 1;
}

/** Uploads nobody finished, files nobody filed, copies of a call that broke off: nothing of them stays. */
export const jobs: readonly Job[] = [sweeping<Folder>('evidence.sweep', 'evidence', ({ _id }, now) => sweepOne(_id, now))];
