/** One column of a sheet; its width in halves of a Chinese character, as sheets measure it. `fixed`: as wide as it says, such as a day. */
export interface Column {
  label: string;
  width: number;
  fixed?: true;
}

/** A table as it is read and printed: what it is, what must be known beside it, its rows as text. */
export interface Table {
  title: string;
  notes: readonly string[];
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
}

/** A row with how many lines of text it is high. */
export interface PrintedRow {
  cells: readonly string[];
  lines: number;
}

/** A table broken into pages of A4 across; the first carries title and notes, every one the heads of the columns. */
export interface Printed extends Table {
  headLines: number;
  noteLines: readonly number[];
  pages: readonly (readonly PrintedRow[])[];
}

/** What A4 across carries beside its margins, by type of 9 points: lines of a page, and halves of a character of a line. */
export const pageLines = 35;
export const pageWidth = 156;
/** A higher row goes on in a further one, so that no page cuts it off. */
const mostLines = 20;

const isWide = (letter: string) => (letter.codePointAt(0) ?? 0) > 0x2e7f;
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (isWide(letter) ? 2 : 1), 0);

/** What stays together on one line: a wide character, or a run of others up to a blank. */
const wordsOf = (line: string): string[] => line.match(/[\u2e80-\u{10ffff}]|[^\u2e80-\u{10ffff}\s]+\s*|\s+/gu) ?? [];

/** A word that is longer than a line, in pieces that are not. */
function fitting(word: string, width: number): string[] {
  const pieces: string[] = [];
  for (let rest = word; rest; rest = rest.slice(width)) pieces.push(rest.slice(0, width));
  return pieces;
}

function wrapped(line: string, width: number): string[] {
  const found: string[] = [''];
  let used = 0;
  for (const piece of wordsOf(line).flatMap((word) => (isWide(word) ? [word] : fitting(word, width)))) {
    const wide = widthOf(piece);
    if (used > 0 && used + widthOf(piece.trimEnd()) > width) {
      found.push('');
      used = 0;
    }
    found[found.length - 1] += piece;
    used += wide;
  }
  return found;
}

/** A text in the lines that a column of this width breaks it into; one of `width` 10 takes four Chinese characters beside its edges. Pure. */
export const linesIn = (text: string, width: number): { text: string; ends: boolean }[] =>
  text.split('\n').flatMap((line) => {
    const all = wrapped(line, Math.max(2, width - 2));
    return all.map((piece, at) => ({ text: piece, ends: at === all.length - 1 }));
  });

const joined = (lines: readonly { text: string; ends: boolean }[]) =>
  lines.map(({ text, ends }, at) => (ends && at < lines.length - 1 ? `${text}\n` : text)).join('');

/** One row, or where it is too high for that several, each with the next lines of every cell. */
function rowsOf(cells: readonly string[], columns: readonly Column[]): PrintedRow[] {
  const broken = columns.map(({ width }, at) => linesIn(cells[at] ?? '', width));
  const high = Math.max(...broken.map(({ length }) => length));
  const rows: PrintedRow[] = [];
  for (let from = 0; from < high; from += mostLines) {
    const parts = broken.map((lines) => lines.slice(from, from + mostLines));
    rows.push({ cells: parts.map(joined), lines: Math.max(...parts.map(({ length }) => length), 1) });
  }
  return rows;
}

/** Columns stretched, each by its share, to the width of a page: a table that is wider is not cut, and none leaves half a page empty. */
function stretched(columns: readonly Column[]): Column[] {
  const sum = (of: readonly Column[]) => of.reduce((all, { width }) => all + width, 0);
  const [set, free] = [columns.filter(({ fixed }) => fixed), columns.filter(({ fixed }) => !fixed)];
  const room = pageWidth - sum(set);
  return columns.map((one) => (one.fixed ? one : { ...one, width: Math.max(5, Math.floor((one.width * room) / sum(free))) }));
}

/** A column of days as `2026-11-24`. */
export const dayColumn = (label: string): Column => ({ label, width: 12, fixed: true });

/** The table as it is printed, page by page: the same table always comes to the same pages. Pure. */
export function printed(table: Table): Printed {
  const columns = stretched(table.columns);
  const high = (text: string) => linesIn(text, pageWidth).length;
  const headLines = Math.max(...columns.map(({ label, width }) => linesIn(label, width).length));
  const noteLines = table.notes.map(high);
  const pages: PrintedRow[][] = [[]];
  // The title is as high as two lines of text.
  let left = pageLines - headLines - 2 - noteLines.reduce((sum, lines) => sum + lines, 0);
  for (const row of table.rows.flatMap((cells) => rowsOf(cells, columns))) {
    if (row.lines > left && (pages.length > 1 || pages[0]!.length > 0)) {
      pages.push([]);
      left = pageLines - headLines;
    }
    pages[pages.length - 1]!.push(row);
    left -= row.lines;
  }
  return { ...table, columns, headLines, noteLines, pages };
}
