import { addCalendarDays, addWorkingDays, type Calendar } from '../law/calendar/calendar';
import type { CivilDate } from '../civil-date';
import { isLate } from '../law/deadline/clocks';
import type { Moment } from '../lifecycle';
import { inOfficeHours } from '../office-hours';
import { openOffer } from '../offer/offering';
import { isLive, type Negotiation } from './negotiation';

/** Working days after the day it was sent on which the firm is reminded. */
export const REMINDERS = [5, 8, 10] as const;
/** The reminder that stands at this moment: the latest whose day has come, in office hours; whoever sends it sends each once. Pure. */
export function reminderDue(negotiation: Pick<Negotiation, 'state' | 'on'>, moment: Moment): number | undefined {
  const { today, calendar } = moment;
  if (!isLive(negotiation) || !inOfficeHours(moment)) return undefined;
  return REMINDERS.filter((n) => addWorkingDays(negotiation.on, n, calendar) <= today).slice(-1)[0];
}

/** Working days without a word of the firm after which the bureau asks it. */
const QUIET = 5;

/**
 * The civil day (+08:00) from which the firm counts as silent: five working days after what it has to answer; undefined while the consumer is
 * asked, or where it is over. Pure.
 */
export function quietOn(negotiation: Pick<Negotiation, 'state' | 'on' | 'viewed' | 'offers'>, calendar: Calendar) {
  if (!isLive(negotiation)) return undefined;
  const open = openOffer(negotiation.offers);
  if (open?.from === 'merchant') return undefined;
  const ended = negotiation.offers.flatMap((one) => one.ended?.on ?? []).slice(-1)[0];
  return addWorkingDays(open?.on ?? ended ?? negotiation.viewed?.on ?? negotiation.on, QUIET, calendar);
}

/** Whether the ten working days are over at the end of the civil day before `today` (+08:00): then, and never earlier, it expires. Pure. */
export const isOver = (
  { deadlines, ...of }: Pick<Negotiation, 'state' | 'deadlines'>,
  today: CivilDate,
  calendar: Calendar,
): boolean => isLive(of) && deadlines.some((one) => one.id === 'C7' && one.metOn === undefined && isLate(one, today, calendar));

/** The last day on which goods bought at a distance may be sent back (消法 25: seven days from the day after receipt), +08:00. Pure. */
export const lastReturnDay = (receivedOn: CivilDate): CivilDate => addCalendarDays(receivedOn, 7);
