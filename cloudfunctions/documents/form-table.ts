import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';
import { face, size } from './docx';

/** A cell of a printed form: a label, or what is written beside it; `\n` begins a line. */
export interface Cell {
  words: string;
  /** Columns it reaches over. */
  across?: number;
  /** Rows it reaches down. */
  down?: number;
  /** Twips of room left for writing, where more is needed than the words take. */
  height?: number;
  label?: true;
}

export const label = (words: string, more: Omit<Cell, 'words' | 'label'> = {}): Cell => ({ words, label: true, ...more });
export const value = (words: string | undefined, across = 1): Cell => ({ words: words ?? '', across });

const border = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const borders = { top: border, bottom: border, left: border, right: border };

/** A ruled table as the forms have them; `widths` in percent, one a column. */
export function formTable(rows: readonly (readonly Cell[])[], widths: readonly number[]): Table {
  const line = (words: string, isLabel: boolean) =>
    new Paragraph({
      alignment: isLabel ? 'center' : 'left',
      children: [new TextRun({ text: words, font: isLabel ? face.title : face.body, size: size.table })],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((one) => Math.round(one * 88)),
    rows: rows.map(
      (cells) =>
        new TableRow({
          height: { value: Math.max(640, ...cells.map(({ height = 0 }) => height)), rule: 'atLeast' },
          children: cells.map(
            ({ words, across, down, label: isLabel = false }) =>
              new TableCell({
                columnSpan: across,
                rowSpan: down,
                borders,
                verticalAlign: VerticalAlign.CENTER,
                margins: { top: 60, bottom: 60, left: 100, right: 100 },
                children: words.split('\n').map((one) => line(one, isLabel)),
              }),
          ),
        }),
    ),
  });
}
