import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { sheetLimits, UnreadableSheet, withinLimits, type Sheet, type SheetRow } from './limits';
import { attribute, elements, escaped, textIn, unescaped } from './xml';

const damaged = '这个文件打不开，可能没有传完整，请用 Excel 或 WPS 打开检查，另存为 .xlsx 再导入。';

/** The parts of the file that are read. What unpacks to more than the limit is refused before anything is unpacked. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  const wanted = ({ name }: UnzipFileInfo) =>
    /^xl\/(workbook|sharedStrings|styles|_rels\/workbook|worksheets\/[^/]+)\.xml(\.rels)?$/i.test(name);
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: (file) => {
        if (wanted(file)) size += file.originalSize;
        return false;
      },
    });
    if (size > sheetLimits.unpacked)
      throw new UnreadableSheet('这个文件展开以后太大，请只留要导入的那张工作表，分成几份再导入。');
    return unzipSync(bytes, { filter: wanted });
  } catch (error) {
    throw error instanceof UnreadableSheet ? error : new UnreadableSheet(damaged);
  }
}

/** Formats of numbers that are dates: those that every program knows by number (ECMA-376, 18.8.30; 27–36 and 50–58 in Chinese ones). */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
const isDateFormat = (code: string) =>
  /[ymdhs年月日]/i.test(code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|[_*]./gi, ''));

/** By the number of a cell's style, whether it shows a date. */
function dateStyles(xml: string): boolean[] {
  const custom = new Map<number, boolean>();
  for (const { attributes } of elements(xml, 'numFmt'))
    custom.set(Number(attribute(attributes, 'numFmtId')), isDateFormat(attribute(attributes, 'formatCode') ?? ''));
  const [formats] = [...elements(xml, 'cellXfs')];
  return [...elements(formats?.content ?? '', 'xf')].map(({ attributes }) => {
    const id = Number(attribute(attributes, 'numFmtId') ?? 0);
    return custom.get(id) ?? isBuiltInDate(id);
  });
}

/** Days since the sheet's first day as the date it shows; a sheet knows no time zone. */
function sayDay(serial: number, since1904: boolean): string {
  const seconds = Math.round((serial + (since1904 ? 1462 : 0) - 25_569) * 86_400);
  const [day = '', time = ''] = new Date(seconds * 1000).toISOString().split('T');
  return seconds % 86_400 === 0 ? day : `${day} ${time.slice(0, 8)}`;
}

/**
 * A number as text. A sheet keeps fifteen digits: of a longer number the last ones are not what was typed, so it is said as a power of ten
 * and nobody takes it for the number it was.
 */
function sayNumber(raw: string): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  return Math.abs(value) >= 1e15 ? value.toExponential(5).toUpperCase() : String(Number(value.toPrecision(15)));
}

