import { daysBetween, sayDate, type CivilDate } from '@domain/civil-date';
import { problemTypes } from '@domain/matter/problem-types';
import type { Sort } from '@domain/complaint/desk/listing';
import { Text, View } from '@tarojs/components';
import { calendar, moment } from '../../cloud/client';
import { aria } from '../../ui/aria';
import { fieldId, ids, queueRowId } from '../../ui/ids';
import { wordsOf } from './row-words';
import { sortWords } from './narrow';
import type { OfQueue, QueuedCase } from './use-queue';

const columns: { name: string; label: string; sort?: Sort }[] = [
  { name: 'due', label: '期限', sort: 'due' },
  { name: 'no', label: '编号', sort: 'received' },
  { name: 'what', label: '问题 · 商品' },
  { name: 'shop', label: '商家', sort: 'shop' },
  { name: 'officer', label: '经办', sort: 'officer' },
];

/** A case number without the county's letters and, of this year, without the year. */
const short = (no: string, today: CivilDate) => no.replace(/^[A-Z]+-/, '').replace(`${today.slice(0, 4)}-`, '');

/** The year stands where one could take it for another. */
const dayOf = (date: CivilDate, today: CivilDate) =>
  sayDate(date, Math.abs(daysBetween(today, date)) < 180 ? date : today).replace(/（.*$/, '');

/** The due day in the few letters of a column. */
function dueIn(row: QueuedCase, list: string, today: CivilDate): { say: string; tone: string } {
  const words = wordsOf(row, list, today, calendar());
  if (list === 'unentered' && row.enterBy) return { say: dayOf(row.enterBy, today), tone: words?.tone ?? 'plain' };
  if (!row.dueOn) return { say: row.task ?? '—', tone: row.task ? 'due' : 'plain' };
  if (words?.tone === 'late') return { say: words.tag.replace(/^已超 /, '超 '), tone: 'late' };
  return { say: row.dueOn === today ? '今天' : dayOf(row.dueOn, today), tone: words?.tone ?? 'plain' };
}

const whatOf = ({ problem, goods }: QueuedCase) => [problem && problemTypes[problem].label, goods].filter(Boolean).join(' · ');

interface Props {
  of: OfQueue;
  rows: readonly QueuedCase[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** The list at a desk: one line a case, the head sorts. */
export function Table({ of: { chip, sort, sortBy }, rows, chosen, onChoose }: Props) {
  const today = moment()?.today ?? '';
  return (
    <View id={ids.fullTable} className="table">
      <View className="table__head">
        {columns.map(({ name, label, sort: by }) => (
          <View
            key={name}
            id={by && fieldId(`by-${by}`)}
            className={`cell cell--${name}${by ? ' cell--sorts' : ''}${by && by === sort ? ' cell--sorted' : ''}`}
            {...(by ? aria({ role: 'button', label: sortWords[by] }) : {})}
            onClick={by && (() => sortBy(by === sort ? undefined : by))}
          >
            <Text>{label}</Text>
          </View>
        ))}
      </View>
      {rows.map((row) => {
        const due = dueIn(row, chip, today);
        const said = [row.no, row.goods, row.respondent, row.handler ?? '没有人领办'].filter(Boolean).join('，');
        return (
          <View
            key={row.id}
            id={queueRowId(row.no ?? row.id)}
            className={`trow trow--${due.tone}${row.id === chosen ? ' trow--on' : ''}`}
            {...aria({ role: 'button', label: `${due.say}，${said}`, expanded: row.id === chosen })}
            onClick={() => onChoose(row.id)}
          >
            <Text className="cell cell--due">{due.say}</Text>
            <Text className="cell cell--no">{short(row.no ?? '', today)}</Text>
            <Text className="cell cell--what">{whatOf(row)}</Text>
            <Text className="cell cell--shop">{row.respondent ?? ''}</Text>
            <Text className="cell cell--officer">{row.handlerGone ? '不在岗' : (row.handler ?? '—')}</Text>
          </View>
        );
      })}
    </View>
  );
}
