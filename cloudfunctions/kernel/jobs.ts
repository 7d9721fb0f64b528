import type { Moment } from '@domain/lifecycle';
import { inTransaction, type Stored } from './store';

/** Periodic work of one context. A timer may be skipped or run twice, so running it again must change nothing. */
export interface Job {
  name: string;
  /** Answers how much there was to do. */
  run: (moment: Moment) => Promise<number>;
}

interface Lease extends Stored {
  /** UTC ms; until then the job belongs to whoever took it. */
  until: number;
  lastRun?: number;
}

/** Longer than a function may run: a lease outlives its owner only when that one was killed. */
const LEASE_MS = 120_000;

/** Runs a job unless another instance is at it; answers what it did, or undefined when it was not its turn. */
export async function runJob(job: Job, moment: Moment): Promise<number | undefined> {
  const mine = await inTransaction(async (tx) => {
    const lease = await tx.get<Lease>('jobs', job.name);
    if (lease && lease.until > moment.now && lease.until <= moment.now + LEASE_MS) return false;
    const taken: Lease = { ...lease, _id: job.name, until: moment.now + LEASE_MS };
    await (lease ? tx.put('jobs', taken) : tx.insert('jobs', taken));
    return true;
  });
  if (!mine) return undefined;
  const done = await job.run(moment);
  await inTransaction((tx) => tx.put('jobs', { _id: job.name, until: 0, lastRun: moment.now } as Lease));
  return done;
}
