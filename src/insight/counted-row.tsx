import { sayDate, type CivilDate } from '@domain/civil-date';
import { sayYuan } from '@domain/money';
import { measures } from '@domain/indicator/measures';
import type { client } from '../cloud/client';
import { go, routes } from '../routes';
import { ListRow } from '../ui/list-row';
import type { Tone } from '../ui/tag';
import { sayOffice } from './words';

export type Counted = Awaited<ReturnType<typeof client.indicators.cases.query>>['rows'][number];

function tagOf({ measure, n }: Counted): [string, Tone] {
  if (measure === 'handlingDays') return [`${n} 天`, 'quiet'];
  if (measure === 'recoveredFen') return [`收到 ${sayYuan(n)}`, 'ok'];
  if (measures[measure].as === 'mean') return [`${n} 星`, n > 2 ? 'ok' : 'late'];
  if (measures[measure].as === 'sum') return ['不计入按时率', 'quiet'];
  return n > 0 ? ['计入分子和分母', 'ok'] : ['只计入分母', 'late'];
}

interface Props {
  row: Counted;
  today: CivilDate;
  /** In the place of what it counts for. */
  tag?: string;
}

/** A case in a figure: how it counts, on which day, and why. */
export function CountedRow({ row, today, tag }: Props) {
  const [word, tone] = tagOf(row);
  const { id } = row;
  // The number begins a line: it would break at its hyphens anywhere else.
  const who = [row.goods && row.no, row.complainant, row.respondent, sayOffice(row.office)].filter(Boolean).join(' · ');
  return (
    <ListRow
      tag={tag ?? word}
      tone={tag ? 'due' : tone}
      aside={`${tag ? '期限' : '计入'} ${sayDate(row.day, today).replace(/（.*$/, '')}`}
      what={row.goods ?? row.no ?? '您不能查看的案件'}
      who={who}
      note={`为什么计入：${row.why}`}
      onTap={id ? () => go(routes.desk(id)) : undefined}
    />
  );
}
