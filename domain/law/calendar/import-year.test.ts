import { recount, startDeadline } from '../deadline/clocks';
import { builtIn, coverage, isWorkingDay } from './calendar';
import { inventedYear } from './fixture';
import { importYear } from './import-year';

/** One of the four days to make up forgotten. */
const unevenYear = { ...inventedYear, work: inventedYear.work.slice(0, 3) };
const by = { by: '马国梁', on: '2026-11-24' };

function fieldsOf(input: unknown) {
  const result = importYear(builtIn, input, by);
  if (result.ok) throw new Error('was taken');
  return result.fields ?? {};
}

test('a good table extends the coverage, and says who took it over and when', () => {
  const result = importYear(builtIn, inventedYear, by);
  if (!result.ok) throw new Error(JSON.stringify(result.fields));
  expect(coverage(result.calendar)).toEqual({ from: '2020-01-01', to: '2027-12-31' });
  expect(result.calendar.years.slice(-1)[0]?.imported).toEqual({ by: '马国梁', on: '2026-11-24' });
  expect(isWorkingDay('2027-02-20', result.calendar)).toBe(true);
  // What the product came with is untouched.
  expect(coverage(builtIn)).toEqual({ from: '2020-01-01', to: '2026-12-31' });
});

test('an open deadline counted anew is no longer provisional, and leaves the whole holiday', () => {
  const result = importYear(builtIn, inventedYear, by);
  if (!result.ok) throw new Error('refused');
  const before = startDeadline('C2', '2026-11-02', '2026-11-02', builtIn);
  expect(recount(before, result.calendar)).toMatchObject({ dueOn: '2027-01-04', workBy: '2026-12-31', provisional: false });
  const met = { ...before, metOn: '2026-12-01' };
  expect(recount(met, result.calendar)).toEqual(met);
});

test('an imported year may be replaced, a year of the product may not, and none is skipped', () => {
  const first = importYear(builtIn, inventedYear, by);
  if (!first.ok) throw new Error('refused');
  const again = importYear(first.calendar, { ...inventedYear, notice: '国办发明电〔2026〕100号' }, by);
  expect(again.ok && again.calendar.years.slice(-1)[0]?.notice).toBe('国办发明电〔2026〕100号');
  expect(fieldsOf({ ...inventedYear, year: 2026 }).year).toContain('2027 年');
  expect(fieldsOf({ ...inventedYear, year: 2028 }).year).toContain('2027 年');
});

const changed = (index: number, more: object) => ({
  ...inventedYear,
  periods: inventedYear.periods.map((one, at) => (at === index ? { ...one, ...more } : one)),
});

test.each([
  ['no table', undefined, '_', /./],
  ['a number that is none of the State Council', { ...inventedYear, notice: '国办7号' }, 'notice', /国办发明电/],
  ['a notice from tomorrow', { ...inventedYear, issuedOn: '2026-11-25' }, 'issuedOn', /今天/],
  ['a day that does not exist', changed(0, { to: '2027-02-30' }), 'periods.0.to', /日期/],
  ['an end before its beginning', changed(1, { to: '2027-02-01' }), 'periods.1.to', /早于/],
  ['a holiday of a month', changed(1, { to: '2027-03-05' }), 'periods.1.to', /核对/],
  [
    'a day of another year',
    { ...inventedYear, periods: [...inventedYear.periods, { name: '元旦', from: '2027-12-31', to: '2028-01-02' }] },
    'periods.7.to',
    /2027/,
  ],
  ['overlapping holidays', changed(2, { from: '2027-02-11' }), 'periods.2.from', /重叠/],
  ['a festival left out', { ...inventedYear, periods: inventedYear.periods.slice(1) }, 'periods', /缺少元旦/],
  ['a statutory day left out', changed(4, { from: '2027-06-10', to: '2027-06-10' }), 'periods', /6 月 9 日/],
  [
    'a weekday as a day to make up',
    { ...inventedYear, work: [...inventedYear.work.slice(0, 3), '2027-10-11'] },
    'work.3',
    /周六或周日/,
  ],
  [
    'a day both off and worked',
    { ...inventedYear, work: [...inventedYear.work.slice(0, 3), '2027-10-03'] },
    'work.3',
    /又放假又上班/,
  ],
  ['a day twice', { ...inventedYear, work: [...inventedYear.work.slice(0, 3), '2027-02-20'] }, 'work.3', /两次/],
  ['a make-up day forgotten', unevenYear, 'periods', /17 个周一到周五/],
  ['something unread', { ...inventedYear, extra: 1 }, '_', /./],
])('%s is refused in Chinese at its field', (_what, input, field, says) => {
  expect(fieldsOf(input)[field]).toMatch(says);
});

test('days that do not come out even are taken with a reason, as when the State Council adds a day', () => {
  expect(importYear(builtIn, { ...unevenYear, unevenBecause: '国务院另行通知增加一天' }, by).ok).toBe(true);
});
