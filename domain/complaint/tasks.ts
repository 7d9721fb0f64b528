import { addWorkingDays } from '../calendar/calendar';
import { civilDateOf, sayDate, type CivilDate } from '../civil-date';
import type { Complaint } from './complaint';
import type { Reminder } from './reminders';

type Entered = Pick<Complaint, 'platform12315No' | 'no12315' | 'receivedAt'>;

/**
 * The day by which a case is to be in the national platform (令121-40; casework: the next working day after it came in), or undefined
 * when it is there, or a named reason says why it cannot be. Civil date in +08:00.
 */
export function enterBy(complaint: Entered): CivilDate | undefined {
  if (complaint.platform12315No || complaint.no12315) return undefined;
  return addWorkingDays(civilDateOf(complaint.receivedAt), 1);
}

/** The nudge to enter a case into the national platform, on the day it is due and once when it is late. */
export function entryReminder(complaint: Complaint, today: CivilDate): Reminder | undefined {
  const by = enterBy(complaint);
  if (!by || today < by) return undefined;
  const late = today > by;
  const say = late ? `应在 ${sayDate(by, today)}录入，已经超过` : '今天要录入';
  return {
    stage: `enter12315-${late ? 'late' : 'due'}`,
    late,
    title: `${late ? '还没有' : '今天'}录入12315：${complaint.purchase.goods}`,
    body: `${complaint.no} ${complaint.respondent.name}\n${say}全国12315平台，编号登记回来才能办结。`,
  };
}
