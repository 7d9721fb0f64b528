import { builtIn } from '../../law/calendar/calendar';
import { plusDays, type CivilDate } from '../../civil-date';
import { accepted, done, inputs } from '../../complaint/fixture';
import type { MeasureId } from '../measures';
import { entriesOf } from './entries';
import { figure } from './figure';
import type { Month } from './folded';
import { reportedOf, reportingDayOf } from './reported';
import { standings } from './standings';

test.each([
  // Monday to Wednesday.
  ['2026-05', '2026-06-03'],
  // 10-01 to 10-07 is the holiday of the State Council's notice.
  ['2026-09', '2026-10-10'],
  // The turn of a year: 01-01 to 01-03 is free, 01-04 (Sunday) is worked.
  ['2025-12', '2026-01-06'],
  ['2026-02', '2026-03-04'],
])('%s is reported on %s', (month, day) => {
  expect(reportingDayOf(month, builtIn)).toBe(day);
});

describe('a case turned from late to on time after its month was reported', () => {
  // Accepted 2026-11-10, C2 due 2027-01-09; January is reported on 2027-02-03.
  const january = { from: '2027-01', to: '2027-01' };
  const recorded = { way: 'phone', on: '2027-01-08', who: '王秀兰', proof: '录音 20270108-2' };
  const settled = done(accepted(), 'settle', { recorded }, { on: '2027-02-01' });
  const confirmed = (on: CivilDate) => done(settled, 'confirmLateEntry', inputs.confirmLateEntry, { as: 'leader', on });
  const at = (confirmedOn: CivilDate) => {
    const steps = [
      { after: accepted(), on: '2026-11-10' },
      { after: settled, on: '2027-02-01' },
      { after: confirmed(confirmedOn), on: confirmedOn },
    ];
    const entries = steps.flatMap(({ after, on }, index) => entriesOf(standings, steps[index - 1]?.after, after, on));
    return (measure: MeasureId, month: Month, asOf: CivilDate) =>
      figure(entries, measure, { from: `${month}-01`, to: `${month}-31` }, asOf);
  };
  const reportedOn = reportingDayOf('2027-01', builtIn);
  const of = (asOf: CivilDate, period = january) => reportedOf(at('2027-02-05'), 'closingOnTimeA', period, asOf, builtIn);

  test('stays as reported; the restated value stands beside it with its number of late entries', () => {
    expect(reportedOn).toBe('2027-02-03');
    expect(of('2027-02-04')).toMatchObject({ was: { n: 0, d: 1 }, now: { n: 0, d: 1 }, lateEntries: 0 });
    for (const asOf of ['2027-02-05', '2027-12-31'])
      expect(of(asOf)).toMatchObject({ months: january, was: { n: 0, d: 1 }, now: { n: 1, d: 1 }, lateEntries: 1 });
  });

  test('by B it stands in the month of the day it was done, which was reported without it', () => {
    expect(reportedOf(at('2027-02-05'), 'closingOnTimeB', january, '2027-12-31', builtIn)).toMatchObject({
      was: { n: 0, d: 0 },
      now: { n: 1, d: 1 },
      lateEntries: 1,
    });
  });

  test('a confirmation of the reporting day itself is in what is reported', () => {
    expect(reportedOf(at(reportedOn), 'closingOnTimeA', january, '2027-12-31', builtIn)).toMatchObject({
      was: { n: 1, d: 1 },
      now: { n: 1, d: 1 },
      lateEntries: 0,
    });
  });

  test('a month not reported yet is in neither value, and says when it will be', () => {
    const before = of(plusDays(reportedOn, -1));
    expect(before).toEqual({
      was: { n: 0, d: 0 },
      now: { n: 0, d: 0 },
      lateEntries: 0,
      next: { month: '2027-01', on: reportedOn },
    });
    const year = { from: '2027-01', to: '2027-02' };
    expect(of('2027-02-05', year)).toEqual({
      months: january,
      was: { n: 0, d: 1 },
      now: { n: 1, d: 1 },
      lateEntries: 1,
      next: { month: '2027-02', on: reportingDayOf('2027-02', builtIn) },
    });
  });

  test('the first decision, which no late entry touches, stays what it was', () => {
    const november = { from: '2026-11', to: '2026-11' };
    const { was, now, lateEntries } = reportedOf(at('2027-02-05'), 'firstDecisionOnTime', november, '2027-12-31', builtIn);
    expect([now, lateEntries]).toEqual([was, 0]);
  });
});

describe('a case that was counted though it was no online purchase (casework: classification)', () => {
  // Accepted 2026-11-10, C2 due 2027-01-09 and passed: late in January, which is reported on 2027-02-03.
  const input = { online: false, kind: 'inPlatformMerchant', receivedOn: '2026-11-09', reason: '在店里当面买的' };
  const proposed = done(accepted(), 'reclassify', input, { on: '2027-02-10' });
  const agreed = done(proposed, 'agreeReclassification', { correction: '1' }, { as: 'leader', on: '2027-02-12' });
  const steps = [
    { after: accepted(), on: '2026-11-10' },
    { after: proposed, on: '2027-02-10' },
    { after: agreed, on: '2027-02-12' },
  ];
  const entries = steps.flatMap(({ after, on }, index) => entriesOf(standings, steps[index - 1]?.after, after, on));
  const at = (measure: MeasureId, month: Month, asOf: CivilDate) =>
    figure(entries, measure, { from: `${month}-01`, to: `${month}-31` }, asOf);
  const january = { from: '2027-01', to: '2027-01' };

  test.each([
    ['2027-02-09', { n: 0, d: 1 }],
    // Proposed only: the old value counts.
    ['2027-02-11', { n: 0, d: 1 }],
    ['2027-02-12', { n: 0, d: 0 }],
    ['2027-12-31', { n: 0, d: 0 }],
  ])('as of %s the restated value is %j; what was reported stays', (asOf, now) => {
    expect(reportedOf(at, 'closingOnTimeA', january, asOf, builtIn)).toMatchObject({ was: { n: 0, d: 1 }, now, lateEntries: 0 });
  });
});
