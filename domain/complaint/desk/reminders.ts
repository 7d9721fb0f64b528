import { sayFullDate } from '../../civil-date';
import { dayCount, isLate, isPausedNow } from '../../law/deadline/clocks';
import type { Day } from '../../lifecycle';
import type { Deadline } from '../../law/deadline/deadline';
import { periods } from '../../law/regulation/periods';
import { isOpen } from '../../law/deadline/running';
import type { Complaint } from '../complaint';

/** A nudge to staff: product help, not law. `stage` names it, so that each is given once. */
export interface Reminder {
  stage: string;
  /** Late is for the leader too. */
  late: boolean;
  /** Whose own it is: another person is asked, never these. */
  not?: readonly string[];
  title: string;
  body: string;
}

/** Which of its warnings a running period has reached; one that stands still for an appraisal warns of nothing. */
export function warnedStage(deadline: Deadline, { today, calendar }: Day): string | undefined {
  if (isPausedNow(deadline, today)) return undefined;
  if (isLate(deadline, today, calendar)) return 'late';
  const { warns } = periods[deadline.id];
  if (warns.includes('lastWorkingDay') && today >= deadline.workBy) return 'lastWorkingDay';
  const { day } = dayCount(deadline, today, calendar);
  const passed = warns.filter((warn): warn is number => typeof warn === 'number' && day >= warn);
  return passed.length ? `day${Math.max(...passed)}` : undefined;
}

/**
 * What is due on a complaint on the civil date of `day` (+08:00): for each running period the most pressing stage it has reached, by
 * `workBy` and the warning days of the periods table. A period that stands still for an appraisal warns of nothing.
 */
export function remindersOf(complaint: Complaint, day: Day): Reminder[] {
  return complaint.deadlines.filter(isOpen).flatMap((deadline) => {
    const stage = warnedStage(deadline, day);
    if (!stage) return [];
    const { name } = periods[deadline.id];
    const late = stage === 'late';
    const by = late ? `期限是 ${sayFullDate(deadline.dueOn)}，已经超过` : `最迟 ${sayFullDate(deadline.workBy)}办好`;
    const title = `${late ? '已超期' : '快到期'}：${complaint.purchase.goods}`;
    const body = `${complaint.no} ${complaint.respondent.name}\n${name}，${by}。`;
    return [{ stage: `${deadline.id}-${deadline.startedOn}-${stage}`, late, title, body }];
  });
}
