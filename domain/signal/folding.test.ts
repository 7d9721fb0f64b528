import fc from 'fast-check';
import type { CivilDate } from '../civil-date';
import type { Complaint } from '../complaint/complaint';
import { countedWith, nothingCounted } from './counting';
import { daysDue, knownFrom, movedBy, openFrom } from './folding';
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

/** What is known by id, and the days that are due. */
interface Known {
  sightings: ReadonlyMap<string, Sighting>;
  due: ReadonlySet<CivilDate>;
}
const nothing: Known = { sightings: new Map(), due: new Set() };

function folded({ sightings, due }: Known, now: readonly Sighting[]): Known {
  const moved = movedBy(now, sightings);
  const days = moved.flatMap((one) => daysDue(one, [...sightings.values()]));
  return {
    sightings: new Map([...sightings, ...moved.map(({ sighting }) => [sighting.id, sighting] as const)]),
    due: new Set([...due, ...days]),
  };
}

const allDays = ['2026-11-02', '2026-11-03', '2026-11-04'];
const countOf = (day: CivilDate, sightings: readonly Sighting[]) =>
  countedWith(
    nothingCounted,
    sightings.filter((one) => one.day === day),
    sightings,
  );
const plain = ({ sightings }: Known) =>
  [...sightings.values()].map(({ version: _v, ...one }) => one).sort((a, b) => (a.id < b.id ? -1 : 1));
/** Without the order in which things were met. */
const counts = (day: CivilDate, { sightings }: Known) => {
  const { keys, people, again, complaints, goods } = countOf(
    day,
    plain({ sightings, due: new Set() }).map((one) => ({ ...one, version: 0 })),
  );
  return {
    complaints,
    goods: goods.map((one) => JSON.stringify(one)).sort(),
    people: keys.map((key, at) => `${key} ${people[at]}`).sort(),
    again: again.map((one) => JSON.stringify(one)).sort(),
  };
};

test('folded change by change, some at a time and some twice, it is what all complaints come to, and no day that changed is forgotten', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), (slices) => {
      let known = nothing;
      const standing = new Map<string, Sighted>();
      let version = 0;
      for (const slice of slices) {
        for (const one of slice) standing.set(`c_${one.of}`, complaintOf(one, (version += 1)));
        const now = [...new Set(slice.map(({ of }) => `c_${of}`))].map((id) => see(standing.get(id)!));
        const before = known;
        known = folded({ ...before, due: new Set() }, now);
        // A step that is made again changes nothing, from where it ended.
        expect(folded({ ...known, due: new Set() }, now)).toEqual({ ...known, due: new Set() });
        for (const day of allDays) if (!known.due.has(day)) expect([day, counts(day, known)]).toEqual([day, counts(day, before)]);
      }
      expect(plain(known)).toEqual(plain(folded(nothing, [...standing.values()].map(see))));
    }),
    { seed: 24 },
  );
});

test('an act that says nothing new to signals writes nothing', () => {
  const [at] = fc.sample(change, { numRuns: 1, seed: 1 });
  const before = see(complaintOf(at!, 1));
  expect(movedBy([see(complaintOf(at!, 2))], new Map([[before.id, before]]))).toEqual([]);
});

describe('of a complaint', () => {
  const sighting = (version: number, day: CivilDate, shop = '甲'): Sighting => ({
    id: 'c_1',
    version,
    day,
    people: ['a'],
    shop,
    words: '',
  });
  const known = (one: Sighting) => new Map([[one.id, one]]);

  test('a later reading that is there already stays', () => {
    expect(movedBy([sighting(2, '2026-11-02', '旧')], known(sighting(3, '2026-11-02', '新')))).toEqual([]);
  });

  test('of a day that is counted for good nothing changes any more, and moved there it counts for nothing', () => {
    const open = openFrom('2026-11-24');
    expect(open).toBe('2026-08-04');
    expect(movedBy([sighting(1, '2026-08-03')], new Map(), open)).toEqual([]);
    expect(movedBy([sighting(2, '2026-08-05')], known(sighting(1, '2026-08-03')), open)).toEqual([]);
    const [moved] = movedBy([sighting(2, '2026-08-03')], known(sighting(1, '2026-08-05')), open);
    expect(moved?.sighting).toEqual({ id: 'c_1', version: 2, day: '2026-08-03', people: [], words: '' });
    // Whoever complains on the first open day may have complained before: so long those are known.
    expect(knownFrom('2026-11-24')).toBe('2026-07-08');
  });
});
