import { shortened } from './shortened';

test.each([
  ['as long as it may be', '一二三四', 4, '一二三四'],
  ['one sign too long', '一二三四五', 4, '一二三…'],
  ['of signs of two units', '𠮷𠮷𠮷', 3, '𠮷𠮷𠮷'],
  ['cut beside such a sign, never in its middle', '𠮷𠮷𠮷𠮷', 3, '𠮷𠮷…'],
])('a text that is %s', (_what, text, most, right) => {
  expect(shortened(text, most)).toBe(right);
});
