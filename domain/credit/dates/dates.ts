import type { CivilDate } from '../../civil-date';
import type { MerchantKind } from '../../merchant/merchant';
import type { Ending, Fraud } from '../fact/fact';
import type { FactContent } from '../fact/content';
import type { ReadingKey, ReadingStates } from './readings';

/** What kind of publication it is by 令107-7 to 13; never read from an amount alone. */
export type RepairClass = 'unpublished' | 'light' | 'general' | 'severe' | 'severeEndOnly' | 'serious' | 'abnormal' | 'spotCheck';

/** A day with the article it follows from, and the readings of the law it rests on. */
export interface RepairDate {
  on: CivilDate;
  article: string;
  rests: readonly ReadingKey[];
  /** 推定: some reading it rests on waits for 法规科. */
  presumed: boolean;
}

/** Why there is no such day. */
export interface NoDate {
  why: NoDateReason;
  article: string;
}

export type NoDateReason =
  | 'notPublished'
  | 'endsByItself'
  | 'onlyEnds'
  | 'conditionsDecide'
  | 'restrictionOpen'
  | 'restrictionForLife'
  | 'fallsWithOther'
  | 'otherMissing'
  | 'fraudNoEarlier'
  | 'fraudNoTerm'
  | 'barredPastEnd'
  | 'readingOtherwise'
  | 'ended';

/** What must have happened before one may apply, each with its article. */
export interface Condition {
  code:
    | 'performed'
    | 'corrected'
    | 'noRepeat'
    | 'noHeavier'
    | 'restrictionOver'
    | 'measuresOver'
    | 'reported'
    | 'shown'
    | 'renamed'
    | 'reportCorrected'
    | 'reachable'
    | 'otherCorrected'
    | 'barOver';
  article: string;
}

/** What else the dates of a fact depend on. */
export interface DatesContext {
  merchantKind: MerchantKind;
  /** Facts it belongs together with, in either direction. */
  related?: readonly (FactContent & { fraud?: Fraud | undefined; ended?: { why: Ending; on: CivilDate } | undefined })[];
  /** Days of decisions against this merchant by 令107-23, of whatever fact: three years nobody may apply. */
  frauds?: readonly CivilDate[];
  /** What 法规科 said of the readings; absent, none is confirmed. */
  readings?: ReadingStates;
}

/** The days of one fact; exactly one of each pair is there. Civil days (+08:00). */
export interface RepairDates {
  class: RepairClass;
  /** The first day one may apply. */
  earliest?: RepairDate;
  noEarliest?: NoDate;
  /** The last day of publication: from the next day on the bureau stops it by itself. */
  end?: RepairDate;
  noEnd?: NoDate;
  before: readonly Condition[];
}
