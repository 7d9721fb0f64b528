import { sweepOf, type Ticket } from '@domain/evidence/ticket';
import type { Job } from '../kernel/jobs';
import { answered, db, inTransaction } from '../kernel/store';
import { deleteFiles } from './files';

/** Tickets of one run; what is more waits five minutes. */
const SLICE = 50;

/** A ticket whose files all go is marked first, so that no filing takes it up while they do. */
async function sweepOne(id: string, now: number): Promise<number> {
  const work = await inTransaction(async (tx) => {
    const ticket = await tx.get<Ticket>('evidence', id);
    if (!ticket || ticket.sweepAt === undefined || ticket.sweepAt > now) return undefined;
    const sweep = sweepOf(ticket, now);
    if (!sweep.next && ticket.removedAt === undefined)
      await tx.put('evidence', { ...ticket, version: ticket.version + 1, removedAt: now } as Ticket);
    return sweep;
  });
  if (!work) return 0;
  await deleteFiles(work.paths);
  await inTransaction(async (tx) => {
    const ticket = await tx.get<Ticket>('evidence', id);
    if (!ticket) return;
    // Filed meanwhile: what was decided by then stands, and only the mark that it was swept is added.
    const { next } = sweepOf(ticket, now);
    await (next ? tx.put('evidence', next) : tx.remove('evidence', id));
  });
  return 1;
}

/** Uploads nobody finished, files nobody filed, copies of a call that broke off: nothing of them stays. */
async function sweep({ now }: { now: number }): Promise<number> {
  const { data } = await answered(
    db
      .collection('evidence')
      .where({ sweepAt: db.command.lte(now) })
      .orderBy('sweepAt', 'asc')
      .limit(SLICE)
      .get(),
  );
  let done = 0;
  for (const { _id } of data as Ticket[]) done += await sweepOne(_id, now);
  return done;
}

export const jobs: readonly Job[] = [{ name: 'evidence.sweep', run: sweep }];
