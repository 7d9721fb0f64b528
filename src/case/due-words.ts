import { daysBetween, sayDate, type CivilDate } from '@domain/civil-date';
import { dayCount, isLate } from '@domain/law/deadline/clocks';
import type { Calendar } from '@domain/law/calendar/calendar';
import type { Deadline } from '@domain/law/deadline/deadline';
import type { Tone } from '../ui/tag';

const stages: Partial<Record<Deadline['id'], string>> = {
  C1: '受理',
  C2: '调解',
  C3: '告知双方',
  C5: '核查线索',
  C6: '权限争议',
};
/** From here on a period counts as due soon, as in the queue's first chip. */
const SOON = 2;

export interface DueTag {
  tag: string;
  tone: Tone;
  aside: string;
}

/** How a list names a running period: 已超 1 天 / 今天到期 / 还有 2 个工作日, and which stage ends when. */
export function dueTag(deadline: Deadline, today: CivilDate, calendar: Calendar): DueTag {
  const stage = stages[deadline.id] ?? '';
  const by = sayDate(deadline.dueOn, today).replace(/（.*$/, '');
  if (isLate(deadline, today, calendar))
    return { tag: `已超 ${daysBetween(deadline.dueOn, today)} 天`, tone: 'late', aside: `${stage} · 应于 ${by}` };
  const aside = `${stage} · 至 ${by}`;
  if (deadline.dueOn === today) return { tag: '今天到期', tone: 'due', aside };
  const { day, of, unit } = dayCount(deadline, today, calendar);
  const left = unit === 'workingDay' ? of - Math.max(0, day) : daysBetween(today, deadline.dueOn);
  return { tag: `还有 ${left} ${unit === 'workingDay' ? '个工作日' : '天'}`, tone: left <= SOON ? 'due' : 'ok', aside };
}
