import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from '../../cloudfunctions/kernel/sheets/read';
import { sheetLimits, UnreadableSheet } from '../../cloudfunctions/kernel/sheets/limits';
import { inLines } from '../../domain/fields';
import { writeXlsx } from '../../cloudfunctions/kernel/sheets/xlsx';

const cellsOf = (bytes: Uint8Array) => readSheet(bytes).rows.map(({ cells }) => cells);
const problem = (bytes: Uint8Array) => {
  try {
    readSheet(bytes);
  } catch (error) {
    if (error instanceof UnreadableSheet) return error.message;
    throw error;
  }
  return undefined;
};

/** An xlsx file of parts as other programs write them. */
function book(sheet: string, { shared = '', styles = '', workbook = '' } = {}) {
  const rels =
    '<Relationships><Relationship Target="worksheets/sheet1.xml" Id="r1"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>';
  return zipSync({
    'xl/workbook.xml': strToU8(workbook || '<workbook xmlns:r="x"><sheets><sheet name="列表" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(rels),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    'xl/worksheets/sheet2.xml': strToU8('<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>'),
    'xl/sharedStrings.xml': strToU8(`<sst>${shared}</sst>`),
    'xl/styles.xml': strToU8(styles),
  });
}

describe('xlsx', () => {
  test('what is written is read as it was, formulas and leading zeros as text', () => {
    const rows = [
      ['编号', '商家', '经过'],
      ['0012', '=HYPERLINK("http://x")', '+1\n-2 @3 <&>"\''],
      ['1620000020261109001', '-山货铺', '𠮷 一\u0007二'],
    ];
    const kept = rows.map((cells) => cells.map((cell) => cell.replace('\u0007', '')));
    expect(cellsOf(writeXlsx('列表', rows))).toEqual(kept);
    expect(unzipSync(writeXlsx('列表', rows))).not.toHaveProperty(['xl/sharedStrings.xml']);
  });

  test('any text in any cell', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => `x${text}x`.replace(/[\u0000-\u001f\ufffe\uffff\ud800-\udfff]|_x[\dA-F]{4}_/gi, ''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        expect(cellsOf(writeXlsx('x', rows))).toEqual(rows.map((cells) => cells.map((one) => inLines(one))));
      }),
    );
  });

  test.each([
    ['a shared text, in runs, without its reading', '<c r="A1" t="s"><v>0</v></c>', '两当'],
    [
      'entities and the marks of what XML cannot hold',
      '<c r="A1" t="inlineStr"><is><t>a&#x4e24;&amp;b_x000A_c</t></is></c>',
      'a两&b\nc',
    ],
    ['a formula: its last result', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ['a formula nobody worked out: itself', '<c r="A1"><f>SUM(B1)</f></c>', '=SUM(B1)'],
    ['a date of a format every program knows', '<c r="A1" s="1"><v>46335</v></c>', '2026-11-09'],
    ['a date with its time, of a format of its own', '<c r="A1" s="2"><v>46335.604166666664</v></c>', '2026-11-09 14:30:00'],
    ['an amount is none, whatever its letters are in quotes', '<c r="A1" s="3"><v>129.5</v></c>', '129.5'],
    [
      'a number of more digits than a sheet keeps is not taken for what was typed',
      '<c r="A1"><v>1620000020261109000</v></c>',
      '1.62000E+18',
    ],
    ['0.1 + 0.2 as it shows', '<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
    ['yes and no', '<c r="A1" t="b"><v>1</v></c>', '是'],
    ['names with a prefix', '<x:c r="A1" t="str"><x:v>甲</x:v></x:c>', '甲'],
  ])('%s', (_, cell, text) => {
    const shared = '<si><r><t>两</t></r><r><t>当</t></r><rPh sb="0" eb="1"><t>liang</t></rPh></si>';
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy/m/d\\ h:mm"/><numFmt numFmtId="171" formatCode="0.00&quot;day&quot;[Red]"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>';
    expect(cellsOf(book(`<row r="1">${cell}</row>`, { shared, styles }))).toEqual([[text]]);
  });

  test('cells and lines that are left out keep the others in their place', () => {
    const { rows, others } = readSheet(
      book('<row r="2"><c r="C2"><v>1</v></c><c r="D2"/></row><row r="5"><c r="A5"><v>2</v></c></row>'),
    );
    expect(rows).toEqual([
      { no: 2, cells: ['', '', '1'] },
      { no: 5, cells: ['2'] },
    ]);
    expect(others).toEqual([]);
  });

  test('what does not say where it stands stands beside what came before, be that empty', () => {
    const { rows } = readSheet(writeXlsx('x', [['', 'b', '', 'd'], [], ['a']]));
    expect(rows).toEqual([
      { no: 1, cells: ['', 'b', '', 'd'] },
      { no: 3, cells: ['a'] },
    ]);
  });

  test('the first sheet that is not hidden and holds something is read, the others are named', () => {
    const sheets = '<sheet name="藏" state="hidden" r:id="r2"/><sheet name="空" r:id="r1"/><sheet name="列表" r:id="r2"/>';
    const { rows, others } = readSheet(book('', { workbook: `<workbook xmlns:r="x"><sheets>${sheets}</sheets></workbook>` }));
    expect(rows).toEqual([{ no: 1, cells: ['7'] }]);
    expect(others).toEqual(['空']);
  });

  test('a file of 60 KB that unpacks to more than the limit is refused before it is unpacked', () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(sheetLimits.unpacked + 1) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(problem(bomb)).toContain('展开以后太大');
  });

  test('one that lies about it is read no further than it says', () => {
    const honest = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(4_000_000) }, { level: 9 });
    const view = new DataView(honest.buffer, honest.byteOffset);
    // The size stands in the directory at the end of the file, 24 bytes after its mark.
    for (let at = 0; at + 4 <= honest.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(problem(honest)).toBeDefined();
  });

  test('one text in a hundred thousand cells is more than a list holds', () => {
    const cell = '<c t="s"><v>0</v></c>';
    const rows = Array.from({ length: 2000 }, () => `<row>${cell.repeat(50)}</row>`).join('');
    expect(problem(book(rows, { shared: `<si><t>${'长'.repeat(1000)}</t></si>` }))).toContain('文字太多');
  });

  test.each([
    ['not a file of a sheet at all', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), '打不开'],
    ['an old xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), '旧格式'],
    ['a page of the web that is called xls', strToU8('<html><table><tr><td>1'), '网页格式'],
    ['nothing', new Uint8Array(), '空的'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]), '编码'],
    [
      'too many lines',
      strToU8(Array.from({ length: sheetLimits.rows + 20 }, (_, no) => `${no},x`).join('\n')),
      '一次最多 5000 行',
    ],
    ['too many columns', strToU8(Array.from({ length: 90 }, (_, no) => no).join(',')), '最多 80 列'],
    ['too many columns', book('<row><c r="XFD1"><v>1</v></c></row>'), '最多 80 列'],
  ])('%s is refused in words', (_, bytes, words) => expect(problem(bytes)).toContain(words));
});

