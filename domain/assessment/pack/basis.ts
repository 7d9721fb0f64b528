import type { LedgerRow } from '../../bulletin/ledger';
import type { Figure } from '../../indicator/ledger/figure';
import type { MeasureId } from '../../indicator/measures';
import type { OfficialMeasure, OfficialOf, OfficialValue } from '../../indicator/official/official';
import type { Basis, ItemKey, Score } from '../../indicator/scores';
import type { CivilDate } from '../../civil-date';
import type { LedgerEntry } from '../entry';
import type { PackPeriod } from './pack';

/** An official value of exactly the period, as it stands: checked and counted, or not yet. */
export type StatedValue = Omit<OfficialValue, 'recordedBy' | 'checkedBy' | 'withdrawal' | 'withdrawn'> & {
  recordedBy: string;
  checkedBy?: string;
};

/** Everything a pack is made from, read once at its beginning, so that what changes meanwhile does not make it contradict itself. */
export interface PackBasis {
  year: number;
  period: PackPeriod;
  /** The civil day at whose end it stands, +08:00. */
  asOf: CivilDate;
  scores: Record<ItemKey, Score>;
  /** The bureau's own figures. */
  own: Partial<Record<MeasureId, Figure>>;
  /** Those of the period that were not withdrawn, and which of them counts, by whose and measure. */
  values: StatedValue[];
  counts: Partial<Record<`${OfficialOf}.${OfficialMeasure}`, string>>;
  confirmed: Basis['confirmed'];
  odrFirms: number;
  /** What was told in the period and counts for 24.1 or 24.2. */
  releases: (Omit<LedgerRow, 'release'> & { release: Omit<LedgerRow['release'], 'recordedBy'> & { recordedBy: string } })[];
  /** Rows of the ledger of 26 that had begun by the end of the period. */
  entries: LedgerEntry[];
  /** Why the figures are not whole. */
  incomplete?: string | undefined;
  /** The latest nightly comparison, and how many differences it found. */
  checked?: { on: string; differences: number } | undefined;
  /** Rows of the platform's lists that nobody has made a full case of. */
  leftOut: number;
}

/** Items that a person confirms by what lies there, and under which name that word is kept. */
export const confirmedAs = {
  education: 'education',
  warnings: 'warnings',
  odr: 'resolution',
  guidance: 'guidance',
} as const satisfies Partial<Record<ItemKey, keyof Basis['confirmed']>>;

/** Who confirmed an item, and why; undefined where nobody has, or nobody is asked. */
export function wordOf({ confirmed }: PackBasis, key: ItemKey) {
  const as = (confirmedAs as Partial<Record<ItemKey, keyof Basis['confirmed']>>)[key];
  return as && confirmed[as];
}

/** Of which cases a list lies in the pack, each with why it counts. */
export const listedMeasures = ['firstDecisionOnTime', 'closingOnTimeA', 'mediationSuccessA', 'satisfactionA'] as const;
export type ListedMeasure = (typeof listedMeasures)[number];

/** What stands beside these figures in the table of definitions. */
export const besideMeasures = [
  ...['closingOnTimeB', 'mediationSuccessB', 'settledShare', 'satisfactionB', 'ratingResponse'],
  ...['ratingResponseRejected', 'withdrawnUndecided', 'withdrawnAccepted'],
] as readonly MeasureId[];
