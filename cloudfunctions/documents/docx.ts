import {
  AlignmentType,
  Document,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import type { Picture } from '@domain/evidence/picture';

/** Half points: 二号 for titles, 三号 for text, 小四 in tables, as official papers are set. */
export const size = { title: 44, body: 32, table: 24, small: 21 };
export const face = { title: '宋体', body: '仿宋' };
/** Twips: the margins of GB/T 9704, and its fixed line of 28 points; a form to be filled in has the whole height of its one page. */
const sides = { left: 1588, right: 1474 };
const margins = { letter: { top: 2098, bottom: 1984, ...sides }, form: { top: 1000, bottom: 1000, ...sides } };
const line = 560;

type Block = Paragraph | Table;

function text(words: string, at: { size?: number; bold?: boolean; font?: string } = {}): TextRun {
  return new TextRun({ text: words, font: at.font ?? face.body, size: at.size ?? size.body, bold: at.bold });
}

export function title(words: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 240, after: 240 },
    children: [text(words, { size: size.title, bold: true, font: face.title })],
  });
}

/** A line of a poster, read from two metres. */
export function poster(words: string, points: number, bold = false): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 120 },
    children: [text(words, { size: 2 * points, bold, font: bold ? face.title : face.body })],
  });
}

export function heading(words: string): Paragraph {
  return new Paragraph({ spacing: { before: 240, after: 120 }, keepNext: true, children: [text(words, { bold: true })] });
}

type Where = 'indented' | 'flush' | 'right' | 'center';
const alignments = {
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
  indented: AlignmentType.LEFT,
  flush: AlignmentType.LEFT,
};

/** A paragraph of the text; the first line of a flush one is not indented. One with `keepNext` is on the page of the next. */
export function paragraph(words: string, where: Where = 'indented', keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    alignment: alignments[where],
    spacing: { line, lineRule: 'exact' },
    indent: where === 'indented' ? { firstLine: 2 * (size.body / 2) * 20 } : undefined,
    children: [text(words)],
  });
}

/** Two things on one line of a form, the second one in the right half or at the right margin. */
export function pair(one: string, other: string, where: 'ends' | 'wide' = 'ends'): Paragraph {
  const tab = where === 'ends' ? { type: TabStopType.RIGHT, position: 8840 } : { type: TabStopType.LEFT, position: 4900 };
  return new Paragraph({
    spacing: { before: 120, after: 120 },
    tabStops: [tab],
    children: [text(`${one}\t${other}`, { size: size.table })],
  });
}

/** Small print of a form. */
export function note(words: string): Paragraph {
  return new Paragraph({ indent: { left: 840, hanging: 840 }, children: [text(words, { size: size.small })] });
}

/** Which form it is, at the right margin above its title. */
export function aside(words: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [text(words, { size: size.table })] });
}

export function table(head: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): Table {
  const cell = (words: string, column: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 10, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: words.split('\n').map((one) => new Paragraph({ children: [text(one, { size: size.table, bold })] })),
    });
  const row = (cells: readonly string[], bold: boolean) =>
    new TableRow({ cantSplit: true, tableHeader: bold, children: cells.map((words, column) => cell(words, column, bold)) });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [...(head.length ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
  });
}

/** Pixels of 1/96 inch: what the page holds between its margins, with room for a line above. */
const room = { width: 570, height: 780 };

/** A picture no larger than it is and than the page holds, turned upright. `words` are what stands for it where it is not seen. */
export function picture({ kind, width, height, turn }: Picture, data: Buffer, words: string, where: Where = 'flush'): Paragraph {
  const lying = turn === 90 || turn === 270;
  const scale = Math.min(1, room.width / (lying ? height : width), room.height / (lying ? width : height));
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale), rotation: turn };
  const altText = { name: words, title: words, description: words };
  return new Paragraph({
    alignment: alignments[where],
    children: [new ImageRun({ type: kind, data, transformation, altText })],
  });
}

/** What begins a page: blocks, a form of its own margins, or a sheet that hangs on a wall and has no foot. */
export type Part = readonly Block[] | { form: readonly Block[] } | { sheet: readonly Block[] };

function section(part: Part, foot: string): ISectionOptions {
  const number = new TextRun({
    children: [`${foot}　第 `, PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'],
    size: size.small,
    font: face.body,
  });
  if ('sheet' in part) return { properties: { page: { margin: margins.form } }, children: [...part.sheet] };
  const footer = new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
  const [margin, children] = 'form' in part ? [margins.form, part.form] : [margins.letter, part];
  return { properties: { page: { margin } }, footers: { default: footer }, children: [...children] };
}

/**
 * A Word file (docx), one section a part, each beginning a page. `foot` stands on every page before its number.
 * Nothing of the time it was made goes in, so that the same text gives the same file's text.
 */
export async function docx(parts: readonly Part[], foot: string, creator: string): Promise<Buffer> {
  const file = new Document({ creator, title: foot, sections: parts.map((one) => section(one, foot)) });
  return Packer.toBuffer(file);
}
