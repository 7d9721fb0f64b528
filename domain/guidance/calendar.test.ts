import fc from 'fast-check';
import { plusDays } from '../civil-date';
import { builtIn } from '../law/calendar/calendar';
import { merchantKinds, trades } from '../merchant/merchant';
import { calendarFor, whenChanged, type CalendarEntry, type CalendarOf } from './calendar';
import { changesFor } from './rule-changes';

const of = (more: Partial<CalendarOf> = {}): CalendarOf => ({
  ...{ kind: 'company', trades: ['goods'], state: 'active', registeredOn: '2023-05-18' },
  ...more,
});
const reports = (merchant: CalendarOf, day: string) =>
  calendarFor(merchant, day)
    .filter(({ kind }) => kind === 'report')
    .map(({ title, on, until, basis }) => `${/\d{4}/.exec(title)![0]} ${on}..${until} ${basis}`);

test.each<[string, Partial<CalendarOf>, string, string[]]>([
  // 企业信息公示暂行条例 8: from 1 January to 30 June, none in the year of registration.
  ['a company in November', {}, '2026-11-27', ['2026 2027-01-01..2027-06-30 《企业信息公示暂行条例》第八条']],
  [
    'in the window, and the next begins within the year',
    {},
    '2026-03-01',
    ['2025 2026-01-01..2026-06-30 《企业信息公示暂行条例》第八条', '2026 2027-01-01..2027-06-30 《企业信息公示暂行条例》第八条'],
  ],
  [
    'on the last day of the window',
    {},
    '2026-06-30',
    ['2025 2026-01-01..2026-06-30 《企业信息公示暂行条例》第八条', '2026 2027-01-01..2027-06-30 《企业信息公示暂行条例》第八条'],
  ],
  ['the day after', {}, '2026-07-01', ['2026 2027-01-01..2027-06-30 《企业信息公示暂行条例》第八条']],
  [
    'on 1 January the window of the next year is more than twelve months off',
    {},
    '2026-01-01',
    ['2025 2026-01-01..2026-06-30 《企业信息公示暂行条例》第八条'],
  ],
  [
    'registered this year: from the next year on',
    { registeredOn: '2026-02-03' },
    '2026-03-01',
    ['2026 2027-01-01..2027-06-30 《企业信息公示暂行条例》第八条'],
  ],
  [
    'registered on the last day of last year',
    { registeredOn: '2025-12-31' },
    '2026-03-01',
    ['2025 2026-01-01..2026-06-30 《企业信息公示暂行条例》第八条', '2026 2027-01-01..2027-06-30 《企业信息公示暂行条例》第八条'],
  ],
  [
    'registered on 1 January of this year',
    { registeredOn: '2026-01-01' },
    '2026-11-27',
    ['2026 2027-01-01..2027-06-30 《企业信息公示暂行条例》第八条'],
  ],
  [
    'a sole trader: 个体工商户年度报告办法 3',
    { kind: 'individual' },
    '2026-11-27',
    ['2026 2027-01-01..2027-06-30 《个体工商户年度报告办法》第三条'],
  ],
  [
    'a cooperative: 农民专业合作社年度报告公示办法 4',
    { kind: 'cooperative' },
    '2026-11-27',
    ['2026 2027-01-01..2027-06-30 《农民专业合作社年度报告公示办法》第四条'],
  ],
  ['who need not register owes none', { kind: 'person' }, '2026-11-27', []],
  ['one that has closed has none', { state: 'closed' }, '2026-11-27', []],
])('annual reports: %s', (_, more, day, expected) => {
  expect(reports(of(more), day)).toEqual(expected);
});

const days = (entries: readonly CalendarEntry[], kind: CalendarEntry['kind']) =>
  entries.filter((one) => one.kind === kind).map(({ on, until, title }) => [on, until, title]);

test('a platform reports in January and July and verifies each half of the year (网络交易监督管理办法 24, 25)', () => {
  expect(days(calendarFor(of({ kind: 'platform' }), '2026-11-27'), 'platform')).toEqual([
    ['2026-07-01', '2026-12-31', '核验更新平台内经营者的信息'],
    ['2027-01-01', '2027-01-31', '报送平台内经营者的身份信息'],
    ['2027-01-01', '2027-06-30', '核验更新平台内经营者的信息'],
    ['2027-07-01', '2027-07-31', '报送平台内经营者的身份信息'],
    ['2027-07-01', '2027-12-31', '核验更新平台内经营者的信息'],
  ]);
  expect(days(calendarFor(of(), '2026-11-27'), 'platform')).toEqual([]);
});

