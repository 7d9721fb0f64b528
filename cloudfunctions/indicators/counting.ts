import type { CivilDate } from '@domain/civil-date';
import { nameOf, placeOf, withEntry, type Cells } from '@domain/indicator/ledger/folded';
import type { MeasureId } from '@domain/indicator/measures';
import { standings } from '@domain/indicator/ledger/standings';
import { without } from '@domain/without';
import { inTransaction, read, type Stored } from '../kernel/store';
import type { Mark } from './ledger';
import { watermark } from './places';
import { standingsAfter } from './queries';
import { ifReadable } from './readable';

export type Recount = Map<string, Cells>;
type Added = { measure: MeasureId; office: string; day: CivilDate; effective: CivilDate; n: number; d: number };

export function add(recount: Recount, one: Added): void {
  const name = nameOf(placeOf(one));
  recount.set(name, withEntry(recount.get(name) ?? {}, one));
}

/** How far a night's count of every complaint is, and what it came to so far. */
export interface Counting {
  day: CivilDate;
  /** Where the figures were folded to when it began. */
  since: Mark;
  /** The complaint counted last; absent once all are. */
  after?: string | undefined;
  complaints: number;
  recount: Recount;
  /** The version that was counted of each whose events since then may be in the figures. */
  versions: Map<string, number>;
  /** Numbers of those that could not be read. */
  unread: string[];
  /** The month whose lines were compared last. */
  lined?: string | undefined;
  /** What the lines do not agree with, as it was found. */
  found: unknown[];
}

type Kept = Stored & Omit<Counting, 'recount' | 'versions'> & { recount: [string, Cells][]; versions: [string, number][] };
/** Where what is counted so far waits for the next step. */
const COUNTING_ID = 'counting';
const PAGE = 500;
/** Complaints of one step: ten pages. */
const PAGES = 10;

/** The count of this day as far as it is, or a new one. */
export async function countingOf(day: CivilDate): Promise<Counting> {
  const kept = await read<Kept>('figures', COUNTING_ID);
  if (kept?.day === day) {
    const { recount, versions } = kept;
    return { ...without(kept, '_id'), recount: new Map(recount), versions: new Map(versions) };
  }
  const { upTo: since } = await watermark();
  return { day, since, after: '', complaints: 0, recount: new Map(), versions: new Map(), unread: [], found: [] };
}

export async function keepCounting({ recount, versions, ...rest }: Counting): Promise<void> {
  // Names of places and of cases may hold what no name of a field may.
  const maps = { recount: [...recount], versions: [...versions] };
  await inTransaction((tx) => tx.put('figures', { _id: COUNTING_ID, ...rest, ...maps } as Kept));
}

export const forgetCounting = () => inTransaction((tx) => tx.remove('figures', COUNTING_ID));

/**
 * The standings of the next complaints as they lie there now; one that cannot be read is named, and keeps none of the others from being
 * counted.
 */
export async function countOn(counting: Counting): Promise<Counting> {
  const { since, recount, versions, unread } = counting;
  let { after, complaints } = counting;
  for (let page = 0; page < PAGES && after !== undefined; page += 1) {
    const next = await standingsAfter(after, PAGE);
    for (const complaint of next) {
      complaints += 1;
      if (!(complaint.head && complaint.head.at < since.at)) versions.set(complaint._id, complaint.version);
      const standing = ifReadable(() => standings(complaint));
      if (!standing) unread.push(complaint.no ?? complaint._id);
      for (const one of standing ?? []) add(recount, { ...one, effective: one.from });
    }
    after = next.length < PAGE ? undefined : next.at(-1)?._id;
  }
  return { ...counting, after, complaints };
}
