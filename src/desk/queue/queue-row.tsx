import { problemTypes } from '@domain/matter/problem-types';
import { rowTone, rowWord } from '../../case/row-tag';
import { sayYuan } from '@domain/money';
import { calendar, moment } from '../../cloud/client';
import { queueRowId } from '../../ui/ids';
import { go, routes } from '../../routes';
import { ListRow } from '../../ui/list-row';
import { wordsOf } from './row-words';
import type { QueuedCase } from './use-queue';

/** What stands below a row: a row of a list of the national platform is worked on there. */
function noteOf({ handlerGone, imported, task, matter }: QueuedCase, list: string | undefined): string | undefined {
  if (handlerGone) return '经办人已不在岗，请负责人收回';
  if (imported) return '12315列表里的，还没有转成正式案件';
  return [matter, list === 'handle' ? undefined : task].filter(Boolean).join(' · ') || undefined;
}

/** A case in a list of the desk; `list` is the chip it stands under. */
export function QueueRow({ row, list }: { row: QueuedCase; list?: string }) {
  const today = moment()?.today;
  const words = today && wordsOf(row, list, today, calendar());
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
