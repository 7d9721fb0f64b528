import type { CivilDate } from '../../civil-date';
import { fieldErrors } from '../../field-errors';
import { normalCode } from '../../normal-form';
import { shortened } from '../../shortened';
import { isRounded, readDay } from '../../sheet/values';
import { usccProblem } from '../../uscc';
import { contentSchema, type ContentInput, type FactContent } from '../fact/content';
import type { FactKind } from '../fact/kinds';
import { factColumns, type FactColumn, type UnreportedColumn } from './columns';
import { readAmount, readField, readGround, readKind, readLeniency, readMeasures, readOutcomes, readYears } from './values';

/** A line of a file, from 1, and its cells as text. */
export interface Line {
  no: number;
  cells: readonly string[];
}

/** What is known of the whole list. */
export interface Given {
  /** What it lists, where no column says it. */
  kind?: FactKind;
  /** Where it was taken from, and on which day (+08:00). */
  source: string;
  seenOn: CivilDate;
}

/** One row as it was read: whose it is by the code, and what it says. */
export interface ListedFact {
  row: number;
  uscc: string;
  name?: string;
  content: FactContent;
}

/** A row of those who have not reported. */
export interface ListedName {
  row: number;
  uscc: string;
  name?: string;
}

/** A row that cannot be used, and of each cell what is wrong and what to do. */
export interface BadRow {
  row: number;
  uscc?: string;
  problems: string[];
}

type Sheet<Id extends string> = { headings: readonly string[]; mapping: readonly (Id | '')[] };

/** The cell of each field, with the heading it stands under. */
const cellsOf =
  <Id extends string>({ cells }: Line, { headings, mapping }: Sheet<Id>) =>
  (id: Id): { text: string; heading: string } => {
    const place = mapping.indexOf(id);
    return { text: (cells[place] ?? '').trim(), heading: headings[place] ?? '' };
  };

/** Who a row is about: by the code alone. Of a person without one nothing is guessed by name. */
function whose(text: string): { uscc: string } | { problem: string } {
  if (!text || /^[-—/无]+$/.test(text)) return { problem: '没有统一社会信用代码：不按姓名认人，没有代码的请逐条手工登记' };
  if (isRounded(text)) return { problem: `代码成了“${text}”，后面几位已经丢了：请把这一列设成文本，重新导出` };
  const wrong = usccProblem(text);
  return wrong ? { problem: `代码“${text}”不对：${wrong.replace(/。$/, '')}` } : { uscc: normalCode(text) };
}

const aDay = '请写成 2026-11-09 这样的日期';

/** What a cell is read as; undefined where it cannot be. */
const readers: Readonly<Partial<Record<FactColumn, { read: (text: string, heading: string) => unknown; do: string }>>> = {
  kind: { read: readKind, do: '请写行政处罚、抽查检查、经营异常名录或者严重违法失信名单' },
  decidedOn: { read: readDay, do: aDay },
  publishedOn: { read: readDay, do: aDay },
  restrictedUntil: { read: readDay, do: aDay },
  measuresUntil: { read: readDay, do: aDay },
  measures: { read: (text) => some(readMeasures(text)), do: '请写处罚种类，如警告、罚款、没收违法所得、吊销许可证件' },
  field: { read: readField, do: '请写食品、药品、医疗器械、化妆品、特种设备、重点工业产品或者其他' },
  entityFine: { read: (text, heading) => readAmount(text, heading), do: '请只写数字；以万元为单位的，标题里写（万元）' },
  entityLeniency: { read: readLeniency, do: '照决定书写从轻、减轻、一般或者从重；没有写的写“无”' },
  outcomes: { read: (text) => some(readOutcomes(text)), do: '请写没有处罚、行政处罚、列入经营异常名录或者列入严重违法失信名单' },
  ground: { read: readGround, do: '请照列入决定写原因，如未报年度报告、无法取得联系' },
  reportYears: { read: (text) => some(readYears(text)), do: '请写年份，如 2025' },
};

