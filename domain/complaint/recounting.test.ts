import fc from 'fast-check';
import { plusDays, weekday, type CivilDate } from '../civil-date';
import { builtIn, calendarWith, type Calendar } from '../law/calendar/calendar';
import { inventedYear } from '../law/calendar/fixture';
import { addPause, closePause, meetDeadline, startDeadline } from '../law/deadline/clocks';
import type { Deadline } from '../law/deadline/deadline';
import { at, accepted, done, received } from './fixture';
import { recountedComplaint } from './recounting';
import type { Complaint } from './complaint';

/** A table of 2027 as no notice would have it: every festival some days long, somewhere near its place, and any weekends worked. */
const table: fc.Arbitrary<Calendar> = fc
  .record({
    shifts: fc.array(fc.tuple(fc.integer({ min: -3, max: 2 }), fc.integer({ min: 0, max: 8 })), { minLength: 7, maxLength: 7 }),
    weekends: fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 12 }),
  })
  .map(({ shifts, weekends }) => {
    const periods = inventedYear.periods.map(({ name, from }, n) => {
      const [shift, days] = shifts[n]!;
      const first = plusDays(from, n === 0 ? Math.max(shift, -3) : shift);
      return { name, from: first, to: plusDays(first, days) };
    });
    const off = (day: CivilDate) => periods.some(({ from, to }) => from <= day && day <= to);
    const work = weekends.map((n) => plusDays('2027-01-01', n)).filter((day) => [0, 6].includes(weekday(day)) && !off(day));
    return calendarWith([{ ...inventedYear, periods, work, imported: { by: '虚构', on: '2026-11-24' } }]);
  });

const receivedOn = fc.integer({ min: 0, max: 400 }).map((n) => plusDays('2026-08-01', n));
const pauses = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 30 })), { maxLength: 3 });

/** What a case's periods look like when everything was counted by this calendar from the beginning. */
function freshly(on: CivilDate, out: [number, number][], calendar: Calendar): Deadline[] {
  const c1 = meetDeadline(startDeadline('C1', on, on, builtIn), plusDays(on, 1));
  const c2 = out.reduce(
    (period, [after, days]) =>
      closePause(
        addPause(period, { from: plusDays(on, after), reason: 'appraisal' }, calendar),
        plusDays(on, after + days),
        calendar,
      ),
    startDeadline('C2', plusDays(on, 1), on, calendar),
  );
  return [c1, c2, startDeadline('C5', plusDays(on, 3), on, calendar)];
}

test('for any table and any open case the dates are those of counting everything anew by the full calendar', () => {
  fc.assert(
    fc.property(table, receivedOn, pauses, (calendar, on, out) => {
      const open: Complaint = { ...accepted(), receivedOn: on, deadlines: freshly(on, out, builtIn) };
      const moment = { ...at('2026-12-01'), calendar };
      const next = recountedComplaint(open, moment);
      expect(next.deadlines).toEqual(freshly(on, out, calendar));
      // Once is enough.
      expect(recountedComplaint(next, moment)).toBe(next);
    }),
  );
});

test('what ended stays, whatever its days would be now, and so does a case on which nothing runs', () => {
  fc.assert(
    fc.property(table, receivedOn, (calendar, on) => {
      const closed = done(accepted(), 'settle', {}, { as: 'complainant', on: '2026-11-12' });
      const ended = closed.deadlines.map((one) => ({ ...one, startedOn: on, metOn: one.metOn ?? plusDays(on, 1) }));
      const still = { ...closed, deadlines: ended };
      expect(recountedComplaint(still, { ...at('2027-01-04'), calendar })).toBe(still);
    }),
  );
});

test('a day that somebody was told is put right by a letter; one that nobody was told, or that did not move, by none', () => {
  const calendar = calendarWith([{ ...inventedYear, imported: { by: '虚构', on: '2026-11-24' } }]);
  const moment = { ...at('2026-12-29'), calendar };
  const filed = { ...received(), deadlines: [startDeadline('C1', '2026-12-28', '2026-12-28', builtIn)] };
  expect(recountedComplaint(filed, moment)).toMatchObject({ deadlines: [{ provisional: false }] });
  const longer = calendarWith([
    {
      ...inventedYear,
      periods: inventedYear.periods.map((one, n) => (n ? one : { ...one, to: '2027-01-05' })),
      imported: { by: '虚构', on: '2026-11-24' },
    },
  ]);
  const moved = recountedComplaint(filed, { ...moment, calendar: longer });
  expect(moved.dayCorrections).toMatchObject([{ period: 'C1', provisional: true, by: '系统' }]);
});
