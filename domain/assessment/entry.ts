import type { CivilDate } from '../civil-date';
import type { FiledFile } from '../evidence/claiming';
import {
  asksOf,
  indicators,
  itemOf,
  proofKinds,
  rowKindKeys,
  type Indicator,
  type LedgerItem,
  type ProofKind,
  type RowKindKey,
} from './items';

/** A file that proves a row: what it is, the day on it, where it was filed. */
export interface EntryProof {
  kind: ProofKind;
  on: CivilDate;
  file: FiledFile;
  /** The paper it came with; absent where it lies with the record itself. */
  paper?: string;
}

/** The record that a row stands for. */
export interface EntrySubject {
  kind: string;
  id: string;
}

/** One row of a ledger before its proofs are looked at. */
export interface EntrySource {
  kind: RowKindKey;
  of: EntrySubject;
  /** Told apart within one record: a promise has one row, an import one for each class. */
  part?: string;
  no: string;
  /** The day by which it is counted, +08:00. */
  on: CivilDate;
  /** Whom it concerns, by name. */
  object: string;
  /** What it rests on, as it is said to people. */
  basis?: string;
  /** Name or number of its document. */
  document?: string;
  result?: string;
  /** It began before the year and stood in it. */
  since?: CivilDate;
  endedOn?: CivilDate;
  /** Breaches found in the year. */
  breaches?: number;
  /** Not about trade on the network: shown, and counted for nothing. */
  aside?: true;
  /** Files that lie with the record. */
  proofs?: readonly EntryProof[];
  /** What this one asks for where it is not what its kind asks for. */
  asks?: readonly (readonly ProofKind[])[];
  /** What it lacks besides papers. */
  lacks?: readonly string[];
}

/** A row with what proves it and what does not. */
export interface LedgerEntry extends EntrySource {
  key: string;
  item: LedgerItem;
  proofs: EntryProof[];
  missing: string[];
}

export const keyOf = ({ kind, of, part = '' }: Pick<EntrySource, 'kind' | 'of' | 'part'>): string =>
  [kind, of.kind, of.id, part].filter(Boolean).join('~');

/** What an assessor would ask for and not find, each named. Pure. */
export function missingOf(
  { kind, asks = asksOf(kind), lacks = [] }: EntrySource,
  proofs: readonly Pick<EntryProof, 'kind'>[],
): string[] {
  const papers = asks.flatMap((line) =>
    proofs.some((proof) => line.includes(proof.kind)) ? [] : [`缺佐证：${line.map((one) => proofKinds[one].label).join('或者')}`],
  );
  return [...papers, ...lacks];
}

/** The row with its own files and those that papers add. Pure. */
export function entryOf(source: EntrySource, added: readonly EntryProof[]): LedgerEntry {
  const proofs = [...(source.proofs ?? []), ...added];
  return { ...source, key: keyOf(source), item: itemOf(source.kind), proofs, missing: missingOf(source, proofs) };
}

const byDay = (a: LedgerEntry, b: LedgerEntry) => (a.on + a.no + a.key < b.on + b.no + b.key ? -1 : 1);
export const inOrder = (entries: readonly LedgerEntry[]): LedgerEntry[] => [...entries].sort(byDay);

/** One line of a table: a kind of row with how many there were in each month from January, and before the year. */
export interface LedgerLine {
  kind: RowKindKey;
  months: number[];
  /** Of those that stood in the year, how many began before it. */
  earlier: number;
  total: number;
  missing: number;
}

/** What an item comes to in a year. */
export interface LedgerTable {
  item: LedgerItem;
  lines: LedgerLine[];
  rows: number;
  missing: number;
  /** Months of the year with at least one. */
  months: number;
  /** Rows that are not about trade on the network: counted nowhere else. */
  aside: number;
}

const monthOf = (on: CivilDate) => Number(on.slice(5, 7));

/** Kind × month of what counts for an item. Lines add up to the rows. Pure. */
export function tableOf(entries: readonly LedgerEntry[], item: LedgerItem, year: number): LedgerTable {
  const counted = entries.filter((one) => one.item === item && !one.aside);
  const inYear = ({ on }: LedgerEntry) => on.startsWith(`${year}-`);
  const lines = rowKindKeys.flatMap((kind): LedgerLine[] => {
    const here = counted.filter((one) => one.kind === kind);
    if (!here.length) return [];
    const months = Array.from(
      { length: 12 },
      (_, month) => here.filter((one) => inYear(one) && monthOf(one.on) === month + 1).length,
    );
    const earlier = here.filter((one) => !inYear(one)).length;
    return [{ kind, months, earlier, total: here.length, missing: here.filter(({ missing }) => missing.length).length }];
  });
  return {
    item,
    lines,
    rows: counted.length,
    missing: counted.filter(({ missing }) => missing.length).length,
    months: new Set(counted.filter(inYear).map(({ on }) => monthOf(on))).size,
    aside: entries.filter((one) => one.item === item && one.aside).length,
  };
}

/** The tables of an indicator, one for each of its items. */
export const tablesOf = (entries: readonly LedgerEntry[], indicator: Indicator, year: number): LedgerTable[] =>
  indicators[indicator].items.map((item) => tableOf(entries, item, year));
