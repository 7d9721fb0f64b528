import { linesIn, pageWidth, type Printed, type PrintedRow } from '@domain/assessment/pack/table';
import { shortened } from '@domain/shortened';
import { bookOf, cellOf } from './xlsx';
import { escaped } from './xml';

/** Points: a line of text of 9 points, and what a row has above and below. */
const LINE = 12.5;
const EDGE = 2;
/** Styles by number in {@link styles}. */
const [TEXT, HEAD, TITLE, NOTE] = [1, 2, 3, 4];

const font = (size: number, bold = '') => `<font>${bold}<sz val="${size}"/><name val="宋体"/><charset val="134"/></font>`;
const align = (more: string) => `<alignment ${more} vertical="top" wrapText="1"/>`;
const format = (fontId: number, fillId: number, borderId: number, more = '') =>
  `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${align(more)}</xf>`;
const side = (name: string) => `<${name} style="thin"><color rgb="FF888888"/></${name}>`;

const styles =
  `<fonts count="3">${font(9)}${font(9, '<b/>')}${font(15, '<b/>')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/></patternFill></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${format(0, 0, 1)}${format(1, 2, 1)}${format(2, 0, 0)}${format(0, 0, 0)}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>';

/** `1` → A, `27` → AA. */
const letters = (column: number): string =>
  column <= 26 ? String.fromCharCode(64 + column) : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);

/**
 * A table as a sheet of A4 across that prints as it was broken into pages: heights are set, each page ends where it ends, the heads of the
 * columns stand on every one. Like {@link bookOf} the same table gives the same bytes.
 */
export function writePrinted({ title, notes, noteLines, headLines, columns, pages }: Printed): Uint8Array {
  const last = letters(columns.length);
  let no = 0;
  const row = (cells: readonly string[], lines: number, style: number) => {
    no += 1;
    return `<row r="${no}" ht="${lines * LINE + EDGE}" customHeight="1">${cells.map((text, at) => cellOf(text, `${letters(at + 1)}${no}`, style)).join('')}</row>`;
  };
  const top = [
    row([title], 2.2, TITLE),
    ...notes.map((note, at) => row([note], noteLines[at] ?? linesIn(note, pageWidth).length, NOTE)),
  ];
  const merged = top.map((_row, at) => `<mergeCell ref="A${at + 1}:${last}${at + 1}"/>`).join('');
  const heads = row(
    columns.map(({ label }) => label),
    headLines,
    HEAD,
  );
  const headAt = no;
  const breaks: number[] = [];
  const bodyOf = (rows: readonly PrintedRow[]) => rows.map(({ cells, lines }) => row(cells, lines, TEXT)).join('');
  const body = pages.map((rows, at) => {
    const text = bodyOf(rows);
    if (at < pages.length - 1) breaks.push(no);
    return text;
  });
  const widths = columns
    .map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const breaking = breaks.map((at) => `<brk id="${at}" max="16383" man="1"/>`).join('');
  const sheet =
    `<dimension ref="A1:${last}${no}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="${headAt}" topLeftCell="A${headAt + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${LINE}"/><cols>${widths}</cols><sheetData>${top.join('')}${heads}${body.join('')}</sheetData><mergeCells count="${top.length}">${merged}</mergeCells>` +
    '<pageMargins left="0.39" right="0.39" top="0.47" bottom="0.47" header="0.2" footer="0.2"/><pageSetup paperSize="9" orientation="landscape"/>' +
    '<headerFooter><oddFooter>&amp;R第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>' +
    (breaks.length ? `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaking}</rowBreaks>` : '');
  const name = escaped(shortened(title.replace(/[\\/?*[\]:']/g, ' '), 30));
  const names = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${name}'!$${headAt}:$${headAt}</definedName></definedNames>`;
  return bookOf({ name, sheet, names, styles });
}
