import type { CivilDate } from '../../civil-date';
import type { Condition, NoDate, RepairClass } from './dates';
import type { ReadingKey } from './readings';

/** A day that was found, before anybody asks whether its readings are confirmed. */
export interface Found {
  on: CivilDate;
  article: string;
  rests: readonly ReadingKey[];
}

/** What the rule of one kind of fact finds. */
export interface Days {
  class: RepairClass;
  earliest?: Found | undefined;
  noEarliest?: NoDate | undefined;
  end?: Found | undefined;
  noEnd?: NoDate | undefined;
  before: readonly Condition[];
  /** Readings that what is not there rests on. */
  rests?: readonly ReadingKey[];
}
