import { sayDate, type CivilDate } from '@domain/civil-date';
import type { Calendar } from '@domain/law/calendar/calendar';
import { dueTag, type DueTag } from '../../case/due-words';
import type { QueuedCase } from './use-queue';

type Words = Omit<DueTag, 'aside'> & { aside?: string };

/** In the list of what is not in the national platform the day counts by which it is to be there. */
function entryTag(by: CivilDate, today: CivilDate): Words {
  if (by < today) return { tag: '录入已超期', tone: 'late', aside: `应在 ${sayDate(by, today)}` };
  return by === today ? { tag: '今天录入', tone: 'due' } : { tag: `${sayDate(by, today)}前录入`, tone: 'ok' };
}

/** What a row says of time: the day that counts in its list. */
export function wordsOf(
  { deadline, enterBy, task }: QueuedCase,
  list: string | undefined,
  today: CivilDate,
  calendar: Calendar,
): Words | undefined {
  if (list === 'unentered' && enterBy) return entryTag(enterBy, today);
  const due = deadline && dueTag(deadline, today, calendar);
  if (list === 'handle' && task) return { tag: task, tone: 'due', aside: due && `${due.tag} · ${due.aside}` };
  return due;
}
