import type { Calendar } from '../calendar/calendar';
import { without } from '../../without';
import { counted } from './count';
import type { Deadline, Pause } from './deadline';

/** The pause with its days as entered; refused, with those from the day of entry on, or gone where it has none. */
function settledPause(pause: Pause, no: number, confirmed: boolean): Pause[] {
  const { lateEntry } = pause;
  if (lateEntry?.no !== no || !lateEntry.waiting) return [pause];
  if (confirmed) return [{ ...pause, from: lateEntry.from ?? pause.from, lateEntry: { no, on: lateEntry.on } }];
  return pause.to !== undefined && pause.to < pause.from ? [] : [without(pause, 'lateEntry')];
}

/**
 * Settles what waits on a period for the late entry (补登) of this number, though the period may have ended: confirmed, the entered
 * days count from now on and stay marked; refused, those of the day of entry do. The period unchanged when nothing waits.
 */
export function settleLateEntry(deadline: Deadline, no: number, confirmed: boolean, calendar: Calendar): Deadline {
  const pauses = deadline.pauses.flatMap((pause) => settledPause(pause, no, confirmed));
  const moved = pauses.length !== deadline.pauses.length || pauses.some((pause, index) => pause !== deadline.pauses[index]);
  const settled = moved ? counted({ ...deadline, pauses }, calendar) : deadline;
  const { lateEntry } = deadline;
  if (lateEntry?.no !== no || !lateEntry.waiting) return settled;
  if (!confirmed) return without(settled, 'lateEntry');
  const { metOn, droppedOn, on } = lateEntry;
  return { ...settled, ...(metOn && { metOn }), ...(droppedOn && { droppedOn }), lateEntry: { no, on } };
}

/**
 * True when the period ended in time and would not have by the days on which its late entries were written down. It rests on what is stored
 * alone: a year that becomes known later changes nothing in what has ended.
 */
export function restsOnLateEntry({ lateEntry, metOn, droppedOn, dueOn, entryDueOn = dueOn }: Deadline): boolean {
  const ended = metOn ?? droppedOn;
  if (ended === undefined || ended > dueOn) return false;
  const end = lateEntry && !lateEntry.waiting ? lateEntry.on : ended;
  return end > entryDueOn;
}

/** The late entries that wait on a period, by their numbers. */
export function waitingOn({ lateEntry, pauses }: Pick<Deadline, 'lateEntry' | 'pauses'>): number[] {
  return [lateEntry, ...pauses.map((pause) => pause.lateEntry)].flatMap((one) => (one?.waiting ? [one.no] : []));
}
