import { builtIn } from '../../law/calendar/calendar';
import { comparableThrough, decideOfficial, emptyYear, fractionOf, officialFor, type OfficialYear } from './official';

const zhang = { member: 'm_1', name: '张建军', relation: 'keeper' as const };
const ma = { member: 'm_2', name: '马国梁', relation: 'keeper' as const };
const on = (today: string) => ({ now: Date.parse(`${today}T02:00:00Z`), today, calendar: builtIn });
const input = {
  of: 'national',
  measure: 'mediationSuccessA',
  from: '2026-01',
  to: '2026-10',
  value: '51.63',
  source: '总局 2026 年 10 月通报',
  publishedOn: '2026-11-10',
  attachment: '通报第 2 页',
};
const period = { from: '2026-01', to: '2026-10' };

function done(before: OfficialYear, command: string, what: unknown, who = zhang, today = '2026-11-20'): OfficialYear {
  const decision = decideOfficial(before, command, what, who, on(today));
  if (!decision.ok) throw new Error(`${command}: ${decision.refused} ${JSON.stringify(decision.fields)}`);
  return decision.next;
}
const refused = (before: OfficialYear, command: string, what: unknown, who = zhang) => {
  const decision = decideOfficial(before, command, what, who, on('2026-11-20'));
  return decision.ok ? 'done' : decision.refused;
};

test.each([
  ['51.63', 'mediationSuccessA', { n: 5163, d: 10_000 }],
  ['100', 'firstDecisionOnTime', { n: 100, d: 100 }],
  ['100.01', 'firstDecisionOnTime', undefined],
  ['4.74', 'satisfactionA', { n: 474, d: 100 }],
  ['5', 'satisfactionA', { n: 5, d: 1 }],
  ['5.01', 'satisfactionA', undefined],
  ['0.9', 'satisfactionA', undefined],
  ['约50', 'mediationSuccessA', undefined],
] as const)('%s of %s is %j', (value, measure, fraction) => {
  expect(fractionOf(value, measure)).toEqual(fraction);
});

test('a value counts from the day a second person checked it until the day it is withdrawn, for its own period alone', () => {
  const recorded = done(emptyYear(2026), 'record', input);
  expect(officialFor(recorded.values, 'national', 'mediationSuccessA', period, '2026-12-31')).toBeUndefined();
  const checked = done(recorded, 'check', { value: 'v1' }, ma, '2026-11-21');
  const at = (year: OfficialYear, day: string, months = period) =>
    officialFor(year.values, 'national', 'mediationSuccessA', months, day)?.value;
  expect([at(checked, '2026-11-20'), at(checked, '2026-11-21')]).toEqual([undefined, '51.63']);
  expect(at(checked, '2026-12-31', { from: '2026-01', to: '2026-11' })).toBeUndefined();
  const leaving = done(checked, 'withdraw', { value: 'v1', reason: '抄错了一位' }, zhang, '2026-11-23');
  expect(at(leaving, '2026-11-24')).toBe('51.63');
  const gone = done(leaving, 'agreeWithdrawal', { value: 'v1' }, ma, '2026-11-24');
  expect([at(gone, '2026-11-23'), at(gone, '2026-11-24')]).toEqual(['51.63', undefined]);
});

test('the periods one may compare with the country are those with a checked value that was not withdrawn by then', () => {
  const other = { ...input, from: '2026-01', to: '2026-09' };
  let year = done(done(emptyYear(2026), 'record', input), 'record', other);
  expect(comparableThrough(year.values, '2026-12-01')).toEqual([]);
  year = done(done(year, 'check', { value: 'v1' }, ma), 'check', { value: 'v2' }, ma);
  expect(comparableThrough(year.values, '2026-12-01')).toEqual([input.to, '2026-09']);
  year = done(year, 'withdraw', { value: 'v1', reason: '抄错了一位' });
  year = done(year, 'agreeWithdrawal', { value: 'v1' }, ma);
  expect(comparableThrough(year.values, '2026-12-01')).toEqual(['2026-09']);
});

