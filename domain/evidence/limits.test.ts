import { evidenceLimits, evidenceSchema, filesSchema, sayBytes } from './limits';

const file = (more: object = {}) => ({ name: '照片 1.jpg', type: 'image/jpeg', bytes: 200_000, ...more });
const said = (value: unknown) => evidenceSchema.safeParse(value).error?.issues[0]?.message;

test('a photo within the limits is taken, the very largest included', () => {
  expect(evidenceSchema.safeParse(file()).success).toBe(true);
  expect(evidenceSchema.safeParse(file({ bytes: evidenceLimits.bytes })).success).toBe(true);
});

test.each([
  ['a program', { type: 'application/x-msdownload' }, /照片、截图、PDF/],
  ['a drawing that may carry scripts', { type: 'image/svg+xml' }, /照片、截图、PDF/],
  ['a file over the limit', { bytes: evidenceLimits.bytes + 1 }, /最多 10 MB.*截取/],
  ['an empty file', { bytes: 0 }, /空的/],
  ['a size that is no number', { bytes: '5' }, /重新选择/],
  ['a size that is not whole', { bytes: 1.5 }, /重新选择/],
  ['no name', { name: ' ' }, /文件名/],
])('%s is refused, and the words say what to do instead', (_what, more, words) => {
  expect(said(file(more))).toMatch(words);
});

test('a tenth file is refused with the way out; the same file named twice counts once', () => {
  const nine = Array.from({ length: 9 }, (_, n) => `e_${n}`);
  expect(filesSchema.parse(nine)).toHaveLength(9);
  expect(filesSchema.safeParse([...nine, 'e_9']).error?.issues[0]?.message).toMatch(/最多 9 个.*现在是 10 个.*补/);
  expect(filesSchema.parse(['e_1', 'e_2', 'e_1'])).toEqual(['e_1', 'e_2']);
});

test.each([
  [1, '1 KB'],
  [348_160, '340 KB'],
  [1_258_291, '1.2 MB'],
  [10_485_760, '10 MB'],
])('%i bytes read as %s', (bytes, words) => expect(sayBytes(bytes)).toBe(words));
