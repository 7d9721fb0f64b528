import fc from 'fast-check';
import { normalCode } from './normal-form';
import { usccProblem } from './uscc';

const codes = ['9144030071526726XG', '914403001922038216', '91330100799655058B', '91110000802100433B'];

test.each(codes)('%s, a code in public registers, is taken', (code) => expect(usccProblem(code)).toBeUndefined());

test('spaces, hyphens, small and full-width letters are the same code', () => {
  expect(normalCode(' 9144 0300-7152 6726xg ')).toBe(codes[0]);
  expect(normalCode('９１４４０３００７１５２６７２６ＸＧ')).toBe(codes[0]);
  expect(usccProblem('９１４４０３００７１５２６７２６ｘｇ')).toBeUndefined();
});

test('any single wrong character is noticed', () => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'.split('');
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.integer({ min: 0, max: 17 }), fc.constantFrom(...alphabet), (code, at, other) => {
      fc.pre(code[at] !== other);
      expect(usccProblem(code.slice(0, at) + other + code.slice(at + 1))).toMatch(/校验位/);
    }),
  );
});

test.each([
  ['', /18 位，现在是 0 位/],
  ['9144030071526726X', /现在是 17 位/],
  ['914403007152672600G', /现在是 19 位/],
  ['9I44030071526726XG', /没有字母 I/],
  ['9O44030071S26726XG', /没有字母 O、S/],
  ['91４４0300七1526726XG', /“七”不是/],
])('%s: says what is wrong', (typed, says) => expect(usccProblem(typed)).toMatch(says));

test('two neighbours written the wrong way round are noticed', () => {
  expect(usccProblem('9144030075126726XG')).toMatch(/校验位/);
});
