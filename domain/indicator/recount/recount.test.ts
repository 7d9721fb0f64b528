import * as fc from 'fast-check';
import { plusDays, type CivilDate } from '../../civil-date';
import { complaintTable } from '../../complaint/acts/table';
import { sizeOf } from '../../../tests/sizes';
import { entriesOf, type Entry } from '../ledger/entries';
import { figure, type Figure, type Period, type Scope } from '../ledger/figure';
import { nameOf, placeOf, plus, sumOf, valuesOf, withEntry, type Cells } from '../ledger/folded';
import { standings } from '../ledger/standings';
import { measures, type MeasureId } from '../measures';
import { countsOf, type Count } from './counts';
import { factsAfter } from './facts';
import { histories, play, type Played } from './histories';
import { OFFICES } from './inputs';

/** Figures of other subjects, which have tests of their own. */
const elsewhere: readonly string[] = [
  'reportVerifiedOnTime',
  'negotiationOnTime',
  'negotiationSettled',
  'odrOnTime',
  'odrSettled',
];
const counted = (Object.keys(measures) as MeasureId[]).filter((measure) => !elsewhere.includes(measure));
const scopes: readonly Scope[] = ['county', ...OFFICES.map((office) => ({ office }))];

/** What the product has written down, in the order in which it did. */
function entriesIn({ firsts, beginnings, steps }: Played): Entry[] {
  const filed = firsts.flatMap((first, n) => entriesOf(standings, undefined, first, beginnings[n]?.enteredOn ?? ''));
  const acts = steps.flatMap(({ changed, today }) =>
    changed.flatMap((one) => (one ? entriesOf(standings, one.before, one.after, today) : [])),
  );
  return [...filed, ...acts];
}

function recountOf(counts: readonly Count[], measure: MeasureId, { from, to }: Period, scope: Scope): Figure {
  return counts
    .filter((one) => one.measure === measure && from <= one.day && one.day <= to)
    .filter(({ office }) => scope === 'county' || scope.office === office)
    .reduce((sum: Figure, { n, d }) => plus(sum, { n, d }), { n: 0, d: 0 });
}

/** How often each value stands there in all months, folded. */
function foldedValues(entries: readonly Entry[], measure: MeasureId, asOf: CivilDate) {
  const places = new Map<string, Cells>();
  for (const entry of entries) {
    const name = nameOf(placeOf(entry));
    places.set(name, withEntry(places.get(name) ?? {}, entry));
  }
  return [...(valuesOf([...places.values()], measure, asOf) ?? [])];
}

/** The same by a recount. */
function recountedValues(counts: readonly Count[], measure: MeasureId) {
  const values = counts.filter((one) => one.measure === measure).map(({ n, d }) => n / d);
  return [...new Set(values)].sort((a, b) => a - b).map((value) => [value, values.filter((one) => one === value).length]);
}

/** The figure of all months with the first entries folded and the others read as they lie. */
function foldedFigure(entries: readonly Entry[], folded: number, measure: MeasureId, asOf: CivilDate): Figure {
  const places = new Map<string, Cells>();
  for (const entry of entries.slice(0, folded)) {
    const name = nameOf(placeOf(entry));
    places.set(name, withEntry(places.get(name) ?? {}, entry));
  }
  const sums = [...places.values()].map((cells) => sumOf(cells, measure, asOf));
  return [...sums, figure(entries.slice(folded), measure, everything, asOf)].reduce(plus, { n: 0, d: 0 });
}

const everything: Period = { from: '0000-01-01', to: '9999-12-31' };
const days = fc.integer({ min: 0, max: 400 });
const periods = fc.tuple(fc.integer({ min: 0, max: 40 }), days);
const asked = fc.array(days, { minLength: 1, maxLength: 2 });

test('random histories: every figure, of each office, for any period as of any day, month by month or whole, folded or not, equals a recount from the acts', () => {
  const seen = new Map<string, number>();
  const saw = (name: string, count: number) => seen.set(name, (seen.get(name) ?? 0) + count);
  fc.assert(
    fc.property(histories, periods, asked, fc.nat(200), (history, [one, other], after, fold) => {
      const played = play(history);
      const entries = entriesIn(played);
      const day = (number: number) => plusDays(history.from, number);
      const period = { from: day(Math.min(one, other)), to: day(Math.max(one, other)) };
      const last = played.steps[played.steps.length - 1]?.today ?? history.from;
      for (const { command } of played.steps) saw(command, 1);
      for (const asOf of [...after.map(day), last, plusDays(last, 70)]) {
        const facts = factsAfter(
          played.beginnings,
          played.steps.filter(({ today }) => today <= asOf),
        );
        const counts = countsOf(facts, asOf);
        for (const { measure, d } of counts) saw(measure, d);
        for (const span of [everything, period]) {
          for (const scope of scopes) {
            const product = counted.map((measure) => [measure, figure(entries, measure, span, asOf, scope)]);
            const recount = counted.map((measure) => [measure, recountOf(counts, measure, span, scope)]);
            // Compared as text first: thousands of comparisons in words are slow.
            if (JSON.stringify(product) !== JSON.stringify(recount)) expect([asOf, product]).toEqual([asOf, recount]);
          }
        }
        for (const measure of ['satisfactionA', 'handlingDays'] as const) {
          const [kept, recount] = [foldedValues(entries, measure, asOf), recountedValues(counts, measure)];
          if (JSON.stringify(kept) !== JSON.stringify(recount)) expect([measure, kept]).toEqual([measure, recount]);
        }
        const months = [...new Set(entries.map((entry) => entry.day.slice(0, 7)))];
        for (const measure of counted) {
          const whole = recountOf(counts, measure, everything, 'county');
          // The months add up, with nothing between them.
          const added = months
            .map((month) => figure(entries, measure, { from: `${month}-01`, to: `${month}-31` }, asOf))
            .reduce(plus, { n: 0, d: 0 });
          if (added.n !== whole.n || added.d !== whole.d) expect([measure, added]).toEqual([measure, whole]);
          const folded = foldedFigure(entries, fold % (entries.length + 1), measure, asOf);
          if (folded.n !== whole.n || folded.d !== whole.d) expect([measure, folded]).toEqual([measure, whole]);
        }
      }
    }),
    { numRuns: sizeOf('histories'), endOnFailure: true },
  );
  // A recount of nothing would prove nothing; every act of the table can be reached.
  for (const name of [...counted, ...Object.keys(complaintTable)]) {
    expect([name, (seen.get(name) ?? 0) > 0]).toEqual([name, true]);
  }
});
