import { recount } from '../law/deadline/clocks';
import type { Acting, Moment } from '../lifecycle';
import type { Complaint } from './complaint';
import { correctDays } from './letters/correction';

/** Who counts anew when another year becomes known: no person. */
export const byCalendar: Acting<'system'> = { member: 'system', name: '系统', relation: 'system' };

/**
 * The complaint with every period that runs counted by the calendar of the moment (令121-45), and with what letters have to put right; the
 * complaint itself where no day moves. What ended stays as it ended, so a case on which nothing runs never changes. Pure.
 */
export function recountedComplaint(complaint: Complaint, moment: Moment): Complaint {
  const deadlines = complaint.deadlines.map((one) => recount(one, moment.calendar));
  if (JSON.stringify(deadlines) === JSON.stringify(complaint.deadlines)) return complaint;
  return correctDays(complaint, { ...complaint, deadlines }, byCalendar, moment);
}
