import fc from 'fast-check';
import { parseYuan, sayYuan, yuanText } from './money';

test('fen as yuan always with two decimals', () => {
  expect([1, 10, 100, 12_900, 12_950].map(yuanText)).toEqual(['0.01', '0.10', '1.00', '129.00', '129.50']);
  expect(sayYuan(12_950)).toBe('129.50 元');
});

test('what is written can be read back, to the fen', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (fen) => expect(parseYuan(yuanText(fen))).toEqual({ fen })));
});

test.each([
  ['129', 12_900],
  ['129.5', 12_950],
  ['129.', 12_900],
  [' 1 290.00 ', 129_000],
  ['1,290.00', 129_000],
  ['1，290', 129_000],
  ['¥129元', 12_900],
  ['1，200.50', 120_050],
  ['1,234,567.8', 123_456_780],
  ['人民币 129 元整', 12_900],
  ['129块', 12_900],
  ['RMB129', 12_900],
  ['129.50 元人民币', 12_950],
  ['\u202a129\u202c\u200b', 12_900],
  ['￥129', 12_900],
  ['１２９．５', 12_950],
  ['129。5', 12_950],
  // In binary 1.13 × 100 is 112.99999999999999.
  ['1.13', 113],
])('%s is %i fen', (typed, fen) => expect(parseYuan(typed)).toEqual({ fen }));

test.each([
  ['', /请填写/],
  ['  ', /请填写/],
  ['免费', /只填数字/],
  ['12,5', /只填数字/],
  ['1.2.3', /只填数字/],
  ['.5', /只填数字/],
  ['1e3', /只填数字/],
  ['1e6', /只填数字/],
  ['0x10', /只填数字/],
  ['１ｅ６', /只填数字/],
  ['1,20', /只填数字/],
  ['0,200', /只填数字/],
  ['129左右', /只填数字/],
  ['129-200', /只填数字/],
  ['−5', /大于 0/],
  ['一千二', /用数字写完整/],
  ['五十块', /用数字写完整/],
  ['壹佰元整', /用数字写完整/],
  ['1.2w', /用数字写完整/],
  ['3K', /用数字写完整/],
  ['Infinity', /只填数字/],
  ['1.2万', /用数字写完整/],
  ['0', /大于 0/],
  ['-5', /大于 0/],
  // Changed into plain digits they would be 2 and 12 yuan.
  ['²', /普通数字/],
  ['1²', /普通数字/],
  ['①', /普通数字/],
  ['½', /普通数字/],
  ['1.005', /两位小数/],
  ['10000000.01', /1000 万/],
  ['9'.repeat(400), /1000 万/],
])('%s is refused in Chinese', (typed, problem) => expect(parseYuan(typed)).toEqual({ problem: expect.stringMatching(problem) }));
