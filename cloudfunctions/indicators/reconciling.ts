import type { CivilDate } from '@domain/civil-date';
import type { Figure } from '@domain/indicator/ledger/figure';
import { nameOf, placeOf, sumOf, withEntry, type Cells } from '@domain/indicator/ledger/folded';
import { measures, type MeasureId } from '@domain/indicator/measures';
import { standings } from '@domain/indicator/ledger/standings';
import type { Moment } from '@domain/lifecycle';
import type { Job } from '../kernel/jobs';
import { inTransaction, read, type Stored } from '../kernel/store';
import { casesThatDiffer } from './differing';
import { figuresOf, type Figures } from './figures';
import { isAfter, linesAfter, markOf, type Mark } from './ledger';
import { watermark } from './places';
import { latestSnapshots, standingsAfter } from './queries';
import { ifReadable } from './readable';
import { placesOf, type Snapshot } from './snapshot';

/** One figure that two ways of counting do not agree on. */
export interface Difference {
  office: string;
  month: string;
  measure: MeasureId;
  asOf: CivilDate;
  stored: Figure;
  recounted: Figure;
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

const PAGE = 500;
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

type Recount = Map<string, Cells>;
type Added = { measure: MeasureId; office: string; day: CivilDate; effective: CivilDate; n: number; d: number };

function add(recount: Recount, one: Added): void {
  const name = nameOf(placeOf(one));
  recount.set(name, withEntry(recount.get(name) ?? {}, one));
}

interface Recounted {
  recount: Recount;
  /** The version of each that was counted. */
  versions: Map<string, number>;
  /** Numbers of those that could not be read. */
  unread: string[];
}

/** Every complaint's standings as it lies there now; one that cannot be read is named, and keeps none of the others from being counted. */
async function recountAll(): Promise<Recounted> {
  const recount: Recount = new Map();
  const versions = new Map<string, number>();
  const unread: string[] = [];
  for (let id = ''; ;) {
    const complaints = await standingsAfter(id, PAGE);
    for (const complaint of complaints) {
      versions.set(complaint._id, complaint.version);
      const standing = ifReadable(() => standings(complaint));
      if (!standing) unread.push(complaint.no ?? complaint._id);
      for (const one of standing ?? []) add(recount, { ...one, effective: one.from });
    }
    const last = complaints.at(-1);
    if (!last || complaints.length < PAGE) return { recount, versions, unread };
    id = last._id;
  }
}

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

const same = (a: Figure, b: Figure) => a.n === b.n && a.d === b.d;

function differencesOf({ cells }: Figures, recount: Recount, today: CivilDate): Difference[] {
  const found: Difference[] = [];
  for (const name of new Set([...cells.keys(), ...recount.keys()])) {
    const [office = '', month = ''] = name.split('.');
    for (const measure of compared) {
      for (const asOf of [today, ALL_TIME]) {
        const stored = sumOf(cells.get(name) ?? {}, measure, asOf);
        const recounted = sumOf(recount.get(name) ?? {}, measure, asOf);
        if (!same(stored, recounted)) found.push({ office, month, measure, asOf, stored, recounted });
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

/** The stored figures against a recount of every complaint, whatever happens meanwhile. */
export async function reconcile({ now, today }: Moment): Promise<Reconciliation> {
  const { upTo: since } = await watermark();
  const { recount, versions, unread: complaints } = await recountAll();
  const figures = await figuresOf('0000-01', '9999-12');
  await caughtUp(recount, versions, since, figures);
  const found = differencesOf(figures, recount, today);
  const told = named(found);
  const differences = await casesThatDiffer(told.differences);
  const changed = (await latestSnapshots(SNAPSHOTS))
    .map((one) => changedSince(figures, one))
    .filter((one) => one.differences.length);
  const { differences: namedComplaints, more } = named(complaints);
  const unread: Unread = { events: figures.unread, complaints: namedComplaints, ...(more !== undefined && { more }) };
  const missing = figures.unread + complaints.length;
  const total = changed.reduce((sum, one) => sum + one.differences.length + (one.more ?? 0), found.length + missing);
  const counted = { _id: today, at: now, complaints: versions.size - complaints.length, total };
  return { ...counted, ...told, differences, snapshots: changed, ...(missing > 0 && { unread }) };
}

async function run(moment: Moment): Promise<number> {
  if (await read<Reconciliation>('reconciliations', moment.today)) return 0;
  const found = await reconcile(moment);
  await inTransaction((tx) => tx.put('reconciliations', found));
  return found.complaints;
}

/** Once a day, after the night's snapshot. */
export const reconcileJob: Job = { name: 'indicators.reconcile', step: async (moment) => ({ done: await run(moment) }) };
