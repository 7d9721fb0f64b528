import { plusDays, startOfDay, type CivilDate } from '@domain/civil-date';
import { monthsBetween, nameOf, sumOf, type Month, type Place } from '@domain/indicator/ledger/folded';
import { measures, type MeasureId } from '@domain/indicator/measures';
import { framework } from '@domain/indicator/scores';
import type { Moment } from '@domain/lifecycle';
import { canonical, sha256 } from '../kernel/hash';
import type { Job } from '../kernel/jobs';
import { inTransaction, type Stored } from '../kernel/store';
import { figuresOf, type Figures } from './figures';
import { officeCodes } from './overview';
import { latestSnapshots } from './queries';

type Sums = Partial<Record<MeasureId, readonly [n: number, d: number]>>;

/** Every figure of two years as it stood at the end of one day. Written once; the hash runs on from the snapshot before. */
export interface Snapshot extends Stored {
  /** UTC ms when it was taken. */
  at: number;
  framework: string;
  from: Month;
  to: Month;
  /** A place where nothing is counted is absent. */
  places: (Place & { sums: Sums })[];
  previous: string;
  hash: string;
}

/** At most so many days are caught up in one run. */
const DAYS = 31;
/** What happened before midnight has been written by then. */
const SETTLED_MS = 60_000;

export function snapshotMonths(day: CivilDate): { from: Month; to: Month } {
  const year = Number(day.slice(0, 4));
  return { from: `${year - 1}-01`, to: `${year}-12` };
}

/** The sums of a day out of the figures; the same at any later time, because nothing is ever true before the day it was done. */
export function placesOf({ cells }: Figures, day: CivilDate): Snapshot['places'] {
  const { from, to } = snapshotMonths(day);
  const places: Snapshot['places'] = [];
  for (const office of officeCodes) {
    for (const month of monthsBetween(from, to)) {
      const of = cells.get(nameOf({ office, month }));
      if (!of) continue;
      const sums = (Object.keys(measures) as MeasureId[])
        .map((measure) => [measure, sumOf(of, measure, day)] as const)
        .filter(([, { n, d }]) => n !== 0 || d !== 0)
        .map(([measure, { n, d }]) => [measure, [n, d]] as const);
      if (sums.length) places.push({ office, month, sums: Object.fromEntries(sums) });
    }
  }
  return places;
}

async function take(day: CivilDate, now: number, previous: string): Promise<Snapshot> {
  const { from, to } = snapshotMonths(day);
  const places = placesOf(await figuresOf(from, to), day);
  const covered = { _id: day, at: now, framework: framework.version, from, to, places, previous };
  const snapshot: Snapshot = { ...covered, hash: sha256(canonical(covered)) };
  return inTransaction(async (tx) => {
    const before = await tx.get<Snapshot>('snapshots', day);
    if (!before) await tx.insert('snapshots', snapshot);
    return before ?? snapshot;
  });
}

async function run({ now, today }: Moment): Promise<number> {
  if (now < startOfDay(today) + SETTLED_MS) return 0;
  const yesterday = plusDays(today, -1);
  let [last] = await latestSnapshots(1);
  let taken = 0;
  for (let day = last ? plusDays(last._id, 1) : yesterday; day <= yesterday && taken < DAYS; day = plusDays(day, 1)) {
    last = await take(day, now, last?.hash ?? '');
    taken += 1;
  }
  return taken;
}

/** Every night the day that ended; days on which the timer slept are caught up. */
export const snapshotJob: Job = { name: 'indicators.snapshot', step: async (moment) => ({ done: await run(moment) }) };
