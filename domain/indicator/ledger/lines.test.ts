import fc from 'fast-check';
import { county } from '@config/county';
import { plusDays, type CivilDate } from '../../civil-date';
import { entriesOf } from './entries';
import { nameOf, placeOf, sumOf, withEntry, type Cells } from './folded';
import { linesWith, listOf, type CaseLine, type Told } from './lines';
import type { Standing } from './standings';

const offices = county.offices.map(({ code }) => code);
const START: CivilDate = '2026-03-01';
const day = fc.nat(40).map((n) => plusDays(START, n));

/** What a case stands for after one act: known on its day or, of what is late by itself, the day after. */
const standing = fc
  .record({
    measure: fc.constantFrom('firstDecisionOnTime' as const, 'satisfactionA' as const),
    office: fc.constantFrom(...offices.slice(0, 2)),
    day,
    later: fc.nat(2),
    n: fc.nat(2),
  })
  .map(({ later, ...one }): Standing => ({ ...one, from: plusDays(one.day, later), d: 1, why: '' }));
/** No case stands twice in one figure. */
const standings = fc.uniqueArray(standing, { selector: ({ measure }) => measure, maxLength: 2 });
/** Acts on three cases, each some days after the one before. */
const history = fc.array(fc.record({ of: fc.nat(2), after: fc.nat(6), stands: standings }), { maxLength: 14 });

type History = readonly { of: number; after: number; stands: Standing[] }[];

function eventsOf(acts: History): Told[] {
  const now = new Map<number, Standing[]>();
  let today = START;
  return acts.map(({ of, after, stands }, n) => {
    today = plusDays(today, after);
    const entries = entriesOf((one: Standing[]) => one, now.get(of), stands, today);
    now.set(of, stands);
    return {
      _id: `e_${String(n).padStart(2, '0')}`,
      at: Math.floor(n / 2),
      subject: { kind: 'complaint', id: `c_${of}` },
      entries,
    };
  });
}

const days = Array.from({ length: 50 }, (_, n) => plusDays(START, n));
const sumAlive = (lines: readonly CaseLine[], asOf: CivilDate, list: string) =>
  lines
    .filter(({ lists, from, until }) => lists.includes(list) && from <= asOf && asOf < until)
    .reduce(({ n, d }, line) => ({ n: n + line.n, d: d + line.d }), { n: 0, d: 0 });

test('as of any day the lines of a list add up to its figure', () => {
  fc.assert(
    fc.property(history, (acts) => {
      const events = eventsOf(acts);
      const lines = linesWith([], events);
      const cells = new Map<string, Cells>();
      for (const entry of events.flatMap(({ entries }) => entries)) {
        const name = nameOf(placeOf(entry));
        cells.set(name, withEntry(cells.get(name) ?? {}, entry));
      }
      for (const measure of ['firstDecisionOnTime', 'satisfactionA'] as const)
        for (const office of offices.slice(0, 2))
          for (const asOf of days) {
            const figure = [...cells]
              .filter(([name]) => name.startsWith(office))
              .map(([, one]) => sumOf(one, measure, asOf))
              .reduce((a, b) => ({ n: a.n + b.n, d: a.d + b.d }), { n: 0, d: 0 });
            expect(sumAlive(lines, asOf, listOf(measure, 'd', office))).toEqual(figure);
          }
    }),
    { numRuns: 60 },
  );
});

test('in slices, and any slice of it twice, it comes to the same lines', () => {
  fc.assert(
    fc.property(history, fc.nat(14), fc.nat(14), (acts, a, b) => {
      const events = eventsOf(acts);
      const [from, to] = a < b ? [a, b] : [b, a];
      const first = linesWith([], events.slice(0, to));
      const again = linesWith(first, events.slice(from, to));
      const byId = (lines: readonly CaseLine[]) => [...lines].sort((x, y) => (x._id < y._id ? -1 : 1));
      expect(byId(linesWith(again, events.slice(to)))).toEqual(byId(linesWith([], events)));
    }),
    { numRuns: 200 },
  );
});

test('a line stands in the county’s and its office’s list, counted or in the rest; of a report there is none', () => {
  const entry = { measure: 'satisfactionA', office: offices[0]!, day: START, effective: START, n: 0, d: 1 } as const;
  const told = { _id: 'e', at: 1, subject: { kind: 'complaint', id: 'c' }, entries: [entry] };
  const lists = linesWith([], [told])[0]?.lists;
  expect(lists?.sort()).toEqual(
    [
      ...[listOf('satisfactionA', 'd'), listOf('satisfactionA', 'rest')],
      ...[listOf('satisfactionA', 'd', offices[0]), listOf('satisfactionA', 'rest', offices[0])],
    ].sort(),
  );
  expect(linesWith([], [{ ...told, subject: { kind: 'report', id: 'r' } }])).toEqual([]);
});
