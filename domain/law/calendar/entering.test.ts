import { reportingDayOf } from '../../indicator/ledger/reported';
import { asKnownOn, builtIn, calendarWith, coverage, isWorkingDay } from './calendar';
import { confirmYear, dropYear, proposeYear, type EnteredYears } from './entering';
import { inventedYear } from './fixture';

const moment = { now: Date.parse('2026-11-24T02:00:00Z'), today: '2026-11-24', calendar: builtIn };
const zhou = { actor: { member: 'm_1', name: '周建平' }, moment };
const ma = { actor: { member: 'm_2', name: '马国梁' }, moment };

function ok(step: EnteredYears | { refused: string }): EnteredYears {
  if ('refused' in step) throw new Error(step.refused);
  return step;
}
const refused = (step: object) => ('refused' in step ? step.refused : 'taken');
const entered = ok(confirmYear(ok(proposeYear({ years: [] }, inventedYear, zhou)), ma));

test('a year counts once another person has held it against the notice, and says who did both', () => {
  const waiting = ok(proposeYear({ years: [] }, inventedYear, zhou));
  expect(waiting.years).toEqual([]);
  expect(refused(confirmYear(waiting, zhou))).toBe('year-own');
  expect(refused(proposeYear(waiting, inventedYear, ma))).toBe('year-waiting');
  expect(entered.years).toMatchObject([{ year: 2027, imported: { by: '周建平', confirmedBy: '马国梁', on: '2026-11-24' } }]);
  expect(coverage(calendarWith(entered.years)).to).toBe('2027-12-31');
  expect(ok(dropYear(waiting))).toEqual({ years: [] });
  expect(refused(confirmYear({ years: [] }, ma))).toBe('year-missing');
});

test('a correction is a new proposal: what held goes on until it is confirmed', () => {
  const right = { ...inventedYear, work: ['2027-02-21', ...inventedYear.work.slice(1)] };
  const waiting = ok(proposeYear(entered, right, ma));
  expect(isWorkingDay('2027-02-20', calendarWith(waiting.years))).toBe(true);
  expect(refused(confirmYear(waiting, ma))).toBe('year-own');
  const put = ok(confirmYear(waiting, zhou));
  expect(isWorkingDay('2027-02-20', calendarWith(put.years))).toBe(false);
  expect(isWorkingDay('2027-02-21', calendarWith(put.years))).toBe(true);
  expect(refused(proposeYear(put, right, zhou))).toBe('year-unchanged');
});

test('years that the product comes with are its own, and none is skipped', () => {
  const [year] = entered.years;
  expect(calendarWith([{ ...year!, year: 2026 }])).toBe(builtIn);
  expect(calendarWith([{ ...year!, year: 2028 }])).toBe(builtIn);
});

test('a month’s reporting day moves with the year while it is to come, and stays once it has come', () => {
  const longer = { ...entered.years[0]!, periods: [{ name: '元旦（虚构）', from: '2027-01-01', to: '2027-01-05' }] };
  expect(reportingDayOf('2026-12', builtIn)).toBe('2027-01-06');
  expect(reportingDayOf('2026-12', calendarWith([longer]))).toBe('2027-01-08');
  const late = { ...longer, imported: { by: '周建平', on: '2027-01-20' } };
  expect(reportingDayOf('2026-12', calendarWith([late]))).toBe('2027-01-06');
  expect(asKnownOn(calendarWith([late]), '2027-01-19').to).toBe('2026-12-31');
});
