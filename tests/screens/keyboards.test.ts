import { keyboards } from '../../src/form/keyboards';
import { questions as official } from '../../src/insight/official/questions';
import type { Question } from '../../domain/question';

const keyboardOf = ({ kind }: Question) => {
  const typed = keyboards[kind as keyof typeof keyboards];
  return 'kind' in typed ? typed.kind : 'text';
};

test.each([
  ['money', 'digit'],
  ['decimal', 'digit'],
  ['count', 'number'],
  ['code', 'number'],
  // Its last sign may be an X.
  ['idEnd', 'idcard'],
  ['tel', 'text'],
  ['text', 'text'],
] as const)('a field of %s opens the keyboard of %s', (kind, keyboard) => {
  expect(keyboardOf({ path: 'field', kind, label: '字段' })).toBe(keyboard);
});

test('a published value is typed on the keyboard of numbers', () => {
  expect(official.filter(({ path }) => path === 'value').map(keyboardOf)).toEqual(['digit']);
});
