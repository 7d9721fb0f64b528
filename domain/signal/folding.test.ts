import fc from 'fast-check';
import type { Complaint } from '../complaint/complaint';
import { dayWith, daysTouched, movedBy, type ByDay } from './folding';
import { candidatesIn } from './noticing';
import { sightingOf, type Sighted, type Sighting } from './sighting';

const county = { name: '两当县', city: '陇南市', province: '甘肃省', offices: [{ towns: ['云屏镇', '城关镇'] }] };
const see = (complaint: Sighted) => sightingOf(complaint, county, (who) => who);

/** One complaint as some act left it. */
const change = fc.record({
  of: fc.nat(7),
  day: fc.constantFrom('2026-11-02', '2026-11-03', '2026-11-04'),
  shop: fc.constantFrom('云屏山货铺', '甲店'),
  category: fc.constantFrom('produce', 'phone', undefined),
  problem: fc.constantFrom('spoiled', 'mismatch', undefined),
  phone: fc.constantFrom('13900000001', '13900000002', '13900000003'),
  facts: fc.constantFrom('一半空壳', '迟迟不发货', ''),
  flagged: fc.boolean(),
  merged: fc.boolean(),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const complaintOf = ({ of, day, shop, category, problem, phone, facts, flagged, merged }: Change, version: number): Sighted =>
  ({
    ...{ _id: `c_${of}`, version, receivedOn: day, category, problem, facts },
    complainant: { name: '甲', phone, address: '' },
    respondent: { kind: 'inPlatformMerchant', name: shop, address: '甘肃省陇南市两当县云屏镇' },
    purchase: { goods: '薄皮核桃', boughtOn: day, amountFen: 1 },
    ...(flagged && { flags: [{ factor: 'repeated', say: '', on: day }] }),
    ...(merged && { mergedInto: 'LD-2026-0001' }),
  }) as Pick<Complaint, keyof Sighted>;

function folded(days: ByDay, now: readonly Sighting[]): ByDay {
  const moved = movedBy(now, days);
  const touched = new Set(moved.flatMap(daysTouched));
  const next = new Map(days);
  for (const day of touched)
    next.set(
      day,
      dayWith(
        day,
        days.get(day) ?? [],
        moved.filter((one) => daysTouched(one).includes(day)),
      ),
    );
  return next;
}

const plain = (days: ByDay) =>
  [...days]
    .flatMap(([day, all]) => all.map(({ version: _v, ...one }) => ({ on: day, ...one })))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

test('folded change by change, some at a time and some twice, it is what all complaints come to at once', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), fc.boolean(), (slices, twice) => {
      let days: ByDay = new Map();
      const standing = new Map<string, Sighted>();
      let version = 0;
      for (const slice of slices) {
        for (const one of slice) standing.set(`c_${one.of}`, complaintOf(one, (version += 1)));
        const now = [...new Set(slice.map(({ of }) => `c_${of}`))].map((id) => see(standing.get(id)!));
        const before = days;
        days = folded(days, now);
        // A step that is made again changes nothing, from where it began or from where it ended.
        if (twice) expect(plain(folded(days, now))).toEqual(plain(days));
        expect(plain(folded(before, now))).toEqual(plain(days));
      }
      const scratch = folded(new Map(), [...standing.values()].map(see));
      expect(plain(days)).toEqual(plain(scratch));
      const all = [...days.values()].flat();
      expect(candidatesIn(all).size).toBe(candidatesIn([...standing.values()].map(see)).size);
    }),
  );
});

test('an act that says nothing new to signals writes nothing', () => {
  const [at] = fc.sample(change, { numRuns: 1, seed: 1 });
  const days: ByDay = folded(new Map(), [see(complaintOf(at!, 1))]);
  expect(movedBy([see(complaintOf(at!, 2))], days)).toEqual([]);
});

test('a later reading that is there already stays', () => {
  const sighting = (version: number, shop: string): Sighting => ({
    id: 'c_1',
    version,
    day: '2026-11-02',
    people: ['a'],
    shop,
    words: '',
  });
  expect(dayWith('2026-11-02', [sighting(3, '新')], [{ sighting: sighting(2, '旧'), from: ['2026-11-02'] }])).toEqual([
    sighting(3, '新'),
  ]);
});
