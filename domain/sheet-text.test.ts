import fc from 'fast-check';
import { asSheetText, fromSheetText } from './sheet-text';

test.each([
  ['=HYPERLINK("http://a.b")', `'=HYPERLINK("http://a.b")`],
  ['＝1', "'＝1"],
  ['+852 9123 4567', "'+852 9123 4567"],
  ['－1', "'－1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\u200b=1', "'\u200b=1"],
  ["'=1", "''=1"],
  ['09397121234', "'09397121234"],
  ['1620000020261109001', "'1620000020261109001"],
  ['13900001101', '13900001101'],
  ['两当山货铺', '两当山货铺'],
  ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ['0', '0'],
  ['"=HYPERLINK(""http://a.b"")"', `'"=HYPERLINK(""http://a.b"")"`],
  ['"老王"铺子', `'"老王"铺子`],
  ['1E10', "'1E10"],
  ['12.5e3', "'12.5e3"],
  ['E10', 'E10'],
])('%j stands in a sheet as %j and is read back', (text, cell) => {
  expect(asSheetText(text)).toBe(cell);
  expect(fromSheetText(cell)).toBe(text);
});

test('whatever it is, it begins no formula and comes back the same', () => {
  const start = fc.constantFrom(
    '',
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '"',
    "'",
    '\t',
    '\r',
    '\u200b',
    ' ',
    '0',
    '123456789012345',
  );
  fc.assert(
    fc.property(start, start, fc.string(), (a, b, rest) => {
      const cell = asSheetText(a + b + rest);
      expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
      expect(fromSheetText(cell)).toBe(a + b + rest);
    }),
    { seed: 117008, numRuns: 2000 },
  );
});
