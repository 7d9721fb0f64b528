import * as fc from 'fast-check';
import { marginOf, steps } from './margin';
import { exceeds } from './scores';

const pass = { n: 95, d: 100 };

test.each([
  // 39 of 40 are 97.5 %: one late more leaves 39 of 41 (95.12 %), a second one 39 of 42.
  [
    { n: 39, d: 40 },
    { state: 'over', costs: 2 },
  ],
  [
    { n: 20, d: 20 },
    { state: 'over', costs: 2 },
  ],
  // 95.00 % is not over 95 %: one more in time is.
  [
    { n: 19, d: 20 },
    { state: 'notOver', wins: 1 },
  ],
  [{ n: 0, d: 0 }, { state: 'noData' }],
  [
    { n: 0, d: 1 },
    { state: 'notOver', wins: 20 },
  ],
])('%j against 95 %%', (figure, margin) => {
  expect(marginOf(figure, pass, steps.rate)).toEqual(margin);
});

test('stars: nothing costs the point when the mean to exceed is one star, and nothing wins it at five', () => {
  expect(marginOf({ n: 9, d: 2 }, { n: 100, d: 100 }, steps.mean)).toEqual({ state: 'over', costs: 'never' });
  expect(marginOf({ n: 9, d: 2 }, { n: 500, d: 100 }, steps.mean)).toEqual({ state: 'notOver', wins: 'never' });
});

test('the number told is the smallest one that changes the score', () => {
  const part = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(part, part, fc.integer({ min: 1, max: 9999 }), (more, n, over) => {
      const [figure, national] = [
        { n, d: n + more },
        { n: over, d: 10_000 },
      ];
      fc.pre(figure.d > 0);
      const margin = marginOf(figure, national, steps.rate);
      const won = (late: number, inTime: number) => exceeds({ n: figure.n + inTime, d: figure.d + late + inTime }, national);
      expect(margin.state).toBe(won(0, 0) ? 'over' : 'notOver');
      if (margin.state === 'over' && margin.costs !== 'never')
        expect([won(margin.costs - 1, 0), won(margin.costs, 0)]).toEqual([true, false]);
      if (margin.state === 'notOver' && margin.wins !== 'never')
        expect([won(0, margin.wins - 1), won(0, margin.wins)]).toEqual([false, true]);
    }),
  );
});
