import type { CivilDate } from '@domain/civil-date';
import { againFrom, countedWith, nothingCounted, type Counted } from '@domain/signal/counting';
import { without } from '@domain/without';
import { inTransaction, read, type Stored } from '../../kernel/store';
import { dueDays, dueDaysIn, type Day } from './folds';
import { sightingsBy, sightingsIn } from './sightings';

/** Complaints of one step. */
const SLICE = 100;

/** A day that is being counted: for which change, up to which complaint, and what it came to so far. */
interface Part extends Stored, Counted {
  day: CivilDate;
  change: number;
  after?: string;
}
const PART = 'part';

const isSame = (one: Part | undefined, other: Part | undefined) =>
  one?.day === other?.day && one?.change === other?.change && one?.after === other?.after;

/**
 * Counts some complaints of the oldest day, of those up to `until`, of which something has changed: who of them complained of the same
 * shortly before is looked up, and with the last of them the day stands as it is now. Cut off anywhere it goes on from the last part; a day
 * that changes meanwhile is begun anew. Answers whether there was anything to count.
 */
export async function countSlice(until: CivilDate): Promise<boolean> {
  const [due, kept] = await Promise.all([dueDays(), read<Part>('signalFolds', PART)]);
  const [day] = Object.keys(due.days)
    .filter((one) => one <= until)
    .sort();
  const change = day && due.days[day];
  if (!day || !change) return false;
  const begun = kept?.day === day && kept.change === change ? kept : undefined;
  const after = begun?.after === undefined ? undefined : { day, id: begun.after };
  const slice = await sightingsIn({ from: day, to: day }, after, SLICE);
  const people = [...new Set(slice.flatMap((one) => one.people))];
  const around = people.length ? await sightingsBy(people, { from: againFrom(day), to: day }) : [];
  const counted = countedWith(begun ?? nothingCounted, slice, around);
  const last = slice.at(-1);
  await inTransaction(async (tx) => {
    const now = await dueDaysIn(tx);
    if (now.days[day] !== change || !isSame(await tx.get<Part>('signalFolds', PART), kept)) return;
    if (last && slice.length === SLICE) {
      await tx.put('signalFolds', { _id: PART, day, change, after: last.id, ...counted } as Part);
      return;
    }
    const days = without(now.days, day);
    if (counted.complaints) await tx.put('signalFolds', { _id: day, ...counted } as Day);
    else if (await tx.get('signalFolds', day)) await tx.remove('signalFolds', day);
    await tx.put('signalFolds', { ...now, days } as Stored);
    if (kept) await tx.remove('signalFolds', PART);
  });
  return true;
}
