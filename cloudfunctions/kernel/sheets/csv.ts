import { fromSheetText } from '@domain/sheet-text';
import { UnreadableSheet, withinLimits, type Sheet, type SheetRow } from './limits';

/** UTF-8 where it is that, otherwise GB18030, in which Chinese programs save; the mark at its beginning is no part of the text. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    try {
      return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    } catch {
      throw new UnreadableSheet('看不出这个文件用的是什么编码，请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。');
    }
  }
}

/** Comma, tab or semicolon: what divides the first line most often. */
function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (mark: string) => first.split(mark).length;
  return [',', '\t', ';'].sort((one, other) => count(other) - count(one))[0] ?? ',';
}

/** A cell a program protected from being taken for a number or a formula, `="0012"` or `'=1`, is the text within. */
const asText = (cell: string) => /^="((?:[^"]|"")*)"$/.exec(cell)?.[1]?.replace(/""/g, '"') ?? fromSheetText(cell);

/**
 * Reads lines of comma-separated values as RFC 4180 has them: quoted cells with line breaks and doubled quotes, any line ending; cells are
 * text and nothing is counted out. Throws {@link UnreadableSheet}.
 */
export function readCsv(bytes: Uint8Array): Sheet {
  const text = textOf(bytes);
  if (text.includes('\u0000')) throw new UnreadableSheet('这不是表格文件，请选 .xlsx 或 .csv。');
  const delimiter = delimiterOf(text);
  const rows: SheetRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let at = 0;
  const end = () => {
    rows.push({ no: line, cells });
    cells = [];
    line += 1;
  };
  while (at < text.length) {
    const quoted = text[at] === '"';
    if (quoted) {
      const close = closingQuote(text, at);
      if (close < 0) throw new UnreadableSheet(`第 ${line} 行的引号没有合上，请用 Excel 或 WPS 打开检查，另存为 .xlsx 再导入。`);
      const stop = nextMark(text, close + 1, delimiter);
      cells.push(text.slice(at + 1, close).replace(/""/g, '"') + text.slice(close + 1, stop));
      at = stop;
    } else {
      const stop = nextMark(text, at, delimiter);
      cells.push(asText(text.slice(at, stop)));
      at = stop;
    }
    if (at >= text.length) break;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) cells.push('');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    end();
  }
  if (cells.length) end();
  return withinLimits(rows);
}

/** The quote that ends the cell that begins with one, or −1. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function nextMark(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
