import { plusDays, weekOf, type CivilDate } from '../civil-date';
import { WINDOW_DAYS, type Window } from './windows';

/** A week (its Monday) and the different people who complained in it. */
export interface Week {
  from: CivilDate;
  people: number;
}

/** How far back the course of a signal is counted anew each night. */
const COURSE_DAYS = 4 * WINDOW_DAYS;

/** The weeks that end by this day or have begun, oldest first, each with its last day that is over. Pure. */
export function weeksTo(to: CivilDate): Window[] {
  const from = plusDays(to, 1 - COURSE_DAYS);
  const first = weekOf(from) === from ? from : plusDays(weekOf(from), 7);
  const weeks: Window[] = [];
  for (let week = first; week <= to; week = plusDays(week, 7)) {
    const last = plusDays(week, 6);
    weeks.push({ from: week, to: last < to ? last : to });
  }
  return weeks;
}

/** What was known of other weeks with what is known now of these, oldest first. Pure. */
export function followedBy(before: readonly Week[], now: readonly Week[]): Week[] {
  const weeks = new Map([...before, ...now].map((week) => [week.from, week]));
  return [...weeks.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
