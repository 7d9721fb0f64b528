import { fieldErrors } from '../../field-errors';
import { normalCode } from '../../normal-form';
import { isRounded, readDay } from '../../sheet/values';
import { bringSchema, type BringInput } from '../bringing-in';
import { handedColumns, type HandedColumn } from './columns';
import type { HandedContent } from '../handed-record';

/** A row that can be used. */
export interface ListedHanded {
  row: number;
  content: BringInput;
}

/** A row that cannot be used, and of each cell what is wrong and what to do. */
export interface BadHanded {
  row: number;
  number?: string;
  problems: string[];
}

const labelOf = (path: string) => handedColumns.fields[path as HandedColumn].label;

/** Reads one line of a list of handed-over records, held to the very form an officer fills in; days are civil days (+08:00). Pure. */
export function readHandedRow(
  { no: row, cells }: { no: number; cells: readonly string[] },
  { mapping }: { mapping: readonly (HandedColumn | '')[] },
): ListedHanded | BadHanded {
  const cell = (id: HandedColumn) => (cells[mapping.indexOf(id)] ?? '').trim();
  const rounded = (['platformNo', 'uscc'] as const).filter((id) => isRounded(cell(id)));
  const problems = rounded.map((id) => `“${labelOf(id)}”成了“${cell(id)}”，后面几位已经丢了：请把这一列设成文本，重新导出`);
  const day = cell('handedOn');
  const handedOn = readDay(day);
  if (day && !handedOn) problems.push(`“分发日期”写的是“${day}”，读不出来：请写成 2026-11-09 这样的日期`);
  const typed = Object.fromEntries(handedColumns.ids.map((id) => [id, cell(id)]));
  const read = bringSchema.safeParse({ ...typed, uscc: cell('uscc').replace(/^[-—/无]+$/, ''), handedOn });
  const told = new Set<string>([...rounded, ...(day && !handedOn ? ['handedOn'] : [])]);
  if (!read.success)
    for (const [path, say] of Object.entries(fieldErrors(read.error)))
      if (!told.has(path)) problems.push(`“${labelOf(path)}”：${say.replace(/。$/, '')}`);
  const number = cell('platformNo');
  if (!read.success || problems.length) return { row, ...(number && { number }), problems };
  return { row, content: read.data };
}

/** What the list says otherwise than the record that is there, in words; the number is what makes the two one. Pure. */
export function differences(kept: HandedContent, listed: BringInput): string[] {
  return handedColumns.ids.flatMap((id) => {
    const [ours, theirs] = [kept[id] ?? '', listed[id] ?? ''];
    return theirs && normalCode(ours) !== normalCode(theirs) ? [`${labelOf(id)}：本局 ${ours || '没有'}，名单 ${theirs}`] : [];
  });
}
