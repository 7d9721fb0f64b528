import { addCalendarDays, addWorkingDays, isWorkingDay, type Calendar } from '../law/calendar/calendar';
import type { CivilDate } from '../civil-date';
import { isLate } from '../law/deadline/clocks';
import type { Moment } from '../lifecycle';
import { liveStates, type Negotiation } from './negotiation';

/** Working days after the day it was sent on which the firm is reminded; no reminder is sent twice. */
export const REMINDERS = [5, 8, 10] as const;
/** Office hours, in minutes of the day at +08:00, end excluded. */
const OPENS = 9 * 60;
const CLOSES = 17 * 60;

const EAST_8 = 8 * 3_600_000;
const minuteOf = (now: number): number => Math.floor(((now + EAST_8) % 86_400_000) / 60_000);

export const isLive = ({ state }: Pick<Negotiation, 'state'>): boolean => liveStates.some((one) => one === state);

/** The reminder that is due at this moment: the latest whose day has come, in office hours of a working day, once. Pure. */
export function reminderDue(
  negotiation: Pick<Negotiation, 'state' | 'on' | 'reminded' | 'offers'>,
  { now, today, calendar }: Moment,
): number | undefined {
  const minute = minuteOf(now);
  if (!isLive(negotiation) || !isWorkingDay(today, calendar) || minute < OPENS || minute >= CLOSES) return undefined;
  const due = REMINDERS.filter((n) => addWorkingDays(negotiation.on, n, calendar) <= today).slice(-1)[0];
  return due !== undefined && !(negotiation.reminded ?? []).includes(due) ? due : undefined;
}

/** Whether the ten working days are over at the end of the civil day before `today` (+08:00): then, and never earlier, it expires. Pure. */
export const isOver = (
  { deadlines, ...of }: Pick<Negotiation, 'state' | 'deadlines'>,
  today: CivilDate,
  calendar: Calendar,
): boolean => isLive(of) && deadlines.some((one) => one.id === 'C7' && one.metOn === undefined && isLate(one, today, calendar));

/** The last day on which goods bought at a distance may be sent back (消法 25: seven days from the day after receipt), +08:00. Pure. */
export const lastReturnDay = (receivedOn: CivilDate): CivilDate => addCalendarDays(receivedOn, 7);
