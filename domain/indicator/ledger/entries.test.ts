import { entriesIn } from './entries';
import { areCells } from './folded';
import { sayUnread } from './unread';

const entry = { measure: 'closingOnTimeA', office: '621228-00', day: '2026-03-10', effective: '2026-03-12', n: 1, d: -1 };

test('entries as they were written are read as they are', () => {
  expect(entriesIn([entry, { ...entry, n: 0 }])).toEqual([entry, { ...entry, n: 0 }]);
  expect(entriesIn([])).toEqual([]);
});

test.each([
  ['nothing', undefined],
  ['a text', '[]'],
  ['an empty place', [null]],
  ['a figure there is not', [{ ...entry, measure: 'toString' }]],
  ['an office of another county', [{ ...entry, office: '620000-00' }]],
  ['a day that is none', [{ ...entry, effective: '2026-02-30' }]],
  ['half a case', [{ ...entry, d: 0.5 }]],
  ['one good and one without a number', [entry, { ...entry, n: null }]],
])('%s is no change of a figure, and nothing of it is counted', (_what, stored) => expect(entriesIn(stored)).toBeUndefined());

test('cells are pairs of whole numbers by figure and day, and nothing else', () => {
  expect(areCells({ closingOnTimeA: { '2026-03-12': [1, -1] } })).toBe(true);
  expect(areCells({})).toBe(true);
  for (const wrong of [null, { x: {} }, { closingOnTimeA: null }, { closingOnTimeA: { '2026-03': [1, 1] } }])
    expect(areCells(wrong)).toBe(false);
  for (const cell of [[1], [1, 1, 1], [1, null], [1, 0.5], 'ab'])
    expect(areCells({ closingOnTimeA: { '2026-03-12': cell } })).toBe(false);
});

test('a figure that is whole says nothing, one that is not says how much is missing', () => {
  expect(sayUnread(0)).toBeUndefined();
  expect(sayUnread(3)).toMatch(/^有 3 条记录读不出来.*不完整/);
});
