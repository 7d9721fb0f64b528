import { evidenceLimits, evidenceListSchema, evidenceSchema } from './evidence';

const file = (n = 0, more: object = {}) => ({
  name: `照片${n}.jpg`,
  type: 'image/jpeg',
  bytes: 200_000,
  sha256: n.toString(16).padStart(64, '0'),
  ...more,
});
const said = (value: unknown) => evidenceSchema.safeParse(value).error?.issues[0]?.message;

test('a photo within the limits is taken, the very largest included', () => {
  expect(evidenceSchema.safeParse(file()).success).toBe(true);
  expect(evidenceSchema.safeParse(file(0, { bytes: evidenceLimits.bytes })).success).toBe(true);
});

test.each([
  ['a program', { type: 'application/x-msdownload' }, /照片、截图、PDF/],
  ['a file over the limit', { bytes: evidenceLimits.bytes + 1 }, /最多 10 MB.*截取/],
  ['an empty file', { bytes: 0 }, /空的/],
  ['a size that is no number', { bytes: '5' }, /重新选择/],
  ['no fingerprint', { sha256: 'abc' }, /重新选择/],
])('%s is refused, and the words say what to do instead', (_what, more, words) => {
  expect(said(file(0, more))).toMatch(words);
});

test('a tenth file is refused with the way out; the same picture twice counts once', () => {
  const nine = Array.from({ length: 9 }, (_, n) => file(n));
  expect(evidenceListSchema.parse(nine)).toHaveLength(9);
  expect(evidenceListSchema.safeParse([...nine, file(9)]).error?.issues[0]?.message).toMatch(/最多 9 个.*现在是 10 个.*补/);
  expect(evidenceListSchema.parse([file(1), file(2), file(1)])).toHaveLength(2);
});