test('the seven days before 618 and 双11 are told', () => {
  expect(days(calendarFor(of(), '2026-11-27'), 'promotion').map(([on, until]) => [on, until])).toEqual([
    ['2027-06-11', '2027-06-18'],
    ['2027-11-04', '2027-11-11'],
  ]);
  expect(days(calendarFor(of(), '2026-11-11'), 'promotion').map(([on, until]) => [on, until])).toEqual([
    ['2026-11-04', '2026-11-11'],
    ['2027-06-11', '2027-06-18'],
    ['2027-11-04', '2027-11-11'],
  ]);
});

test('twelve months from a leap day end before 1 March', () => {
  const entries = calendarFor(of({ kind: 'platform' }), '2028-02-29');
  expect(entries.every(({ on }) => on < '2029-03-01')).toBe(true);
  expect(entries.some(({ on }) => on === '2029-01-01')).toBe(true);
});

test('a rule that will bind stands on its day for whom it concerns, and no more once it does', () => {
  const key = of({ trades: ['keyProducts'] });
  expect(days(calendarFor(key, '2026-11-27'), 'rule').map(([on]) => on)).toEqual(['2026-12-01']);
  expect(days(calendarFor(key, '2026-12-01'), 'rule')).toEqual([]);
  expect(days(calendarFor(of(), '2026-11-27'), 'rule')).toEqual([]);
});

test.each<[string, Parameters<typeof changesFor>[0], string[], string[]]>([
  ['a shop for goods', { kind: 'company', trades: ['goods'] }, [], ['repair2025']],
  [
    'live food',
    { kind: 'individual', trades: ['livestream', 'food'] },
    [],
    ['onlineFood2026', 'liveFood2026', 'live2026', 'repair2025'],
  ],
  ['a platform', { kind: 'platform', trades: ['services'] }, [], ['platformRules2026', 'repair2025']],
  ['key products', { kind: 'company', trades: ['keyProducts'] }, ['keyProducts2026'], ['repair2025']],
])('whom a change concerns: %s', (_, merchant, coming, recent) => {
  expect(changesFor(merchant, '2026-11-27')).toEqual({ coming, recent });
});

test('days of repair of its own facts stand in it, presumed where they are, also when it has closed', () => {
  const fact = {
    name: '行政处罚 甲号',
    earliest: { on: '2026-12-25', presumed: true },
    end: { on: '2027-09-24', presumed: false },
  };
  const told = (entries: CalendarEntry[]) =>
    entries.filter(({ kind }) => kind === 'repair').map(({ on, presumed }) => [on, presumed]);
  const expected = [
    ['2026-12-25', true],
    ['2027-09-24', undefined],
  ];
  expect(told(calendarFor(of(), '2026-11-27', [fact]))).toEqual(expected);
  expect(told(calendarFor(of({ state: 'closed' }), '2026-11-27', [fact]))).toEqual(expected);
});

test('a change of today is shown by the tenth working day, and told to the platform by the third', () => {
  // Weekends are no working days; 2026-11-27 is a Friday.
  expect(whenChanged(of(), '2026-11-27', builtIn).map(({ until }) => until)).toEqual(['2026-12-11', '2026-12-02']);
  expect(whenChanged(of({ kind: 'platform' }), '2026-11-27', builtIn)).toHaveLength(1);
});

test('whatever the merchant and the day: in order, not over, begun within the year', () => {
  const day = fc.integer({ min: 0, max: 3_000 }).map((n) => plusDays('2025-01-01', n));
  const merchant = fc.record({
    kind: fc.constantFrom(...merchantKinds),
    trades: fc.subarray([...trades]),
    state: fc.constant('active' as const),
    registeredOn: fc.integer({ min: 0, max: 3_000 }).map((n) => plusDays('2020-01-01', n)),
  });
  fc.assert(
    fc.property(day, merchant, (on, one) => {
      const entries = calendarFor(one, on);
      expect(entries.map((entry) => entry.on)).toEqual([...entries.map((entry) => entry.on)].sort());
      for (const entry of entries) {
        expect((entry.until ?? entry.on) >= on).toBe(true);
        expect(entry.on <= plusDays(on, 366)).toBe(true);
        // Nobody reports of the year it was registered in before that year is over.
        if (entry.kind === 'report') expect(entry.on > one.registeredOn).toBe(true);
      }
    }),
  );
});
