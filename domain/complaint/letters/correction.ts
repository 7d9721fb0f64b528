import { currentDeadline, isOpen } from '../../law/deadline/running';
import type { Acting, Moment } from '../../lifecycle';
import type { Complaint } from '../complaint';
import type { DayCorrection, IssuedDocument } from '../records';
import { tellInProgram } from './deliveries';
import { correctionOwedTo, lettersNaming, toldOf, type ToldPeriod } from './named-day';

const periods: readonly ToldPeriod[] = ['C1', 'C2'];

/** The issued letters, void ones left out, that name a day of an open period which still rests on an unknown year. Pure. */
export function provisionalLetters(complaint: Complaint): IssuedDocument[] {
  return periods.flatMap((period) => {
    const running = currentDeadline(complaint, period);
    return running && running.provisional && isOpen(running) ? lettersNaming(complaint, period) : [];
  });
}

/** The days of open periods that a recount moved and that somebody was told. */
function moved(before: Complaint, after: Complaint): Pick<DayCorrection, 'period' | 'from' | 'to' | 'provisional'>[] {
  return periods.flatMap((period) => {
    const [was, is] = [currentDeadline(before, period), currentDeadline(after, period)];
    if (!was || !is || !isOpen(is) || was.dueOn === is.dueOn || toldOf(after, period).length === 0) return [];
    return [{ period, from: was.dueOn, to: is.dueOn, ...(was.provisional && { provisional: true as const }) }];
  });
}

/**
 * The complaint after its periods were counted anew by another calendar, with what a letter has to put right: for each day that moved
 * and that a party was told, a line, and the dispatch to parties who use the program (others wait for `recordDispatch`). `after` itself
 * where nobody was told a day that moved, and for a closed case. Days are civil dates in +08:00. Pure.
 */
export function correctDays(before: Complaint, after: Complaint, actor: Acting<string>, moment: Moment): Complaint {
  const lines = moved(before, after).map((one) => ({ ...one, on: moment.today, by: actor.name }));
  if (lines.length === 0) return after;
  const next = { ...after, dayCorrections: [...(after.dayCorrections ?? []), ...lines] };
  return tellInProgram(next, 'dayCorrection', correctionOwedTo(next), actor, moment);
}