const columnOf = (reference: string): number =>
  [...reference.replace(/[^A-Z]/gi, '').toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface ReadBook {
  shared: readonly string[];
  isDate: readonly boolean[];
  since1904: boolean;
}

/** What a cell shows. A formula is not worked out: its last result is its text, and where there is none the formula itself. */
function cellText(attributes: string, content: string, { shared, isDate, since1904 }: ReadBook): string {
  const type = attribute(attributes, 't') ?? 'n';
  if (type === 'inlineStr') return textIn(content);
  const [value] = [...elements(content, 'v')];
  const raw = value && unescaped(value.content);
  if (raw === undefined || raw === '') {
    const [formula] = [...elements(content, 'f')];
    return formula?.content ? `=${unescaped(formula.content)}` : '';
  }
  if (type === 's') return shared[Number(raw)] ?? '';
  if (type === 'b') return raw === '1' ? '是' : '否';
  if (type !== 'n') return raw;
  if (isDate[Number(attribute(attributes, 's') ?? -1)] && Number(raw) > 0 && Number(raw) < 2_958_466)
    return sayDay(Number(raw), since1904);
  return sayNumber(raw);
}

function rowsOf(xml: string, book: ReadBook): SheetRow[] {
  const rows: SheetRow[] = [];
  // What does not say where it stands stands next to what came before it, be that empty or not.
  let no = 0;
  for (const { attributes, content } of elements(xml, 'row')) {
    no = Number(attribute(attributes, 'r') ?? no + 1);
    const cells: string[] = [];
    let column = -1;
    for (const cell of elements(content, 'c')) {
      const reference = attribute(cell.attributes, 'r');
      column = reference ? columnOf(reference) : column + 1;
      const text = cellText(cell.attributes, cell.content, book);
      if (text === '') continue;
      if (!(column >= 0 && column < 16_384)) throw new UnreadableSheet(damaged);
      if (column >= sheetLimits.columns)
        throw new UnreadableSheet(`第 ${no} 行用到第 ${column + 1} 列，最多 ${sheetLimits.columns} 列。`);
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
    if (cells.length) rows.push({ no, cells });
  }
  return rows;
}

/** Sheets that are not hidden, in their order, with the part of the file each stands in. */
function sheetsOf(parts: Record<string, Uint8Array>, workbook: string): { name: string; part: string }[] {
  const targets = new Map(
    [...elements(partOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship')].map(({ attributes }) => [
      attribute(attributes, 'Id'),
      attribute(attributes, 'Target') ?? '',
    ]),
  );
  return [...elements(workbook, 'sheet')].flatMap(({ attributes }) => {
    const target = targets.get(/(?:^|\s)\w+:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1]);
    if (!target || /hidden/i.test(attribute(attributes, 'state') ?? '')) return [];
    return [{ name: attribute(attributes, 'name') ?? '', part: target.startsWith('/') ? target.slice(1) : `xl/${target}` }];
  });
}

function partOf(parts: Record<string, Uint8Array>, name: string): string {
  const found = parts[name];
  return found ? strFromU8(found) : '';
}

/** The first sheet of an xlsx file that is not hidden and holds something, every cell as the text it shows. Throws {@link UnreadableSheet}. */
export function readXlsx(bytes: Uint8Array): Sheet {
  const parts = unpacked(bytes);
  const workbook = partOf(parts, 'xl/workbook.xml');
  const book: ReadBook = {
    shared: [...elements(partOf(parts, 'xl/sharedStrings.xml'), 'si')].map(({ content }) => textIn(content)),
    isDate: dateStyles(partOf(parts, 'xl/styles.xml')),
    since1904: /date1904\s*=\s*["'](1|true)/.test(workbook),
  };
  const sheets = sheetsOf(parts, workbook);
  for (const [place, { part }] of sheets.entries()) {
    const rows = rowsOf(partOf(parts, part), book);
    if (rows.length)
      return withinLimits(
        rows,
        sheets.filter((_, index) => index !== place).map(({ name }) => name),
      );
  }
  throw new UnreadableSheet(sheets.length ? '这份表是空的。' : damaged);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
/** Of every part of every file that is packed, in whatever zone: the first day a zip knows. */
export const SAME_TIME = new Date(1980, 0, 1);
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A cell of text: what begins with `=`, `+`, `-` or `@` is no formula, leading zeros and long numbers are kept. */
export function cellOf(text: string, at?: string, style?: number): string {
  const place = at === undefined ? '' : ` r="${at}"`;
  return `<c${place}${style === undefined ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** The parts of a workbook with one sheet, all of it XML already but the name, which is escaped. Nothing of the time it was made goes in. */
interface Book {
  name: string;
  /** What stands in the sheet, from its widths to its breaks. */
  sheet: string;
  /** Names of the workbook, such as the rows that are printed on every page. */
  names?: string;
  /** What stands in the part of styles. */
  styles?: string;
}

/** An xlsx file of one sheet; the same parts give the same bytes. */
export function bookOf({ name, sheet, names = '', styles }: Book): Uint8Array {
  const own = (part: string, kind: string) => `<Override PartName="${part}" ContentType="${kinds}.${kind}+xml"/>`;
  const styled = styles ? own('/xl/styles.xml', 'styles') : '';
  const linked = styles ? `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>` : '';
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${own('/xl/workbook.xml', 'sheet.main')}${own('/xl/worksheets/sheet1.xml', 'worksheet')}${styled}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>${linked}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}>${sheet}</worksheet>`,
    ...(styles && { 'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>` }),
  };
  const packed = Object.fromEntries(Object.entries(files).map(([part, xml]) => [part, strToU8(head + xml)]));
  return zipSync(packed, { mtime: SAME_TIME });
}

/** An xlsx file of one sheet of plain rows; every cell is text and stays it. */
export function writeXlsx(name: string, rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((cells) => `<row>${cells.map((text) => cellOf(text)).join('')}</row>`).join('');
  return bookOf({ name: escaped(name), sheet: `<sheetData>${lines}</sheetData>` });
}