test('of two checked values the one published last counts', () => {
  let year = done(done(emptyYear(2026), 'record', input), 'record', { ...input, value: '51.70', publishedOn: '2026-11-15' });
  year = done(done(year, 'check', { value: 'v2' }, ma), 'check', { value: 'v1' }, ma);
  expect(officialFor(year.values, 'national', 'mediationSuccessA', period, '2026-12-01')?.value).toBe('51.70');
});

test('nobody checks one’s own value, checks twice, or touches what is withdrawn', () => {
  const recorded = done(emptyYear(2026), 'record', input);
  expect(refused(recorded, 'check', { value: 'v1' })).toBe('check-own');
  expect(refused(recorded, 'check', { value: 'v9' }, ma)).toBe('value-not-open');
  const checked = done(recorded, 'check', { value: 'v1' }, ma);
  expect(refused(checked, 'check', { value: 'v1' }, ma)).toBe('value-not-open');
  const leaving = done(checked, 'withdraw', { value: 'v1', reason: '抄错了一位' });
  expect(refused(leaving, 'withdraw', { value: 'v1', reason: '再作废一次' }, ma)).toBe('value-not-open');
  const gone = done(leaving, 'agreeWithdrawal', { value: 'v1' }, ma);
  expect(refused(gone, 'withdraw', { value: 'v1', reason: '再作废一次' })).toBe('value-not-open');
});

test('what two persons made one does not take back: recorder, checker, and the same person on a second account', () => {
  const checked = done(done(emptyYear(2026), 'record', input), 'check', { value: 'v1' }, ma);
  const period = { from: input.from, to: input.to };
  for (const who of [zhang, ma]) {
    const leaving = done(checked, 'withdraw', { value: 'v1', reason: '抄错了一位' }, who);
    expect(officialFor(leaving.values, 'national', 'mediationSuccessA', period, '2026-12-01')?.value).toBe('51.63');
    expect(refused(leaving, 'agreeWithdrawal', { value: 'v1' }, who)).toBe('withdrawal-own');
    expect(refused(leaving, 'agreeWithdrawal', { value: 'v1' }, { ...who, member: 'm_second' })).toBe('withdrawal-own');
    // Taken back, the value is as it was.
    expect(done(leaving, 'keepValue', { value: 'v1' }, who)).toEqual(checked);
  }
  // What nobody checked yet its recorder takes back alone.
  const alone = done(done(emptyYear(2026), 'record', input), 'withdraw', { value: 'v1', reason: '抄错了一位' });
  expect(alone.values[0]?.withdrawn).toMatchObject({ by: { member: 'm_1' } });
});

test.each([
  [{ value: '151.63' }, 'value'],
  [{ to: '2026-13' }, 'to'],
  [{ from: '2026-05', to: '2026-04' }, 'to'],
  [{ to: '2027-01' }, 'to'],
  [{ publishedOn: '2026-11-21' }, 'publishedOn'],
  [{ from: '2025-01', to: '2025-12' }, 'from'],
  [{ source: ' ' }, 'source'],
  [{ attachment: '' }, 'attachment'],
  [{ measure: 'recoveredFen' }, 'measure'],
])('%j is refused at its field', (wrong, field) => {
  const decision = decideOfficial(emptyYear(2026), 'record', { ...input, ...wrong }, zhang, on('2026-11-20'));
  expect(decision.ok ? {} : decision.fields).toHaveProperty(field);
});

test.each([
  [
    { from: '2026年5月', to: '2026/6' },
    { from: '2026-05', to: '2026-06' },
  ],
  [
    { from: '２０２６－０５', to: ' 2026—06 ' },
    { from: '2026-05', to: '2026-06' },
  ],
  [{ value: '９９．８３％' }, { value: '99.83' }],
])('%j is read however it was typed', (typed, kept) => {
  const decision = decideOfficial(emptyYear(2026), 'record', { ...input, ...typed }, zhang, on('2026-11-20'));
  expect(decision.ok ? decision.next.values[0] : decision).toMatchObject(kept);
});
