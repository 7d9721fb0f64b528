import type { CivilDate } from '@domain/civil-date';
import type { Figure } from '@domain/indicator/ledger/figure';
import { nameOf, sumOf, valuesOf, type Cells, type Month } from '@domain/indicator/ledger/folded';
import { measures, type Measure, type MeasureId } from '@domain/indicator/measures';
import type { Moment } from '@domain/lifecycle';
import type { Job, Step } from '../kernel/jobs';
import { inTransaction, read, type Stored } from '../kernel/store';
import { add, countingOf, countOn, forgetCounting, keepCounting, type Counting, type Recount } from './counting';
import { casesThatDiffer } from './differing';
import { figuresOf, type Figures } from './figures';
import { isAfter, linesAfter, markOf, type Mark } from './ledger';
import { lineMark, openSums } from './lines';
import { foldedBetween } from './places';
import { latestSnapshots } from './queries';
import { placesOf, type Snapshot } from './snapshot';

/** One figure that two ways of counting do not agree on. */
export interface Difference {
  office: string;
  month: string;
  measure: MeasureId;
  asOf: CivilDate;
  stored: Figure;
  recounted: Figure;
  /** How often each value stands there differs, even where the sums do not. */
  spread?: true;
  /** Numbers of the cases whose entries do not add up to what they stand for; none: the folding went wrong, and a rebuild cures it. */
  cases?: string[];
  /** How many more there are than are named. */
  moreCases?: number;
}

/** What one night's comparison found. */
export interface Reconciliation extends Stored {
  at: number;
  /** How many complaints were counted again. */
  complaints: number;
  /** What two ways of counting do not agree on, and what could not be read. */
  total: number;
  differences: Difference[];
  /** How many more there are than are named. */
  more?: number;
  /** Snapshots of the last days that the figures no longer agree with. */
  snapshots: Changed[];
  /** What lies there as none can be, and counts nowhere: events by their ids, complaints by their numbers. */
  unread?: Unread;
}

interface Unread {
  events: number;
  complaints: string[];
  /** How many more complaints there are than are named. */
  more?: number;
}

interface Changed {
  day: CivilDate;
  /** `<office>.2026-11 satisfactionA 5/1`: what stood there then and what stands there now. */
  differences: string[];
  /** How many more there are than are named. */
  more?: number;
}

const MOST_NAMED = 100;
const SNAPSHOTS = 8;
/** What is known to become true on any day to come is compared too. */
const ALL_TIME = '9999-12-31';
/** Reports and negotiations have standings of their own; the rates of the ODR of 12315 are official alone. */
const elsewhere: readonly string[] = [
  'reportVerifiedOnTime',
  'negotiationOnTime',
  'negotiationSettled',
  'odrOnTime',
  'odrSettled',
];
const compared = (Object.keys(measures) as MeasureId[]).filter((measure) => !elsewhere.includes(measure));

/** What happened to a case after it was counted is in the figures and is added to the recount. */
async function caughtUp(recount: Recount, versions: ReadonlyMap<string, number>, since: Mark, figures: Figures): Promise<void> {
  const folded = (await linesAfter(since)).filter((line) => !isAfter(markOf(line), figures.upTo));
  for (const { subject, entries } of [...folded, ...figures.tail]) {
    if (subject.kind !== 'complaint' || subject.version <= (versions.get(subject.id) ?? 0)) continue;
    for (const entry of entries) add(recount, entry);
  }
}

/** The first of them, and how many are left out. */
function named<T>(differences: readonly T[]): { differences: T[]; more?: number } {
  const more = differences.length - MOST_NAMED;
  return { differences: differences.slice(0, MOST_NAMED), ...(more > 0 && { more }) };
}

/** How often each value stands there, as text; where that cannot be said it is like nothing that can. */
const valuesIn = (cells: Cells | undefined, measure: MeasureId, asOf: CivilDate): string =>
  (measures[measure] as Measure).values ? JSON.stringify([...(valuesOf([cells ?? {}], measure, asOf) ?? ['?'])]) : '';

const same = (a: Figure, b: Figure) => a.n === b.n && a.d === b.d;

function differencesOf({ cells }: Figures, recount: Recount, today: CivilDate): Difference[] {
  const found: Difference[] = [];
  for (const name of new Set([...cells.keys(), ...recount.keys()])) {
    const [office = '', month = ''] = name.split('.');
    for (const measure of compared) {
      for (const asOf of [today, ALL_TIME]) {
        const stored = sumOf(cells.get(name) ?? {}, measure, asOf);
        const recounted = sumOf(recount.get(name) ?? {}, measure, asOf);
        const spread = valuesIn(cells.get(name), measure, asOf) !== valuesIn(recount.get(name), measure, asOf);
        if (!same(stored, recounted) || spread)
          found.push({ office, month, measure, asOf, stored, recounted, ...(spread && { spread }) });
      }
    }
  }
  return found;
}

