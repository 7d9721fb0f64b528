import * as fc from 'fast-check';
import { plusDays } from '../../civil-date';
import type { Entry } from './entries';
import { figure } from './figure';
import { areCells, monthOf, monthsBetween, nameOf, placeOf, plus, sumOf, valuesOf, withEntry, type Cells } from './folded';
import { measures, type MeasureId } from '../measures';

const offices = ['621228-00', '621228-01'];
const day = fc.integer({ min: 0, max: 120 }).map((days) => plusDays('2026-09-01', days));
const entries = fc.array(
  fc.record({
    measure: fc.constantFrom(...(Object.keys(measures) as MeasureId[])),
    office: fc.constantFrom(...offices),
    day,
    effective: day,
    n: fc.integer({ min: -5, max: 5 }),
    d: fc.constantFrom(-1, 1),
  }),
  { maxLength: 60 },
);

function folded(all: readonly Entry[]): Map<string, Cells> {
  const places = new Map<string, Cells>();
  for (const entry of all) {
    const name = nameOf(placeOf(entry));
    places.set(name, withEntry(places.get(name) ?? {}, entry));
  }
  return places;
}

test('what is folded says the same as the entries, for any months as of any day', () => {
  fc.assert(
    fc.property(entries, day, day, day, (all, one, other, asOf) => {
      const [from, to] = [monthOf(one < other ? one : other), monthOf(one < other ? other : one)];
      const places = folded(all);
      const period = { from: `${from}-01`, to: `${to}-31` };
      for (const measure of ['firstDecisionOnTime', 'satisfactionA'] as const) {
        for (const office of offices) {
          const sum = monthsBetween(from, to)
            .map((month) => sumOf(places.get(nameOf({ office, month })) ?? {}, measure, asOf))
            .reduce(plus, { n: 0, d: 0 });
          expect(sum).toEqual(figure(all, measure, period, asOf, { office }));
        }
      }
    }),
  );
});

test('the same entries in any order fold into the same cells, and taken back they leave nothing', () => {
  fc.assert(
    fc.property(entries, (all) => {
      expect(folded([...all].reverse())).toEqual(folded(all));
      const back = all.map((one) => ({ ...one, n: -one.n, d: -one.d }));
      expect([...folded([...all, ...back]).values()].every((cells) => Object.keys(cells).length === 0)).toBe(true);
    }),
  );
});

test('the values of a measure make up its figure, whatever was taken back; cells of before values were kept say nothing', () => {
  fc.assert(
    fc.property(entries, day, (all, asOf) => {
      const places = [...folded(all).values()];
      const counted = all.filter(({ measure, effective }) => measure === 'satisfactionA' && effective <= asOf);
      const expected = new Map<number, number>();
      for (const { n, d } of counted) expected.set(n / d || 0, (expected.get(n / d || 0) ?? 0) + d);
      const sorted = [...expected].filter(([, count]) => count).sort(([a], [b]) => a - b);
      expect([...valuesOf(places, 'satisfactionA', asOf)!]).toEqual(sorted);
      expect(places.every(areCells)).toBe(true);
    }),
  );
  const old = { satisfactionA: { '2026-11-20': [5, 1] } } as const;
  expect([areCells(old), valuesOf([old], 'satisfactionA', '2026-11-30')]).toEqual([true, undefined]);
  expect(areCells({ satisfactionA: { '2026-11-20': [5, 1, { 5: 'x' }] } })).toBe(false);
});

test('months go on over the turn of a year', () => {
  expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
});
