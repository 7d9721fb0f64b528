import { readCsv } from './csv';
import { sheetLimits, UnreadableSheet, type Sheet } from './limits';
import { readXlsx } from './xlsx';

const begins = (bytes: Uint8Array, ...mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);

/** A table of an uploaded file, by what it is and not by what it is called. Throws {@link UnreadableSheet}. */
export function readSheet(bytes: Uint8Array): Sheet {
  if (bytes.length === 0) throw new UnreadableSheet('这份表是空的。');
  if (bytes.length > sheetLimits.bytes) throw new UnreadableSheet('文件最大 5 MB，请分成几份再导入。');
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return readXlsx(bytes);
  const saveAs = '请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。';
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableSheet(`这是旧格式的 .xls，或者加了密码的表。${saveAs}`);
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart();
  if (/^(<!doctype|<html|<table|<\?xml|<meta)/i.test(start)) throw new UnreadableSheet(`这是网页格式的表。${saveAs}`);
  return readCsv(bytes);
}
