import { plusDays, type CivilDate } from '../../civil-date';
import { addWorkingDays, asKnownOn, type Calendar } from '../../law/calendar/calendar';
import type { MeasureId } from '../measures';
import type { Figure } from './figure';
import { monthsBetween, plus, type Month } from './folded';

/**
 * The working day after a month's end on whose evening the month counts as reported. No published text names the day: a setting, to be
 * confirmed by the bureau.
 */
export const REPORTING_WORKING_DAY = 3;

/** The measures a late entry (补登) can turn, and the one that counts those it rests on. */
export const lateEntriesOf = {
  firstDecisionOnTime: 'firstDecisionLateEntries',
  closingOnTimeA: 'closingLateEntries',
  closingOnTimeB: 'closingLateEntriesB',
} as const satisfies Partial<Record<MeasureId, MeasureId>>;

export type ReportedMeasure = keyof typeof lateEntriesOf;

export function isReportedMeasure(measure: MeasureId): measure is ReportedMeasure {
  return Object.prototype.hasOwnProperty.call(lateEntriesOf, measure);
}

/**
 * The civil day (+08:00) on which a month is reported: the {@link REPORTING_WORKING_DAY}rd working day after its last day. Once it has come it
 * stays, whatever becomes known of the year afterwards.
 */
export function reportingDayOf(month: Month, calendar: Calendar): CivilDate {
  const lastDay = plusDays(`${monthAfter(month)}-01`, -1);
  const day = (known: Calendar) => addWorkingDays(lastDay, REPORTING_WORKING_DAY, known);
  return day(asKnownOn(calendar, day(asKnownOn(calendar, lastDay))));
}

function monthAfter(month: Month): Month {
  return plusDays(`${month}-01`, 31).slice(0, 7);
}

/** A period as it was reported month by month, and the same months counted again. */
export interface Reported {
  /** The first and the last month that is reported; absent when none is. */
  months?: { from: Month; to: Month };
  /** Every month as of its own reporting day, added up: never changes afterwards. */
  was: Figure;
  /** The same months as of the day asked for. */
  now: Figure;
  /** Late entries counted in these months since they were reported. */
  lateEntries: number;
  /** The first month of the period that is not reported yet, and its day. */
  next?: { month: Month; on: CivilDate };
}

/**
 * What was reported of the months from the one to the other, both included, with the value as of the end of the civil day `asOf` (+08:00)
 * beside it. `figure` is the figure of one month at the end of a day. A month whose reporting day is to come is in neither value.
 */
export function reportedOf(
  figure: (measure: MeasureId, month: Month, asOf: CivilDate) => Figure,
  measure: ReportedMeasure,
  { from, to }: { from: Month; to: Month },
  asOf: CivilDate,
  calendar: Calendar,
): Reported {
  const months = monthsBetween(from, to).map((month) => ({ month, on: reportingDayOf(month, calendar) }));
  const done = months.filter(({ on }) => on <= asOf);
  const sum = (of: MeasureId, at: 'reported' | 'now') =>
    done.map(({ month, on }) => figure(of, month, at === 'now' ? asOf : on)).reduce(plus, { n: 0, d: 0 });
  const late = lateEntriesOf[measure];
  const [first] = done;
  return {
    ...(first && { months: { from: first.month, to: done[done.length - 1]?.month ?? first.month } }),
    was: sum(measure, 'reported'),
    now: sum(measure, 'now'),
    lateEntries: sum(late, 'now').n - sum(late, 'reported').n,
    next: months[done.length],
  };
}
