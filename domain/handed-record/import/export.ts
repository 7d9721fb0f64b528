import { officeName } from '../../place/offices';
import type { HandedRecord } from '../handed-record';
import { stateWords } from '../labels';
import { handedColumns } from './columns';

/** What a list that is handed out tells besides what one may be read from. */
const more = ['编号', '状态', '归哪个所', '处置期限', '结果', '经营主体', '重复的编号', '说明', '处置日期', '谁处置的'] as const;

/** The headings of all records; the first ones are those of the template. */
export const exportHeadings: readonly string[] = [...handedColumns.ids.map((id) => handedColumns.fields[id].label), ...more];

/** The line of a record with the result that holds; civil dates as they are kept (+08:00). Pure. */
export function exportLine(record: HandedRecord): string[] {
  const { no, state, office, dueOn, result } = record;
  const { label, merchant, other, words, on, by } = result ?? {};
  return [
    ...handedColumns.ids.map((id) => record[id] ?? ''),
    ...[no, stateWords[state], officeName(office), dueOn ?? '', label ?? ''],
    ...[merchant ? `${merchant.name}（${merchant.no}）` : '', other?.no ?? '', words ?? '', on ?? '', by?.name ?? ''],
  ];
}