/** A snapshot is what was true: the figures as of its day must still say the same. */
function changedSince(figures: Figures, { _id: day, places }: Snapshot): Changed {
  const told = (all: Snapshot['places']) =>
    new Set(
      all.flatMap(({ sums, ...place }) =>
        Object.entries(sums).map(([measure, cell]) => `${nameOf(place)} ${measure} ${cell.join('/')}`),
      ),
    );
  const [then, now] = [told(places), told(placesOf(figures, day))];
  const differences = [...[...then].filter((one) => !now.has(one)), ...[...now].filter((one) => !then.has(one))];
  return { day, ...named(differences) };
}

/** The stored figures and lines against a recount of every complaint, whatever happens meanwhile. */
async function reconciled(
  { since, recount, versions, unread: complaints, ...counted }: Counting,
  { now, today }: Moment,
): Promise<Reconciliation> {
  const figures = await figuresOf('0000-01', '9999-12');
  await caughtUp(recount, versions, since, figures);
  const ofCases = differencesOf(figures, recount, today);
  const nameOfOne = ({ office, month, measure }: Difference) => `${office}.${month} ${measure}`;
  const known = new Set(ofCases.map(nameOfOne));
  const found = [...ofCases, ...(counted.found as Difference[]).filter((one) => !known.has(nameOfOne(one)))];
  const told = named(found);
  const differences = await casesThatDiffer(told.differences);
  const changed = (await latestSnapshots(SNAPSHOTS))
    .map((one) => changedSince(figures, one))
    .filter((one) => one.differences.length);
  const { differences: namedComplaints, more } = named(complaints);
  const unread: Unread = { events: figures.unread, complaints: namedComplaints, ...(more !== undefined && { more }) };
  const missing = figures.unread + complaints.length;
  const total = changed.reduce((sum, one) => sum + one.differences.length + (one.more ?? 0), found.length + missing);
  const head = { _id: today, at: now, complaints: counted.complaints - complaints.length, total };
  return { ...head, ...told, differences, snapshots: changed, ...(missing > 0 && { unread }) };
}

/**
 * What the lines of a month do not add up to, held against the figures where both stand at the same event; where one of them is further on
 * the next night sees.
 */
async function linesThatDiffer(month: Month): Promise<Difference[]> {
  const figures = await figuresOf(month, month);
  const sums = await openSums(month);
  const mark = await lineMark();
  if (isAfter(mark, figures.upTo) || isAfter(figures.upTo, mark)) return [];
  const folded: Recount = new Map(figures.cells);
  for (const one of figures.tail.flatMap(({ entries }) => entries)) add(folded, { ...one, n: -one.n || 0, d: -one.d });
  const places = [...new Set([...folded.keys(), ...[...sums.keys()].map((key) => key.split(' ')[0]!)])];
  return places
    .filter((name) => name.endsWith(month))
    .flatMap((name) =>
      compared.flatMap((measure) => {
        const stored = sumOf(folded.get(name) ?? {}, measure, ALL_TIME);
        const recounted = sums.get(`${name} ${measure}`) ?? { n: 0, d: 0 };
        const [office = ''] = name.split('.');
        return same(stored, recounted) ? [] : [{ office, month, measure, asOf: ALL_TIME, stored, recounted }];
      }),
    );
}

/** The next month of which there are figures. */
async function monthAfter(month = ''): Promise<Month | undefined> {
  const all = (await foldedBetween('0000-01', '9999-12')).map((one) => one.month);
  return all.filter((one) => typeof one === 'string' && one > month).sort()[0];
}

/** Some thousand complaints a step, then the lines of a month, then what it comes to: each step ends in time however many cases there are. */
async function reconcileNext(moment: Moment): Promise<Step> {
  if (await read<Reconciliation>('reconciliations', moment.today)) return { done: 0 };
  const counting = await countingOf(moment.today);
  if (counting.after !== undefined) {
    const on = await countOn(counting);
    await keepCounting(on);
    return { done: on.complaints - counting.complaints, next: 'counting' };
  }
  const month = await monthAfter(counting.lined);
  if (month) {
    await keepCounting({ ...counting, lined: month, found: [...counting.found, ...(await linesThatDiffer(month))] });
    return { done: 0, next: 'lines' };
  }
  const found = await reconciled(counting, moment);
  await inTransaction((tx) => tx.put('reconciliations', found));
  await forgetCounting();
  return { done: 0 };
}

/** Once a day, after the night's snapshot. */
export const reconcileJob: Job = { name: 'indicators.reconcile', step: reconcileNext };
