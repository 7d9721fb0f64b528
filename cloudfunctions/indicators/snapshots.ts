import { plusDays, startOfDay, type CivilDate } from '@domain/civil-date';
import { edition } from '@domain/assessment/framework/edition';
import type { Moment } from '@domain/lifecycle';
import type { Job } from '../kernel/jobs';
import { steadyHashOf } from '../kernel/chain';
import { DESKS, type Desks } from '../kernel/desks';
import { inTransaction, read } from '../kernel/store';
import { figuresOf } from './figures';
import { hashesBetween } from './ledger';
import { latestSnapshots } from './queries';
import { placesOf, rootOf, sealedTime, sealHashOf, snapshotMonths, type Snapshot } from './snapshot';

/** At most so many days are caught up in one run. */
const DAYS = 31;
/** What happened before midnight has been written by then. */
const SETTLED_MS = 60_000;

async function take(day: CivilDate, now: number, before: Snapshot | undefined): Promise<Snapshot> {
  const { from, to } = snapshotMonths(day);
  const figures = await figuresOf(from, to);
  const places = placesOf(figures, day);
  const unread = figures.unread > 0 && { unread: figures.unread };
  const time = sealedTime(day, before);
  const events = await hashesBetween(time.from, time.until);
  const desks = (await read<Desks>('settings', DESKS)) ?? { _id: DESKS };
  const sealed = { ...time, events: events.length, root: rootOf(events), desks: steadyHashOf('settings', desks) ?? '' };
  const previous = before?.hash ?? '';
  const covered = { _id: day, at: now, framework: edition.version, from, to, places, ...unread, sealed, previous };
  const snapshot: Snapshot = { ...covered, hash: sealHashOf(covered) };
  return inTransaction(async (tx) => {
    const taken = await tx.get<Snapshot>('snapshots', day);
    if (!taken) await tx.insert('snapshots', snapshot);
    return taken ?? snapshot;
  });
}

async function run({ now, today }: Moment): Promise<number> {
  if (now < startOfDay(today) + SETTLED_MS) return 0;
  const yesterday = plusDays(today, -1);
  let [last] = await latestSnapshots(1);
  let taken = 0;
  for (let day = last ? plusDays(last._id, 1) : yesterday; day <= yesterday && taken < DAYS; day = plusDays(day, 1)) {
    last = await take(day, now, last);
    taken += 1;
  }
  return taken;
}

/** Every night the day that ended; days on which the timer slept are caught up. */
export const snapshotJob: Job = { name: 'indicators.snapshot', step: async (moment) => ({ done: await run(moment) }) };