describe('csv', () => {
  const gb18030 = new Uint8Array([
    0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc9, 0xcc, 0xbc, 0xd2, 0x0d, 0x0a, 0x31, 0x2c, 0x95, 0x32, 0x82, 0x36,
  ]);
  test.each([
    [
      'UTF-8 with its mark',
      strToU8('\ufeff编号,商家\r\n1,铺'),
      [
        ['编号', '商家'],
        ['1', '铺'],
      ],
    ],
    [
      'GB18030, a name of four bytes too',
      gb18030,
      [
        ['编号', '商家'],
        ['1', '𠀀'],
      ],
    ],
    [
      'quotes, line breaks and commas within a cell',
      strToU8('a,"b ""x"", \n c"\n"",d'),
      [
        ['a', 'b "x", \n c'],
        ['', 'd'],
      ],
    ],
    [
      'tabs, as copied from a sheet',
      strToU8('编号\t商家\n1\t甲,乙'),
      [
        ['编号', '商家'],
        ['1', '甲,乙'],
      ],
    ],
    [
      'what was protected from being a number, and what begins like a formula',
      strToU8('="0012",=1+1,-1\n'),
      [['0012', '=1+1', '-1']],
    ],
    ['lines with nothing in them', strToU8('a\n\n,,\nb\n'), [['a'], ['b']]],
  ])('%s', (_, bytes, rows) => expect(cellsOf(bytes)).toEqual(rows));

  test('a line keeps its number in the file', () => {
    expect(readSheet(strToU8('a\n\n"b\n",c\nd')).rows.map(({ no }) => no)).toEqual([1, 3, 4]);
  });

  test('a quote that never ends is told with its line', () => {
    expect(problem(strToU8('a\n"b,c\nd'))).toContain('第 2 行');
  });

  test('UTF-16, as old programs save text', () => {
    expect(cellsOf(new Uint8Array([0xff, 0xfe, 0x31, 0, 0x2c, 0, 0x32, 0]))).toEqual([['1', '2']]);
  });
});