const some = <T>(all: readonly T[]) => (all.length ? all : undefined);
/** A fine of nothing is none. */
const isNone = (id: FactColumn, text: string) => text === '' || (id === 'entityFine' && /^[0.\-—/无]+(万?元)?$/.test(text));

/**
 * Reads one line of a list of published facts. Nothing is supposed that it does not say: the class of a fine is read from its own column and
 * stays `unsaid` where there is none (令107-7(3)), a day nobody wrote makes the row bad. Civil dates in +08:00. Pure.
 */
export function readFactRow(line: Line, sheet: Sheet<FactColumn>, given: Given): ListedFact | BadRow {
  const cell = cellsOf(line, sheet);
  const problems: string[] = [];
  const who = whose(cell('uscc').text);
  if ('problem' in who) problems.push(who.problem);
  const said: Record<string, unknown> = {};
  for (const id of factColumns.ids) {
    const { text, heading } = cell(id);
    if (id === 'uscc' || id === 'name' || isNone(id, text)) continue;
    const reader = readers[id];
    const value = reader ? reader.read(text, heading) : text;
    if (value === undefined) problems.push(`“${factColumns.fields[id].label}”写的是“${text}”，读不出来：${reader?.do ?? ''}`);
    else said[id] = value;
  }
  const kind = (said.kind as FactKind | undefined) ?? given.kind;
  if (!kind) problems.push('没有写是哪一种信息：请在上面选“这份表是哪一种”，或者加一列“信息类型”');
  const content = {
    ...said,
    ...filledIn(kind, said),
    kind,
    source: given.source,
    seenOn: given.seenOn,
  } as unknown as ContentInput;
  const read = contentSchema.safeParse(content);
  if (!read.success && problems.length === 0) problems.push(...Object.entries(fieldErrors(read.error)).map(sayField));
  const uscc = 'uscc' in who ? who.uscc : undefined;
  if (!read.success || !uscc || problems.length) return { row: line.no, ...(uscc && { uscc }), problems };
  const { text: name } = cell('name');
  return { row: line.no, uscc, ...(name && { name }), content: read.data };
}

/** What follows from what is said, and nothing else: a fine whose grade nobody wrote is `unsaid`, a term has a last day. */
function filledIn(kind: FactKind | undefined, said: Readonly<Record<string, unknown>>): Partial<ContentInput> {
  if (kind !== 'penalty') return {};
  return {
    ...(said.entityFine !== undefined && said.entityLeniency === undefined && { entityLeniency: 'unsaid' as const }),
    ...(said.restrictedUntil !== undefined && { restricted: 'untilDay' as const }),
  };
}

/** A problem of the content at its column. */
export const sayField = ([path, say]: readonly [string, string]): string => {
  const label = factColumns.fields[path.split('.')[0] as FactColumn] as { label: string } | undefined;
  return label ? `“${label.label}”：${say.replace(/。$/, '')}` : say.replace(/。$/, '');
};

/** Reads one line of a list of those who have not reported. Pure. */
export function readUnreportedRow(line: Line, sheet: Sheet<UnreportedColumn>): ListedName | BadRow {
  const cell = cellsOf(line, sheet);
  const who = whose(cell('uscc').text);
  if ('problem' in who) return { row: line.no, problems: [who.problem] };
  const { text: name } = cell('name');
  return { row: line.no, uscc: who.uscc, ...(name && { name }) };
}

/** The code of a line pasted without columns: the one piece of it that is one, and the rest is the name. */
export function readPastedLine(text: string, no: number): ListedName | BadRow {
  const pieces = text.split(/[\s,，;；、]+/).filter(Boolean);
  const codes = pieces.filter((piece) => usccProblem(piece) === undefined);
  const [code] = codes;
  if (codes.length !== 1 || !code)
    return {
      row: no,
      problems: [codes.length ? '一行有几个代码：请一行写一个' : `没有认出统一社会信用代码：“${shortened(text, 40)}”`],
    };
  const name = pieces.filter((piece) => piece !== code).join(' ');
  return { row: no, uscc: normalCode(code), ...(name && { name }) };
}
