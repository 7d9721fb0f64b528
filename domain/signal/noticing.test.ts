import { findIn } from './finding';
import { continued, isLive } from './matching';
import { candidatesIn, noticed, tallyOf, type Tallied } from './noticing';
import { sightingOf, type Sighted, type Sighting } from './sighting';
import { concerning, enough, moreThan, standingIn } from './standing';
import { comparedWith, windowTo } from './windows';

const county = { name: '两当县', city: '陇南市', province: '甘肃省', offices: [{ towns: ['云屏镇', '城关镇'] }] };

let made = 0;
function one(more: Partial<Sighted> = {}, person = `1390000${String((made += 1)).padStart(4, '0')}`): Sighting {
  const complaint: Sighted = {
    _id: `c_${(made += 1)}`,
    version: 1,
    receivedOn: '2026-11-20',
    complainant: { name: '', phone: person, address: '' },
    respondent: { kind: 'inPlatformMerchant', name: '云屏山货铺', address: '甘肃省陇南市两当县云屏镇' },
    purchase: { goods: '薄皮核桃 5 斤', boughtOn: '2026-11-10', amountFen: 100 },
    category: 'produce',
    problem: 'spoiled',
    facts: '',
    ...more,
  };
  return sightingOf(complaint, county, (who) => who);
}
const at = (name: string, more: Partial<Sighted> = {}) =>
  one({ respondent: { kind: 'inPlatformMerchant', name, address: '甘肃省陇南市两当县城关镇' }, ...more });
const many = (n: number, make: () => Sighting) => Array.from({ length: n }, make);

/** Each time before had the same complaints. */
const before = (sightings: readonly Sighting[], now: readonly Sighting[]): Tallied[] =>
  comparedWith(windowTo('2026-11-23'), '2020-01-01').map((window) => ({
    window,
    tally: tallyOf(sightings, new Set(candidatesIn(now).keys())),
  }));
const sizes = (now: readonly Sighting[]) => new Map([...candidatesIn(now)].map(([key, { size }]) => [key, size]));
const keysOf = (now: Sighting[], then: Sighting[]) => noticed(candidatesIn(now), before(then, now)).map(({ key }) => key);

test.each([
  ['flagged by an officer', { flags: [{ factor: 'repeated' as const, say: '', on: '2026-11-20' }] }],
  [
    'rejected as no matter of daily life',
    { decision: { kind: 'rejected' as const, on: '2026-11-20', by: '', article: '', ground: 'R3' as const } },
  ],
  [
    'found to be no matter of daily life after it was accepted',
    { closing: { on: '2026-11-20', by: '', outcome: 'terminated' as const, ground: 'T6' as const, basis: 'R3' } },
  ],
  ['merged into another case', { mergedInto: 'LD-2026-0001' }],
])('a complaint %s does not count', (_, more) => {
  expect(one(more)).toMatchObject({ people: [], words: '' });
});

test.each([
  ['withdrawn', { closing: { on: '2026-11-20', by: '', outcome: 'withdrawn' as const } }],
  ['rejected', { decision: { kind: 'rejected' as const, on: '2026-11-20', by: '', article: '', ground: 'R5' as const } }],
  ['terminated', { closing: { on: '2026-11-20', by: '', outcome: 'terminated' as const, ground: 'T6' as const, basis: 'R1' } }],
])('a complaint that was %s for another reason was made, and counts', (_, more) => {
  expect(one(more).people).toHaveLength(1);
});

test('one person counts once, by telephone before account and name; joint complainants count each', () => {
  expect(one({}, '139 0000 1101').people).toEqual(
    one({ complainant: { name: '王', phone: '13900001101', address: '', member: 'm_1' } }).people,
  );
  const joint = {
    people: [
      { name: '甲', phone: '13900000001' },
      { name: '乙', phone: '' },
    ],
    representatives: [],
  };
  expect(one({ joint } as never).people).toHaveLength(3);
  // The complainant is among them, there perhaps by another telephone.
  const complainant = { name: '甲', phone: '13900001101', address: '' };
  expect(one({ joint, complainant } as never).people).toHaveLength(2);
});

test('an outbreak in one shop is one signal; its goods, its town and its words stand beside it', () => {
  const usual = [at('甲店'), at('乙店'), at('丙店')];
  const now = [...many(8, () => one({ facts: '一半空壳' })), at('甲店'), at('乙店')];
  const [found, ...others] = findIn(now, sizes(now), before(usual, now));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ key: 'shop:云屏山货铺', people: 8, complaints: 8, of: '云屏山货铺', categories: ['produce'] });
  expect(found?.also).toEqual(expect.arrayContaining(['word:空壳']));
  expect(found?.cases).toHaveLength(8);
  expect(found?.words.join()).toContain('空壳');
});

test('with the complaints alone that have what stands out, and of their words what may stand out, the same is found', () => {
  const usual = [at('甲店'), at('乙店'), at('丙店')];
  const others = many(9, () => at('戊店', { category: 'clothing', problem: 'price', facts: '掉色' }));
  const now = [...many(8, () => one({ facts: '一半空壳' })), at('甲店', { facts: '空壳' }), ...others];
  const then = before([...usual, ...others], now);
  const left = then.reduce((kept, { tally }) => moreThan(kept, tally), enough(sizes(now)));
  const standing = standingIn(left, then);
  const rows = now.flatMap((seen) => concerning(seen, standing, left) ?? []);
  expect(rows.length).toBeLessThan(now.length);
  expect(findIn(rows, left, then)).toEqual(findIn(now, sizes(now), then));
});

test('two outbreaks at once are two signals', () => {
  const usual = many(3, () => at('甲店', { category: 'clothing', problem: 'price' }));
  const other = () =>
    at('丁店', { category: 'phone', problem: 'notSent', purchase: { goods: '耳机', boughtOn: '2026-11-01', amountFen: 1 } });
  expect(keysOf([...many(8, () => one()), ...many(8, other)], usual).filter((key) => key.startsWith('shop'))).toHaveLength(2);
});

test('what is as it always was is no signal', () => {
  const usual = [...many(5, () => one()), ...many(5, () => at('甲店'))];
  expect(keysOf([...many(5, () => one()), ...many(6, () => at('甲店'))], usual)).toEqual([]);
});

describe('a signal goes on', () => {
  const signal = { key: 'word:空壳', also: [], cases: ['a', 'b', 'c', 'd'], people: 4, lastOn: '2026-11-20' };
  test.each([
    ['under its own key', { key: 'word:空壳', cases: ['x'], people: 9 }, true],
    [
      'as the shop, with half of the complaints',
      { key: 'shop:云屏', cases: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], people: 7 },
      true,
    ],
    ['not in a much wider matter', { key: 'category:produce', cases: ['a', 'b', 'c', 'd', ...'efghijklm'], people: 13 }, false],
    ['not in one that shares nothing', { key: 'shop:甲店', cases: ['y', 'z'], people: 2 }, false],
  ])('%s', (_, found, goesOn) => {
    expect(continued(found, [signal]) === signal).toBe(goesOn);
  });

  test('for four weeks after it was last noticed', () => {
    expect(isLive(signal, '2026-12-18')).toBe(true);
    expect(isLive(signal, '2026-12-19')).toBe(false);
  });
});
