import { county } from '@config/county';
import { plusDays, startOfDay, type CivilDate } from '@domain/civil-date';
import { monthsBetween, nameOf, sumOf, type Cells, type Month, type Place } from '@domain/indicator/ledger/folded';
import { measures, type MeasureId } from '@domain/indicator/measures';
import { canonical, sha256 } from '../kernel/hash';
import type { Stored } from '../kernel/store';

type Sums = Partial<Record<MeasureId, readonly [n: number, d: number]>>;

/** Every event of a time as one hash, and what stood beside them at the moment of the seal. */
export interface Sealed {
  /** UTC ms; the first seal is of all there was. */
  from: number;
  until: number;
  events: number;
  root: string;
  /** Who works at which desk. */
  desks: string;
}

/**
 * The seal of a day: every figure of two years as it stood at its end, and every event that was written since the seal before. Written once;
 * the hash runs on from the seal before, so that one hash kept elsewhere holds all that happened until then.
 */
export interface Snapshot extends Stored {
  /** UTC ms when it was taken. */
  at: number;
  framework: string;
  from: Month;
  to: Month;
  /** A place where nothing is counted is absent. */
  places: (Place & { sums: Sums })[];
  /** So many events could not be read when it was taken, and are not in its figures. */
  unread?: number;
  sealed: Sealed;
  previous: string;
  hash: string;
}

export function snapshotMonths(day: CivilDate): { from: Month; to: Month } {
  const year = Number(day.slice(0, 4));
  return { from: `${year - 1}-01`, to: `${year}-12` };
}

/** The sums of a day out of the figures; the same at any later time, because nothing is ever true before the day it was done. */
export function placesOf({ cells }: { cells: ReadonlyMap<string, Cells> }, day: CivilDate): Snapshot['places'] {
  const { from, to } = snapshotMonths(day);
  const places: Snapshot['places'] = [];
  for (const { code: office } of county.offices) {
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

/** What the seal of a day holds: events from the end of the seal before until midnight (+08:00). */
export function sealedTime(day: CivilDate, before?: Pick<Snapshot, 'sealed'>): Pick<Sealed, 'from' | 'until'> {
  return { from: before?.sealed.until ?? 0, until: startOfDay(plusDays(day, 1)) };
}

/** One hash over events, in whatever order they come. */
export function rootOf(events: readonly { _id: string; hash: string }[]): string {
  return sha256(canonical(events.map(({ _id, hash }) => `${_id} ${hash}`).sort()));
}

/** The hash of a seal. */
export function sealHashOf({ hash: _h, ...covered }: Omit<Snapshot, 'hash'> & { hash?: string }): string {
  return sha256(canonical(covered));
}
