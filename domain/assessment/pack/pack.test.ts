import { accepted } from '../../complaint/fixture';
import { listRow, placeInRegister, registerRow } from './case-rows';
import { inHtml, pageOf, pagesOf } from './html';
import { pathOf } from './names';
import { packPeriod, periodOfPack } from './pack';
import { pagesOfPdf } from './pdf-pages';
import { linesIn, pageLines, printed, type Table } from './table';

const table = (rows: string[][]): Table => ({
  title: '某表',
  notes: ['说明'],
  columns: [
    { label: '号', width: 10 },
    { label: '内容', width: 40 },
  ],
  rows,
});

describe('a table on paper', () => {
  test('no text is lost and no page is higher than the paper, whatever stands in a cell', () => {
    const long = '消费者'.repeat(900) + 'x'.repeat(500);
    const rows = [['1', '短'], ['2', long], ...Array.from({ length: 60 }, (_, n) => [String(n + 3), '一行\n两行'])];
    const { pages } = printed(table(rows));
    const cells = pages.flat().map((row) => row.cells[1]);
    expect(cells.join('')).toBe(rows.map(([, text]) => text).join(''));
    expect(pages.length).toBeGreaterThan(4);
    for (const [at, page] of pages.entries()) {
      const lines = page.reduce((sum, row) => sum + row.lines, 0);
      expect(lines).toBeLessThanOrEqual(pageLines - 1 - (at === 0 ? 3 : 0));
      expect(lines).toBeGreaterThan(0);
    }
    expect(printed(table(rows))).toEqual(printed(table(rows)));
  });

  test('an empty table has its one page', () => expect(printed(table([])).pages).toEqual([[]]));

  test('lines break between wide characters and at blanks, a long word where it must', () => {
    const said = (text: string, width: number) => linesIn(text, width).map((one) => one.text);
    expect(said('按时初查率', 8)).toEqual(['按时初', '查率']);
    expect(said('on time rate', 9)).toEqual(['on time ', 'rate']);
    expect(said('a'.repeat(14), 8)).toEqual(['aaaaaa', 'aaaaaa', 'aa']);
    expect(said('一\n\n二', 20)).toEqual(['一', '', '二']);
  });

  test('as a page of the web it has the same pages, and nothing in it is a tag of its own', () => {
    const plan = printed(table([['1', '<script>alert(1)</script> & "x"'], ...Array.from({ length: 80 }, () => ['2', '行'])]));
    const html = pageOf('题', pagesOf(plan));
    expect(html.match(/<section class="page">/g)).toHaveLength(plan.pages.length);
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/https?:|src=/);
    expect(inHtml('<&>"')).toBe('&lt;&amp;&gt;&quot;');
  });
});

describe('names and periods', () => {
  const name = { item: '24.1', n: 7, title: '照片 a/b:c_"*?<>|', unit: '某局', on: '2026-05-02', extension: 'jpg' };
  test('a name follows the pattern and holds nothing a system refuses', () => {
    expect(pathOf({ ...name, pages: 1 })).toBe('24.1/007_照片 a b c_某局_2026-05-02_1页.jpg');
    expect(pathOf({ ...name, title: '名'.repeat(99) })).toBe(`24.1/007_${'名'.repeat(39)}…_某局_2026-05-02_页数待核.jpg`);
    expect(pathOf({ ...name, title: '..' })).toContain('007_材料_');
  });

  test.each([
    [{ year: 2026, from: 1, to: 11 }, '2026-11-24', { first: '2026-01-01', last: '2026-11-24' }],
    [{ year: 2026, from: 2, to: 2 }, '2026-11-24', { first: '2026-02-01', last: '2026-02-28' }],
    [{ year: 2024, from: 2, to: 2 }, '2026-11-24', { first: '2024-02-01', last: '2024-02-29' }],
    [{ year: 2025, from: 1, to: 12 }, '2026-11-24', { first: '2025-01-01', last: '2025-12-31' }],
  ])('%o as of %s', (asked, asOf, days) => {
    const period = packPeriod(asked, asOf);
    expect(period).toMatchObject(days);
    expect('refused' in period ? period : periodOfPack({ ...period, asOf })).toEqual(period);
  });

  test('one that ends before it begins, or has not begun, is refused at its field', () => {
    expect(packPeriod({ year: 2026, from: 3, to: 2 }, '2026-11-24')).toMatchObject({
      fields: { to: expect.any(String) as string },
    });
    expect(packPeriod({ year: 2026, from: 12, to: 12 }, '2026-11-24')).toMatchObject({
      fields: { from: expect.any(String) as string },
    });
  });
});

test('a case stands in the register by number, days, office and outcome, and by nobody’s name', () => {
  const one = { ...accepted(), platform12315No: '1620000202611020001' };
  const said = [
    ...registerRow(one),
    ...listRow(one, { day: one.receivedOn, office: one.office, n: 1, d: 1, why: '按时。' }),
  ].join('|');
  for (const there of [one.no, one.receivedOn, '受理', '1620000202611020001']) expect(said).toContain(there);
  const { complainant, respondent, facts, purchase } = one;
  for (const gone of [complainant.name, complainant.phone, respondent.name, facts, purchase.goods])
    if (gone) expect(said).not.toContain(gone);
  expect(registerRow({ ...one, platform12315No: undefined as never, no12315: { on: '2026-11-20' } }).at(-1)).toContain(
    '写明了原因',
  );
  expect(placeInRegister(one)).toBe('in');
  expect(placeInRegister({ ...one, online: false })).toBe('offline');
});

test('pages of a PDF are counted where they can be read, also those that lie packed', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const plain =
    '%PDF-1.7\n1 0 obj <</Type /Pages /Count 2>> endobj 2 0 obj <</Type/Page>> endobj 3 0 obj <</Type /Page >> endobj';
  const none = () => undefined;
  expect(pagesOfPdf(bytes(plain), none)).toBe(2);
  const packed = '%PDF-1.7\n1 0 obj <</Type /ObjStm /Filter /FlateDecode>>\nstream\nPACKED\nendstream endobj';
  expect(pagesOfPdf(bytes(packed), () => bytes('<</Type/Page>> <</Type /Page>> <</Type /Page>>'))).toBe(3);
  expect(pagesOfPdf(bytes(packed), none)).toBeUndefined();
});
