import type { CivilDate } from '@domain/civil-date';
import { daysBetween, plusDays } from '@domain/civil-date';
import type { Counted } from '@domain/signal/counting';
import type { Window } from '@domain/signal/windows';
import { answered, db, read, type Stored, type Transaction } from '../../kernel/store';
import { WAY } from './way';

const _ = db.command;

/** What the complaints that were received on one day (its id) come to: nobody is in it. */
export interface Day extends Stored, Counted {}

/** A place in the order of events: by time, ties by id. */
export interface Mark {
  at: number;
  id: string;
}

/** Up to which event complaints are folded, by which way of looking at them, the last day whose night is over, and the first day that is not counted for good. */
export interface Watermark extends Stored {
  upTo: Mark;
  way: number;
  night?: CivilDate;
  open?: CivilDate;
}

export const WATERMARK = 'watermark';
const START: Mark = { at: 0, id: '' };

/** As it is kept; of another way only the night that is over. */
const current = (kept: Watermark | undefined): Watermark =>
  kept?.way === WAY ? kept : { _id: WATERMARK, upTo: START, way: WAY, ...(kept?.night && { night: kept.night }) };

export const watermark = async (): Promise<Watermark> => current(await read<Watermark>('signalFolds', WATERMARK));
export const watermarkIn = async (tx: Transaction): Promise<Watermark> =>
  current(await tx.get<Watermark>('signalFolds', WATERMARK));

/** The days that are to be counted anew, each with the number of the latest change that asks for it. */
export interface Due extends Stored {
  days: Record<CivilDate, number>;
  changes: number;
}
const DUE = 'due';
const noneDue: Due = { _id: DUE, days: {}, changes: 0 };

export const dueDays = async (): Promise<Due> => (await read<Due>('signalFolds', DUE)) ?? noneDue;
export const dueDaysIn = async (tx: Transaction): Promise<Due> => (await tx.get<Due>('signalFolds', DUE)) ?? noneDue;

/** Days of one answer: a busy county's are some fifty kilobytes each. */
const AT_ONCE = 7;

/** What is counted of these days, in their order. */
export async function daysIn({ from, to }: Window): Promise<(Counted & { day: CivilDate })[]> {
  const all: Day[] = [];
  for (let day = from; day <= to; day = plusDays(day, AT_ONCE)) {
    const last = daysBetween(day, to) < AT_ONCE ? to : plusDays(day, AT_ONCE - 1);
    const query = db.collection('signalFolds').where({ _id: _.gte(day).and(_.lte(last)) });
    const { data } = await answered(query.orderBy('_id', 'asc').limit(AT_ONCE).get());
    all.push(...(data as unknown as Day[]));
  }
  return all.map(({ _id: day, ...counted }) => ({ day, ...counted }));
}

/** The first day of which anything is known. */
export async function firstDay(): Promise<CivilDate | undefined> {
  const query = db.collection('signalFolds').where({ _id: _.lt('9') });
  const { data } = await answered(query.orderBy('_id', 'asc').limit(1).field({ _id: true }).get());
  return data[0]?._id as CivilDate | undefined;
}
