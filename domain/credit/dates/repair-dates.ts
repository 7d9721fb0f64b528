import type { CivilDate } from '../../civil-date';
import type { FactContent } from '../fact/content';
import type { Fraud } from '../fact/fact';
import { abnormalDays } from './abnormal';
import type { DatesContext, NoDate, RepairDate, RepairDates } from './dates';
import { dayAfterPeriod } from './months';
import { penaltyDays, seriousDays } from './periods';
import { readings, type Affects, type ReadingKey, type ReadingStates } from './readings';
import { spotCheckDays } from './spot-check';
import type { Days, Found } from './days';

/** Years in which nobody who cheated may apply (令107-23), as months. */
const BAR = 36;
/** From this day on 令107 is in force. */
const IN_FORCE: CivilDate = '2025-12-25';

const daysOf = {
  penalty: penaltyDays,
  serious: seriousDays,
  abnormal: abnormalDays,
  spotCheck: spotCheckDays,
} as const;

type Fact = FactContent & { fraud?: Fraud | undefined };

/** What an act of cheating bars: no application until three years after the last decision about it (令107-23). */
function barred(days: Days, frauds: readonly CivilDate[]): Days {
  const bar = frauds.reduce<CivilDate | undefined>((last, on) => {
    const free = dayAfterPeriod(on, BAR);
    return last === undefined || free > last ? free : last;
  }, undefined);
  if (bar === undefined) return days;
  const { earliest, noEarliest, end } = days;
  const before = [...days.before, { code: 'barOver', article: '令107-23' } as const];
  const conditional = noEarliest?.why === 'conditionsDecide';
  if (!earliest && !conditional) return days;
  if (earliest && earliest.on >= bar) return { ...days, before };
  // A list that only its conditions end goes on after its display: nothing of it passes by waiting.
  if (end && !conditional && bar > end.on)
    return {
      ...days,
      earliest: undefined,
      noEarliest: { why: 'barredPastEnd', article: '令107-23' },
      before: [],
      rests: ['fraudBar'],
    };
  return { ...days, noEarliest: undefined, earliest: { on: bar, article: '令107-23', rests: ['fraudBar', 'months'] }, before };
}

/** A day as it is told: presumed, or withheld where 法规科 reads the law otherwise. */
function told(
  found: Found | undefined,
  none: NoDate | undefined,
  restsOfNone: readonly ReadingKey[],
  affects: Affects,
  states: ReadingStates,
) {
  const rests = (found?.rests ?? restsOfNone).filter((key) => (readings[key].affects as readonly Affects[]).includes(affects));
  if (rests.some((key) => states[key] === 'otherwise'))
    return { none: { why: 'readingOtherwise', article: found?.article ?? none?.article ?? '令107-6' } as const };
  if (!found) return { none };
  const date: RepairDate = { ...found, rests, presumed: rests.some((key) => states[key] !== 'confirmed') };
  return { date };
}

/**
 * The first day one may apply for the repair of a fact, the last day of its publication, and what must have happened before (令107-6 to 13,
 * 23), as far as is known from it, the facts it belongs together with, and what 法规科 said of the readings. Days are civil (+08:00).
 * Pure.
 */
export function repairDatesOf(fact: Fact, context: DatesContext): RepairDates {
  const { readings: states = {}, frauds = [] } = context;
  const own = daysOf[fact.kind](fact, context);
  const all = fact.fraud ? [...frauds, fact.fraud.on] : frauds;
  const days = barred(own, all);
  const older: readonly ReadingKey[] = fact.publishedOn < IN_FORCE ? ['older'] : [];
  const aged = (found: Found | undefined) => found && { ...found, rests: [...new Set([...found.rests, ...older])] };
  const none = [...(days.rests ?? []), ...older];
  const earliest = told(aged(days.earliest), days.noEarliest, none, 'earliest', states);
  const end = told(aged(days.end), days.noEnd, none, 'end', states);
  return {
    class: days.class,
    ...(earliest.date && { earliest: earliest.date }),
    ...(earliest.none && { noEarliest: earliest.none }),
    ...(end.date && { end: end.date }),
    ...(end.none && { noEnd: end.none }),
    before: days.before,
  };
}

/** Whether any of the days told rests on a reading that waits for 法规科. Pure. */
export const isPresumed = ({ earliest, end }: RepairDates): boolean => Boolean(earliest?.presumed || end?.presumed);
