import { closing, sweepFolder, type Folder } from '@domain/evidence/folder';
import type { Moment } from '@domain/lifecycle';
import type { Job, Step } from '../kernel/jobs';
import { duePage } from '../kernel/due';
import { inTransaction } from '../kernel/store';
import { eachRow } from '../kernel/troubles';
import { deleteFiles } from '../kernel/files';

const SWEEP = 'evidence.sweep';
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
async function sweepNext(moment: Moment, cursor?: string): Promise<Step> {
  const { found, next } = await duePage<Folder>('evidence', SLICE, moment, cursor);
  const done = await eachRow(
    SWEEP,
    found,
    ({ _id }) => _id,
    moment,
    ({ _id }) => sweepOne(_id, moment.now),
  );
  return { done, next };
}

export const jobs: readonly Job[] = [{ name: SWEEP, step: sweepNext }];
