import { weekOf } from '../civil-date';
import fc from 'fast-check';
import { chanceOf, isNoticed } from './rule';
import { comparedWith, windowTo } from './windows';

test.each([
  // [aspect, people, before, noticed]
  ['shop', 2, [0, 0, 0, 0, 0, 0], false],
  ['shop', 4, [0, 0, 0, 0, 0, 0], true],
  ['shop', 4, [1, 0, 2, 1, 1, 0], false],
  ['shop', 8, [1, 0, 2, 1, 1, 0], true],
  ['word', 4, [0, 0, 0, 0, 0, 0], false],
  ['word', 7, [0, 0, 0, 0, 0, 0], true],
  ['place', 15, [7, 8, 6, 9, 7, 8], false],
  ['place', 24, [7, 8, 6, 9, 7, 8], true],
  // More than ever before it must be, however few the average.
  ['category', 12, [0, 0, 0, 0, 0, 12], false],
  // Of one time before little is known, and of none nothing.
  ['shop', 4, [0], false],
  ['shop', 40, [], false],
] as const)('%s: %i people after %j: %p', (aspect, people, before, expected) => {
  expect(isNoticed(aspect, people, before)).toBe(expected);
});

test('what comes about by chance is less likely the more people there are, and more likely the more there were before', () => {
  const some = fc.array(fc.nat(30), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), some, (people, before) => {
      const chance = chanceOf(people, before);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(chanceOf(people + 1, before)).toBeLessThanOrEqual(chance);
      expect(
        chanceOf(
          people,
          before.map((one) => one + 1),
        ),
      ).toBeGreaterThanOrEqual(chance - 1e-12);
    }),
  );
});

test('four weeks are held against the three before them and the same days of three years, as far as complaints were kept', () => {
  const window = windowTo('2026-11-23');
  expect(window).toEqual({ from: '2026-10-27', to: '2026-11-23' });
  expect(comparedWith(window, '2020-01-01').map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2026-09-29 2026-10-26',
    '2026-09-01 2026-09-28',
    '2026-08-04 2026-08-31',
    '2025-10-27 2025-11-23',
    '2024-10-27 2024-11-23',
    '2023-10-27 2023-11-23',
  ]);
  expect(comparedWith(window, '2026-08-04').map(({ of }) => of)).toEqual(['before', 'before', 'before']);
  expect(comparedWith(window, '2026-11-01')).toEqual([]);
  // A 29 February is held against a 28th.
  expect(comparedWith(windowTo('2024-02-29'), '2020-01-01').filter(({ of }) => of === 'year')[0]?.to).toBe('2023-02-28');
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2026-01-01', '2025-12-29'],
])('the week of %s begins on Monday %s', (day, monday) => {
  expect(weekOf(day)).toBe(monday);
});
