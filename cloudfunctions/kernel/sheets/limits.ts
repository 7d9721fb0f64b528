import { inLines } from '@domain/fields';

const MB = 1024 * 1024;

/** What a list that is handed in may be; a sheet of five thousand complaints with long texts stays well below. */
export const sheetLimits = {
  /** The file as it is uploaded. */
  bytes: 5 * MB,
  /** What a packed file may hold once unpacked: 42 KB can unpack to gigabytes. */
  unpacked: 48 * MB,
  /** Lines under the headings. */
  rows: 5000,
  columns: 80,
  /** Characters of all cells: one long text can stand in many of them for next to nothing. */
  characters: 12_000_000,
} as const;

/** A line as it stands in the file: its number there, from 1, and its cells as text. */
export interface SheetRow {
  no: number;
  cells: string[];
}

/** A table as it was handed in; lines and cells that are empty at the end are left out. */
export interface Sheet {
  rows: SheetRow[];
  /** Names of further sheets of the file, which are not read. */
  others: string[];
}

/** Why a file cannot be read, said in Chinese: what is so and what to do. */
export class UnreadableSheet extends Error {}

/** The lines that hold something, within the limits; throws {@link UnreadableSheet}. */
export function withinLimits(rows: readonly SheetRow[], others: string[] = []): Sheet {
  let characters = 0;
  const kept: SheetRow[] = [];
  for (const { no, cells } of rows) {
    const trimmed = cells.map((cell) => inLines(cell));
    while (trimmed.length && trimmed[trimmed.length - 1] === '') trimmed.pop();
    if (trimmed.length === 0) continue;
    if (trimmed.length > sheetLimits.columns)
      throw new UnreadableSheet(`第 ${no} 行有 ${trimmed.length} 列，最多 ${sheetLimits.columns} 列。`);
    for (const cell of trimmed) characters += cell.length;
    if (characters > sheetLimits.characters) throw new UnreadableSheet('这份表的文字太多，请分成几份再导入。');
    kept.push({ no, cells: trimmed });
  }
  // One of them is the headings, and a title may stand above.
  if (kept.length > sheetLimits.rows + 10)
    throw new UnreadableSheet(`这份表有 ${kept.length} 行，一次最多 ${sheetLimits.rows} 行，请分成几份再导入。`);
  if (kept.length === 0) throw new UnreadableSheet('这份表是空的。');
  return { rows: kept, others };
}
