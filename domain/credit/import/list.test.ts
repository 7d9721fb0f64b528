import { checkedAs, daysProblem, finished, readAs, started, type CreditList } from './list';

const list = (more: Partial<CreditList> = {}): CreditList => ({
  ...{ _id: 'cl_1', version: 1, sort: 'facts', name: '处罚.xlsx', by: { member: 'm_a', name: '甲' } },
  ...{ at: 0, on: '2026-11-24', state: 'begun' },
  ...more,
});
const counts = { fresh: 1, same: 0, differs: 0, unknown: 0, bad: 0 };

test('a list is read once, tried as often as one likes, imported once', () => {
  const readOnce = readAs(list(), { headings: ['a'], rows: 1, others: [] }) as CreditList;
  expect(readOnce.state).toBe('read');
  expect(readAs(readOnce, { headings: [], rows: 0, others: [] })).toHaveProperty('refused');
  const checked = checkedAs(readOnce, { mapping: ['uscc'], tag: 't', counts }) as CreditList;
  expect(checkedAs(checked, { mapping: ['uscc'], tag: 'u', counts })).toMatchObject({ state: 'checked', tag: 'u' });
  const running = started(checked) as CreditList;
  expect(checkedAs(running, { mapping: ['uscc'], tag: 'v', counts })).toHaveProperty('refused');
  expect(finished(running, { made: 1, left: 0 })).toMatchObject({ state: 'done', done: { made: 1, left: 0 } });
});

test('of those who have not reported nothing is imported', () => {
  expect(started(list({ sort: 'unreported', state: 'checked' }))).toHaveProperty('refused');
});

test.each([
  [{ year: 2026, asOf: '2027-07-10' }, '2027-07-12', undefined],
  [{ year: 2026, asOf: '2027-03-01' }, '2027-03-02', undefined],
  [{ year: 2026, asOf: '2027-07-01' }, '2027-07-12', 'asOf'],
  [{ year: 2026, asOf: '2027-07-13' }, '2027-07-12', 'asOf'],
  [{ year: 2027, asOf: '2027-07-10' }, '2027-07-12', 'year'],
  [{ year: 2026, asOf: '2026-12-31' }, '2027-01-02', 'asOf'],
  [{ asOf: '2027-07-10' }, '2027-07-12', 'year'],
  [{ year: 2026 }, '2027-07-12', 'asOf'],
])('days of a list %j on %s', (of, today, field) => {
  const refusal = daysProblem(of, today);
  expect(refusal && Object.keys(refusal.fields ?? {})).toEqual(field && [field]);
});
