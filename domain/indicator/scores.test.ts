import * as fc from 'fast-check';
import { exceeds, items, type Basis, type NationalValue, type Score } from './scores';

const none = { n: 0, d: 0 };
const empty: Basis = {
  firstDecisionOnTime: none,
  closingOnTime: none,
  mediationSuccess: none,
  satisfaction: none,
  odrFirms: 1,
  national: {},
  confirmed: {},
};
const national = (n: number, d: number, checkedBy: string | undefined = '王主任'): NationalValue => ({
  n,
  d,
  source: '全国12315平台年报',
  enteredBy: '李文静',
  enteredOn: '2026-11-20',
  ...(checkedBy ? { checkedBy } : {}),
});
const confirmation = { by: '马国梁', on: '2026-11-20', reason: '台账 12 项，核对过' };
const short = (score: Score) => (score.state === 'scored' ? score.points : score.state);
const score = (item: keyof typeof items, basis: Partial<Basis>) => short(items[item].score({ ...empty, ...basis }));

test.each([
  [96, 100, 96, 100, 1],
  [95, 100, 96, 100, 0],
  [96, 100, 95, 100, 0],
  // 95.0000001 %: rounding before comparing would lose it.
  [9_500_001, 10_000_000, 96, 100, 1],
  [9_500_000, 10_000_000, 96, 100, 0],
  [1, 1, 0, 0, 'noData'],
  [0, 0, 0, 0, 'noData'],
])('按时初查率 %d/%d and 按时办结率 %d/%d over 95 % score %s', (n, d, n2, d2, expected) => {
  expect(score('onTime', { firstDecisionOnTime: { n, d }, closingOnTime: { n: n2, d: d2 } })).toBe(expected);
});

test.each<[string, Partial<Basis>, number | string]>([
  ['no national value: 待定, never a guess', { mediationSuccess: { n: 9, d: 10 } }, 'pending'],
  ['above it', { mediationSuccess: { n: 7, d: 10 }, national: { mediationSuccess: national(6312, 10_000) } }, 1],
  ['exactly it', { mediationSuccess: { n: 6312, d: 10_000 }, national: { mediationSuccess: national(6312, 10_000) } }, 0],
  [
    'nobody checked it',
    { mediationSuccess: { n: 7, d: 10 }, national: { mediationSuccess: national(6312, 10_000, '') } },
    'pending',
  ],
  ['no closed case', { national: { mediationSuccess: national(6312, 10_000) } }, 'noData'],
])('调解成功率, %s', (_what, basis, expected) => {
  expect(score('mediationSuccess', basis)).toBe(expected);
});

test('满意度 is a mean of stars against a mean of stars', () => {
  const basis = { satisfaction: { n: 43, d: 10 }, national: { satisfaction: national(42, 10) } };
  expect(score('satisfaction', basis)).toBe(1);
  expect(score('satisfaction', { ...basis, satisfaction: { n: 42, d: 10 } })).toBe(0);
});

test('ODR needs both rates over the country and a person who confirms the mechanism; a rate that fails decides by itself', () => {
  const rates = { odrOnTime: { n: 9, d: 10 }, odrSettled: { n: 5, d: 10 } };
  const values = { odrOnTime: national(8, 10), odrSettled: national(4, 10) };
  expect(score('odr', { ...rates, national: values })).toBe('pending');
  expect(score('odr', { ...rates, national: values, confirmed: { resolution: confirmation } })).toBe(1);
  expect(score('odr', { ...rates, national: { odrOnTime: values.odrOnTime } })).toBe('pending');
  expect(score('odr', { ...rates, odrSettled: { n: 4, d: 10 }, national: values })).toBe(0);
  expect(score('odr', { ...rates, odrSettled: { n: 1, d: 10 }, national: { odrSettled: values.odrSettled } })).toBe(0);
  // Without the platform's own figures nothing is claimed; without a firm there can be none.
  expect(score('odr', { national: values, confirmed: { resolution: confirmation } })).toBe('pending');
  expect(score('odr', { ...rates, odrSettled: undefined, national: values })).toBe('pending');
  expect(score('odr', { national: values, odrFirms: 0 })).toBe('noData');
});

test('a value that somebody stated is said as it was stated; a count of cases as a count', () => {
  const of = (mediationSuccess: Basis['mediationSuccess']) =>
    items.mediationSuccess.score({ ...empty, mediationSuccess, national: { mediationSuccess: national(5, 10) } }).reason;
  expect(of({ n: 4151, d: 10_000, stated: '41.51%' })).toContain('调解成功率 41.51%');
  expect(of({ n: 3, d: 7 })).toContain('调解成功率 3/7');
});

test.each([
  ['education', 'education'],
  ['warnings', 'warnings'],
  ['guidance', 'guidance'],
] as const)('%s scores by a named person with a reason, and by nothing else', (item, name) => {
  expect(score(item, {})).toBe('pending');
  expect(score(item, { confirmed: { [name]: confirmation } })).toBe(1);
});

test('every answer says why, in Chinese', () => {
  for (const item of Object.values(items)) expect(item.score(empty).reason).toMatch(/[\u4e00-\u9fff]{2}/);
});

test('a reason written as a sentence does not end twice', () => {
  const written = { ...confirmation, reason: '台账 12 项，核对过。' };
  const { reason } = items.education.score({ ...empty, confirmed: { education: written } });
  expect(reason).toBe('马国梁 2026-11-20 确认：台账 12 项，核对过');
});

test('exceeds is the exact strict order of fractions, at any size of count', () => {
  const count = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  const size = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(count, size, count, size, fc.integer({ min: 1, max: 1000 }), (n, d, n2, d2, k) => {
      const [a, b] = [
        { n, d },
        { n: n2, d: d2 },
      ];
      expect(exceeds(a, a)).toBe(false);
      expect(exceeds(a, b) && exceeds(b, a)).toBe(false);
      const small = { n: n % 1000, d: (d % 1000) + 1 };
      expect(exceeds({ n: small.n * k + 1, d: small.d * k }, small)).toBe(true);
      expect(exceeds({ n: small.n * k, d: small.d * k }, small)).toBe(false);
    }),
  );
});
