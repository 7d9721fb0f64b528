import * as z from 'zod';
import { plusDays, type CivilDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import { form } from '../../fields';
import type { Month } from '../../indicator/ledger/folded';
import type { Person } from '../../merchant/person';
import { refuseLedger } from '../errors';
import { yearField } from '../paper';

/** The months that a pack is about, of one year: its items are confirmed and its ledgers kept by the year. */
export interface PackPeriod {
  from: Month;
  to: Month;
  /** The first day of it, and the last one up to the day as of which it is made, +08:00. */
  first: CivilDate;
  last: CivilDate;
}

/** One numbered zip file of a pack; `sha256` in hex, of the whole file. */
export interface PackVolume {
  no: number;
  name: string;
  bytes: number;
  sha256: string;
  files: number;
}

/** What a finished pack came to. */
export interface PackMade {
  files: number;
  pages: number;
  cases: number;
  missing: number;
  bytes: number;
  /** SHA-256 of its manifest, which names the hash of every other file. */
  manifest: string;
  volumes: PackVolume[];
  on: CivilDate;
  /** The last day on which it can be fetched; then it is made anew. */
  until: CivilDate;
}

/** 佐证材料包: what one asked for, as of which day, and what it came to. The same data as of the same day give the same files. */
export interface Pack {
  _id: string;
  version: number;
  state: 'building' | 'done' | 'dropped';
  year: number;
  from: Month;
  to: Month;
  /** The civil day at whose end it stands, +08:00. */
  asOf: CivilDate;
  by: Person;
  /** UTC ms. */
  at: number;
  on: CivilDate;
  made?: PackMade;
}

/** Days for which a finished pack can be fetched. */
export const packDays = 30;
/** Bytes of one volume: what a function holds twice beside everything else (512 MB), and a county's network fetches in minutes. */
export const volumeBytes = 20 * 1024 * 1024;

const month = z.int({ error: '请选择月份。' }).min(1, { error: '请选择月份。' }).max(12, { error: '请选择月份。' });
export const packSchema = form({ year: yearField, from: month, to: month });
export type PackAsked = z.output<typeof packSchema>;

const named = (year: number, of: number): Month => `${year}-${String(of).padStart(2, '0')}`;
const lastDayOf = (of: Month): CivilDate => {
  const day = plusDays(`${of}-28`, 3);
  return day.startsWith(of) ? day : plusDays(day, -Number(day.slice(8)));
};

/** The period that was asked for, as of a day; refused where it ends before it begins, or has not begun. Pure. */
export function packPeriod({ year, from, to }: PackAsked, asOf: CivilDate): PackPeriod | Refusal {
  if (to < from) return refuse('invalid-input', { fields: { to: '结束月份不能早于开始月份。' } });
  const [start, end] = [named(year, from), named(year, to)];
  if (`${start}-01` > asOf) return refuse('invalid-input', { fields: { from: '这个时段还没有开始，请选以前的月份。' } });
  const last = lastDayOf(end);
  return { from: start, to: end, first: `${start}-01`, last: last < asOf ? last : asOf };
}

/** The period of a pack that was begun. Pure. */
export const periodOfPack = ({ from, to, asOf }: Pick<Pack, 'from' | 'to' | 'asOf'>): PackPeriod => {
  const last = lastDayOf(to);
  return { from, to, first: `${from}-01`, last: last < asOf ? last : asOf };
};

/** A pack is asked for; it stands as of that day. Pure. */
export function begunPack(
  { year, from, to }: PackAsked,
  { id, by, moment: { now, today } }: { id: string; by: Person; moment: { now: number; today: CivilDate } },
): Pack | Refusal {
  const period = packPeriod({ year, from, to }, today);
  if ('refused' in period) return period;
  const about = { year, from: period.from, to: period.to, asOf: today };
  return { _id: id, version: 1, state: 'building', ...about, by, at: now, on: today };
}

/** It is whole. Pure. */
export const madePack = (pack: Pack, made: Omit<PackMade, 'on' | 'until'>, today: CivilDate): Pack | Refusal =>
  pack.state === 'building'
    ? { ...pack, version: pack.version + 1, state: 'done', made: { ...made, on: today, until: plusDays(today, packDays) } }
    : refuseLedger('pack-missing');

/** Nobody wants it any more, made or not: it cannot be fetched, and what was made of it is taken away by and by. Pure. */
export const droppedPack = (pack: Pack): Pack | Refusal =>
  pack.state !== 'dropped' ? { ...pack, version: pack.version + 1, state: 'dropped' } : refuseLedger('pack-missing');
