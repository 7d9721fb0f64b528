import { closing, sweepFolder, type Folder } from '@domain/evidence/folder';
import type { Moment } from '@domain/lifecycle';
import type { Job, Step } from '../kernel/jobs';
import { answered, db, inTransaction } from '../kernel/store';
import { deleteFiles } from '../kernel/files';

/** Folders of one step. */
const SLICE = 50;

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
async function sweepNext({ now }: Moment): Promise<Step> {
  const { data } = await answered(
    db
      .collection('evidence')
      .where({ sweepAt: db.command.lte(now) })
      .orderBy('sweepAt', 'asc')
      .limit(SLICE)
      .get(),
  );
  let done = 0;
  for (const { _id } of data as Folder[]) done += await sweepOne(_id, now);
  // What was swept is due no more; the next ones are found where these were.
  return { done, next: data.length < SLICE ? undefined : 'due' };
}

export const jobs: readonly Job[] = [{ name: 'evidence.sweep', step: sweepNext }];
