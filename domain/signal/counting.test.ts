import fc from 'fast-check';
import { plusDays } from '../civil-date';
import { againFrom, countedWith, goodsIn, nothingCounted, peopleIn, type Counted } from './counting';
import { tallyOf } from './noticing';
import { keysOf, type Sighting } from './sighting';
import { isIn, WINDOW_DAYS } from './windows';

const FIRST = '2026-10-01';
const DAYS = 40;

const complaint = fc.record({
  on: fc.nat(DAYS - 1),
  people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
  shop: fc.constantFrom('甲', '乙'),
  words: fc.constantFrom('空壳', '空壳 发霉', ''),
});
const history = fc
  .array(complaint, { maxLength: 40 })
  .map((all) => all.map(({ on, ...one }, n): Sighting => ({ id: `c_${n}`, version: 1, day: plusDays(FIRST, on), ...one })));

/** A day in slices of so many, each with what its people complained of in the four weeks to that day. */
function counted(day: string, all: readonly Sighting[], size: number): Counted {
  const own = all.filter((one) => one.day === day);
  const around = all.filter((one) => one.day >= againFrom(day) && one.day <= day);
  let so: Counted = nothingCounted;
  for (let at = 0; at < own.length; at += size) {
    const slice = own.slice(at, at + size);
    const people = new Set(slice.flatMap((one) => one.people));
    so = countedWith(
      so,
      slice,
      around.filter((one) => one.people.some((who) => people.has(who))),
    );
  }
  return so;
}

test('days added up are the different people of any time of at most four weeks, in whatever slices each day was counted', () => {
  fc.assert(
    fc.property(
      history,
      fc.nat(DAYS - 1),
      fc.integer({ min: 1, max: WINDOW_DAYS }),
      fc.integer({ min: 1, max: 5 }),
      (all, n, length, size) => {
        const time = { from: plusDays(FIRST, n), to: plusDays(FIRST, n + length - 1) };
        const days = Array.from({ length: DAYS }, (_, at) => plusDays(FIRST, at)).map((day) => ({
          day,
          ...counted(day, all, size),
        }));
        const inside = all.filter(({ day }) => isIn(day, time));
        const exact = tallyOf(inside, new Set(all.flatMap(keysOf)));

        expect(peopleIn(days, time)).toEqual(exact);
        expect(days.reduce((sum, { complaints }) => sum + complaints, 0)).toBe(all.length);
      },
    ),
    { seed: 24, numRuns: 300 },
  );
});

test('what is kept of a day names nobody', () => {
  const one = (id: string, day: string): Sighting => ({ id, version: 1, day, people: ['who'], shop: '甲', words: '' });
  const all = [one('c_1', '2026-10-01'), one('c_2', '2026-10-03')];
  const day = counted('2026-10-03', all, 1);
  expect(day).toEqual({
    complaints: 1,
    goods: [{ complaints: 1 }],
    keys: ['shop:甲'],
    people: [1],
    again: [{ key: 'shop:甲', gap: 2, people: 1 }],
  });
  expect(JSON.stringify(day)).not.toMatch(/who|c_/);
});

test('the bureau’s own figures are complaints by kind of goods, without those that do not count', () => {
  let n = 0;
  const one = (more: Partial<Sighting>): Sighting => ({
    id: `c_${(n += 1)}`,
    version: 1,
    day: FIRST,
    people: ['a'],
    words: '',
    ...more,
  });
  const first = [one({ category: 'produce' }), one({ category: 'produce' }), one({ category: 'food' }), one({})];
  const second = [one({ category: 'food', day: '2026-10-02' }), one({ category: 'phone', people: [] })];
  expect(goodsIn([first, second].map((all) => countedWith(nothingCounted, all, all)))).toEqual([
    { category: 'produce', complaints: 2 },
    { category: 'food', complaints: 2 },
    { complaints: 1 },
  ]);
});
