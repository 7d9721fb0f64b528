import { inTurn } from '../../src/cloud/in-turn';

/** The askings in the order in which their answers come: which of them are shown. */
function shownOf(order: readonly number[]): number[] {
  const turn = inTurn();
  const askings = order.map(() => turn());
  return order.filter((asked) => askings[asked]!());
}

test.each([
  ['as they were asked', [0, 1, 2], [0, 1, 2]],
  ['the newest first: no older one shows after it', [2, 0, 1], [2]],
  ['one overtaken', [1, 0, 2], [1, 2]],
  ['alone', [0], [0]],
])('answers that come %s', (_, order, shown) => expect(shownOf(order)).toEqual(shown));

test('where the newest never answers, the last that came stays', () => {
  const turn = inTurn();
  const older = turn();
  turn();
  expect(older()).toBe(true);
});

test('two things that are asked for do not stand in each other’s way', () => {
  const [one, other] = [inTurn(), inTurn()];
  const older = one();
  expect(other()()).toBe(true);
  expect(older()).toBe(true);
});
