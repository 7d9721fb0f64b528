import type { CivilDate } from '../../civil-date';

/** The statutory periods of law.md §1.7; the ids stay. */
export type DeadlineId = 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'C7' | 'C8' | 'C9';

/** Days of a documented pause that do not count, both ends included (令121-22). `to` is absent while it runs. */
export interface Pause {
  from: CivilDate;
  to?: CivilDate;
  reason: 'appraisal';
  evidence?: string;
  /** The first day as it was entered late: while it waits, `from` is the day after the day of entry. */
  lateEntry?: LateEntryMark & { from?: CivilDate };
}

/** Which late entry (补登) of the case something was entered by, and the day of entry; `waiting` until a second person has confirmed it. */
export interface LateEntryMark {
  no: number;
  on: CivilDate;
  waiting?: true;
}

/** A statutory period (期限) on a case, data only. Frozen once met, missed-and-closed, or dropped. */
export interface Deadline {
  id: DeadlineId;
  article: string;
  ruleSet: string;
  startedOn: CivilDate;
  /** Length in `unit`, extensions included. */
  length: number;
  unit: 'workingDay' | 'day';
  /** The legal last day (令121-45), extended out of a holiday period. Figures and "late" use it. */
  dueOn: CivilDate;
  /** The last working day on or before the un-extended date. Queues and warnings use it. */
  workBy: CivilDate;
  pauses: Pause[];
  /** The last day by the days on which its late entries (补登) were written down, where a confirmed one gave it days. */
  entryDueOn?: CivilDate;
  /** C5 of a complaint: number of the clue it runs for; several are verified beside each other. */
  clue?: number;
  /** The end as it was entered late: while it waits, `metOn` or `droppedOn` of the period is the day of entry. */
  lateEntry?: LateEntryMark & { metOn?: CivilDate; droppedOn?: CivilDate };
  metOn?: CivilDate;
  /** Ended without being met or missed: the case left (withdrawn, merged, taken over) on this day. */
  droppedOn?: CivilDate;
  /** The case was merged into another, where this period goes on: it counts there and not here. */
  goesOn?: true;
  /** True when a day beyond the calendar's coverage was counted as if weekends alone were free. */
  provisional: boolean;
}
