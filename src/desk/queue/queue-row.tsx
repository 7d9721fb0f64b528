import { problemTypes } from '@domain/matter/problem-types';
import { sayDate, type CivilDate } from '@domain/civil-date';
import { dueTag, type DueTag } from '../../case/due-words';
import { rowTone, rowWord } from '../../case/row-tag';
import { sayYuan } from '../../case/words';
import { calendar, client, moment } from '../../cloud/client';
import { queueRowId } from '../../ui/ids';
import { go, routes } from '../../routes';
import { ListRow } from '../../ui/list-row';

type QueuedCase = Awaited<ReturnType<typeof client.complaints.queue.query>>['rows'][number];
type Words = Omit<DueTag, 'aside'> & { aside?: string };

/** In the list of what is not in the national platform the day counts by which it is to be there. */
function entryTag(by: CivilDate, today: CivilDate): Words {
  if (by < today) return { tag: '录入已超期', tone: 'late', aside: `应在 ${sayDate(by, today)}` };
  return by === today ? { tag: '今天录入', tone: 'due' } : { tag: `${sayDate(by, today)}前录入`, tone: 'ok' };
}

function wordsOf({ deadline, enterBy, task }: QueuedCase, list: string | undefined, today: CivilDate): Words | undefined {
  if (list === 'unentered' && enterBy) return entryTag(enterBy, today);
  const due = deadline && dueTag(deadline, today, calendar());
  if (list === 'handle' && task) return { tag: task, tone: 'due', aside: due && `${due.tag} · ${due.aside}` };
  return due;
}

/** What stands below a row: a row of a list of the national platform is worked on there. */
function noteOf({ handlerGone, imported, task, matter }: QueuedCase, list: string | undefined): string | undefined {
  if (handlerGone) return '经办人已不在岗，请负责人收回';
  if (imported) return '12315列表里的，还没有转成正式案件';
  return [matter, list === 'handle' ? undefined : task].filter(Boolean).join(' · ') || undefined;
}

/** A case in a list of the desk; `list` is the chip it stands under. */
export function QueueRow({ row, list }: { row: QueuedCase; list?: string }) {
  const today = moment()?.today;
  const words = today && wordsOf(row, list, today);
  const facts = [
    row.problem && problemTypes[row.problem].label,
    row.complainant,
    row.respondent,
    row.amountFen === undefined ? undefined : sayYuan(row.amountFen),
  ];
  const entry = list === 'unentered';
  return (
    <ListRow
      id={queueRowId(row.no ?? row.id)}
      tag={words ? words.tag : rowWord(row)}
      tone={words ? words.tone : rowTone(row)}
      aside={words ? words.aside : row.no}
      what={row.goods ?? row.no ?? ''}
      who={facts.filter(Boolean).join(' · ')}
      note={noteOf(row, list)}
      onTap={() => go(entry ? routes.entry(row.id) : routes.desk(row.id))}
    />
  );
}
