import { listedMeasures, type ListedMeasure } from '@domain/assessment/pack/basis';
import { listRow, packFields, placeInRegister, registerRow, type PackCase } from '@domain/assessment/pack/case-rows';
import { periodOfPack, type Pack } from '@domain/assessment/pack/pack';
import { daysBetween, plusDays, type CivilDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { linesWith, listOf, type CaseLine } from '@domain/indicator/ledger/lines';
import { EVERY_OFFICE } from '../../kernel/every-office';
import { writeParts } from '../../kernel/parts';
import { answered, db } from '../../kernel/store';
import { only } from '../../kernel/newest';
import { whyOf } from '../cases';
import { linesOn } from '../ledger';
import { standsIn } from '../lines';
import { complaintsByIds } from '../queries';
import { collection, sweepAt } from './rows';

const _ = db.command;
/** Cases of one question, and of one document of lines. */
const SLICE = 100;
/** Documents of one list that a day can have: 20 000 cases. Each day has its own, so that what is made again writes the same, however many days are read at once. */
const DOCUMENTS = 200;

export const partOfList = (measure: ListedMeasure) => `list.${measure}`;

/** A line of a list: the row, and what it adds to numerator and denominator. */
export interface ListLine {
  cells: string[];
  n: number;
  d: number;
}

interface Step {
  done: number;
  /** The day with which the next one begins. */
  next?: CivilDate;
}

/** Days of one step, where few cases count on them. */
const DAYS = 31;

/** What counts on a day as of another, by figure: from the events themselves, which are there before any list of them. */
async function countedOn(day: CivilDate, asOf: CivilDate): Promise<CaseLine[]> {
  const lines = linesWith([], await linesOn([day]));
  const spans = listedMeasures.map((measure) => ({ list: listOf(measure, 'd'), first: day, last: day, asOf }));
  return lines.filter((line) => spans.some((span) => standsIn(line, span)));
}

async function byIds(ids: readonly string[]): Promise<Map<string, Complaint>> {
  const all = new Map<string, Complaint>();
  for (let from = 0; from < ids.length; from += SLICE)
    for (const [id, one] of await complaintsByIds(ids.slice(from, from + SLICE))) all.set(id, one);
  return all;
}

const order = (a: CaseLine & { no: string }, b: CaseLine & { no: string }) =>
  `${a.no}|${a.subject.id}|${a.office}|${a._id}` < `${b.no}|${b.subject.id}|${b.office}|${b._id}` ? -1 : 1;

const lineOf = (one: CaseLine, complaint: Complaint | undefined): ListLine => ({
  cells: listRow(complaint, { ...one, why: whyOf(one, complaint) }),
  ...{ n: one.n, d: one.d },
});

/** The cases that count on the next days, by figure, each as its list has it: what is made again writes the same. */
export async function listCases(pack: Pack, from: CivilDate): Promise<Step> {
  const { first, last } = periodOfPack(pack);
  const where = { collection, of: pack._id, sweepAt: sweepAt(pack) };
  let done = 0;
  let day = from;
  for (let days = 0; day <= last && days < DAYS && done < SLICE; days += 1) {
    const counted = await countedOn(day, pack.asOf);
    const complaints = await byIds([...new Set(counted.map(({ subject }) => subject.id))]);
    for (const measure of listedMeasures) {
      const rows = counted
        .filter((one) => one.measure === measure)
        .map((one) => ({ ...one, no: complaints.get(one.subject.id)?.no ?? '' }))
        .sort(order)
        .map((one) => lineOf(one, complaints.get(one.subject.id)));
      await writeParts({ ...where, part: partOfList(measure), from: daysBetween(first, day) * DOCUMENTS }, rows, SLICE);
    }
    done += counted.length;
    day = plusDays(day, 1);
  }
  return { done, ...(day <= last && { next: day }) };
}

/** What of the cases received in the period stands in no sheet of the register. */
export interface LeftOut {
  offline: number;
  thin: number;
}

/** The next cases that came in, as the register has them; `cursor` is the number of the document, and `day~id` of the last one. */
export async function registerCases(pack: Pack, cursor: string): Promise<{ done: number; next?: string }> {
  const [no = '0', day, id] = cursor.split('~');
  const { first, last } = periodOfPack(pack);
  const within = { offices: EVERY_OFFICE, receivedOn: _.gte(day ?? first).and(_.lte(last)) };
  const rest = day ? [_.or([{ receivedOn: _.gt(day) }, { receivedOn: day, _id: _.gt(id) }])] : [];
  const query = db.collection('complaints').where(_.and([within, ...rest]));
  const sorted = query.orderBy('receivedOn', 'asc').orderBy('_id', 'asc').limit(SLICE).field(only(packFields));
  const found = (await answered(sorted.get())).data as unknown as PackCase[];
  const placed = found.map((one) => ({ one, place: placeInRegister(one) }));
  const count = (what: 'offline' | 'thin') => placed.filter(({ place }) => place === what).length;
  const left: LeftOut = { offline: count('offline'), thin: count('thin') };
  const byDay = [...placed].sort((a, b) => (`${a.one.receivedOn} ${a.one.no}` < `${b.one.receivedOn} ${b.one.no}` ? -1 : 1));
  const rows = byDay.flatMap(({ one, place }): ListLine[] => (place === 'in' ? [{ cells: registerRow(one), n: 0, d: 1 }] : []));
  const where = { collection, of: pack._id, sweepAt: sweepAt(pack), from: Number(no) };
  await writeParts<ListLine>({ ...where, part: 'register' }, rows, SLICE);
  await writeParts<LeftOut>({ ...where, part: 'left' }, [left], 1);
  const end = found[found.length - 1];
  const more = found.length === SLICE && end;
  return { done: found.length, ...(more && { next: `${Number(no) + 1}~${end.receivedOn}~${end._id}` }) };
}
