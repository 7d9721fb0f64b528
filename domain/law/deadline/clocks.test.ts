import fc from 'fast-check';
import { holidayPeriodOf, isWorkingDay, builtIn } from '../calendar/calendar';
import { daysBetween, dayNumber, plusDays } from '../../civil-date';
import {
  addPause,
  asOf,
  closePause,
  dayCount,
  dropDeadline,
  extendDeadline,
  isLate,
  meetDeadline,
  rulerDays,
  rulingPeriod,
} from './clocks';
import { startDeadline } from './clocks';
import type { Deadline } from './deadline';

const appraisal = (from: string, to?: string) => ({ from, reason: 'appraisal' as const, ...(to ? { to } : {}) });
const c2 = (on: string) => startDeadline('C2', on, on, builtIn);

describe('vectors of law.md §1.8', () => {
  test.each([
    ['C1', '2026-04-15', '2026-04-24', '2026-04-24'],
    ['C1', '2026-04-30', '2026-05-13', '2026-05-13'],
    ['C1', '2026-09-18', '2026-09-29', '2026-09-29'],
    ['C1', '2026-09-24', '2026-10-12', '2026-10-12'],
    ['C4', '2026-09-24', '2026-10-22', '2026-10-22'],
    ['C2', '2026-04-20', '2026-06-22', '2026-06-18'],
    ['C2', '2026-05-13', '2026-07-12', '2026-07-10'],
    ['C2', '2026-08-03', '2026-10-08', '2026-09-30'],
  ] as const)('%s from %s is due on %s and worked off by %s', (id, from, dueOn, workBy) => {
    expect(startDeadline(id, from, from, builtIn)).toMatchObject({ dueOn, workBy, provisional: false });
  });

  test('60 days from 2026-06-01 with 15 days of appraisal end on 2026-08-15', () => {
    // Commissioned 06-10, report in 06-25: 06-11 … 06-25 do not count.
    const paused = addPause(c2('2026-06-01'), appraisal('2026-06-11'), builtIn);
    expect(closePause(paused, '2026-06-25', builtIn)).toMatchObject({ dueOn: '2026-08-15', provisional: false });
  });

  test('60 days from 2026-11-02 leave the New Year holiday, provisionally: its length is not yet known', () => {
    expect(c2('2026-11-02')).toMatchObject({ dueOn: '2027-01-02', workBy: '2026-12-31', provisional: true });
  });

  test('7 working days from 2026-12-24 do not count 2027-01-01 as worked', () => {
    expect(startDeadline('C1', '2026-12-24', '2026-12-24', builtIn)).toMatchObject({ dueOn: '2027-01-05', provisional: true });
  });
});

describe('rules by the day of receipt', () => {
  test.each([
    ['2024-06-30', 'workingDay', 45, '令20', '令20-21'],
    ['2024-07-01', 'day', 60, '令20+条例46', '条例-46'],
    ['2026-04-14', 'day', 60, '令20+条例46', '条例-46'],
    ['2026-04-15', 'day', 60, '令121', '令121-23'],
  ] as const)('C2 of a complaint received on %s', (receivedOn, unit, length, ruleSet, article) => {
    // Accepted later under a newer rule, it keeps the rule of its receipt.
    expect(startDeadline('C2', plusDays(receivedOn, 3), receivedOn, builtIn)).toMatchObject({ unit, length, ruleSet, article });
  });

  test('a ruling sets its own period and is named instead of an article', () => {
    expect(rulingPeriod(10, 'workingDay', '2026-11-10', '两政复决〔2026〕3号', builtIn)).toMatchObject({
      id: 'C1',
      article: '两政复决〔2026〕3号',
      dueOn: '2026-11-24',
    });
  });
});

describe('pauses', () => {
  test('overlapping appraisals exclude a day once', () => {
    const once = addPause(c2('2026-06-01'), appraisal('2026-06-11', '2026-06-25'), builtIn);
    expect(addPause(once, appraisal('2026-06-15', '2026-06-25'), builtIn).dueOn).toBe(once.dueOn);
    // 26 to 28 June are new: three days more.
    expect(addPause(once, appraisal('2026-06-20', '2026-06-28'), builtIn).dueOn).toBe('2026-08-18');
  });

  test('while one runs the period cannot become late, and the count stands still', () => {
    const out = addPause(c2('2026-06-01'), appraisal('2026-06-11'), builtIn);
    expect(isLate(out, '2026-12-01', builtIn)).toBe(false);
    expect(dayCount(out, '2026-12-01', builtIn).day).toBe(dayCount(out, '2026-06-10', builtIn).day);
    expect(asOf(out, '2026-06-25', builtIn).dueOn).toBe('2026-08-15');
  });

  test('late before the appraisal stays late', () => {
    const late = addPause(c2('2026-06-01'), appraisal('2026-09-01'), builtIn);
    expect(isLate(late, '2026-09-10', builtIn)).toBe(true);
  });

  test('a report on the day of commissioning excludes nothing and leaves no pause that ends before it begins', () => {
    const back = closePause(addPause(c2('2026-06-01'), appraisal('2026-06-11'), builtIn), '2026-06-10', builtIn);
    expect(back).toEqual(c2('2026-06-01'));
  });

  test('closing where none runs changes nothing: the pause went with a period that a ruling replaced', () => {
    expect(closePause(c2('2026-06-01'), '2026-06-25', builtIn)).toEqual(c2('2026-06-01'));
  });
});

describe('ends', () => {
  const c1 = () => startDeadline('C1', '2026-04-15', '2026-04-15', builtIn);

  test('on the last day it is on time, the day after it is late', () => {
    expect(isLate(c1(), '2026-04-24', builtIn)).toBe(false);
    expect(isLate(c1(), '2026-04-25', builtIn)).toBe(true);
    expect(isLate(meetDeadline(c1(), '2026-04-24'), '2026-12-01', builtIn)).toBe(false);
    expect(isLate(meetDeadline(c1(), '2026-04-27'), '2026-12-01', builtIn)).toBe(true);
    expect(isLate(dropDeadline(c1(), '2026-04-20'), '2026-12-01', builtIn)).toBe(false);
  });

  test('what has ended is frozen: changing it would rewrite the figures', () => {
    for (const ended of [meetDeadline(c1(), '2026-04-24'), dropDeadline(c1(), '2026-04-24')]) {
      expect(() => meetDeadline(ended, '2026-04-25')).toThrow(RangeError);
      expect(() => dropDeadline(ended, '2026-04-25')).toThrow(RangeError);
      expect(() => extendDeadline(ended, 15, builtIn)).toThrow(RangeError);
      expect(() => addPause(ended, appraisal('2026-04-20'), builtIn)).toThrow(RangeError);
    }
  });

  test('15 working days more for a report are counted from its start, not from the old end', () => {
    const longer = extendDeadline(startDeadline('C4', '2026-09-24', '2026-09-24', builtIn), 15, builtIn);
    expect(longer).toMatchObject({ length: 30, dueOn: '2026-11-12' });
  });
});

describe('ruler', () => {
  test('shows every day up to the last, the counted ones being the length', () => {
    const days = rulerDays(startDeadline('C1', '2026-04-30', '2026-04-30', builtIn), '2026-05-08', builtIn);
    expect(days[0]).toEqual({ date: '2026-05-01', counted: false, past: true, today: false });
    expect(days.filter((one) => one.counted)).toHaveLength(7);
    expect(days.filter((one) => one.today).map((one) => one.date)).toEqual(['2026-05-08']);
    expect(days[days.length - 1]?.date).toBe('2026-05-13');
  });

  test('the day it starts is day 0; in the days of an extension the count stays at its length', () => {
    expect(dayCount(c2('2026-04-20'), '2026-04-20', builtIn)).toEqual({ day: 0, of: 60, unit: 'day' });
    expect(dayCount(c2('2026-04-20'), '2026-06-21', builtIn).day).toBe(60);
    expect(dayCount(startDeadline('C1', '2026-04-30', '2026-04-30', builtIn), '2026-05-09', builtIn)).toMatchObject({
      day: 4,
      of: 7,
    });
  });
});

describe('properties', () => {
  const day = fc.integer({ min: dayNumber('2020-01-02'), max: dayNumber('2026-12-30') }).map((n) => plusDays('1970-01-01', n));
  const id = fc.constantFrom('C1', 'C2', 'C4', 'C8' as const);
  const pauses = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 40 })), { maxLength: 4 });

  const build = (which: 'C1' | 'C2' | 'C4' | 'C8', from: string, out: [number, number][]): Deadline =>
    out.reduce(
      (deadline, [start, length]) =>
        addPause(deadline, appraisal(plusDays(from, start), plusDays(from, start + length)), builtIn),
      startDeadline(which, from, from, builtIn),
    );

  test('the last day never lies in a holiday period or in a pause, and workBy is a working day not after it', () => {
    fc.assert(
      fc.property(id, day, pauses, (which, from, out) => {
        const { dueOn, workBy, pauses: kept } = build(which, from, out);
        expect(holidayPeriodOf(dueOn, builtIn)).toBeUndefined();
        expect(kept.some((pause) => pause.from <= dueOn && dueOn <= pause.to!)).toBe(false);
        expect(isWorkingDay(workBy, builtIn) && workBy <= dueOn).toBe(true);
      }),
    );
  });

  test('an independent count: start + length + distinct excluded days, for calendar days', () => {
    fc.assert(
      fc.property(day, pauses, (from, out) => {
        const period = build('C8', from, out);
        const excluded = new Set<string>();
        for (const pause of period.pauses)
          for (let one = pause.from; one <= pause.to!; one = plusDays(one, 1)) if (one > from) excluded.add(one);
        let last = plusDays(from, period.length);
        for (;;) {
          const before = [...excluded].filter((one) => one <= last).length;
          const moved = plusDays(from, period.length + before);
          if (moved === last) break;
          last = moved;
        }
        const extended = daysBetween(last, period.dueOn);
        if (extended > 0) expect(holidayPeriodOf(last, builtIn)).toBeDefined();
        else expect(period.dueOn).toBe(last);
      }),
    );
  });

  test('a period started later is never due earlier; a pause never shortens one', () => {
    fc.assert(
      fc.property(id, day, fc.integer({ min: 1, max: 30 }), pauses, (which, from, later, out) => {
        // Within one rule set: the change from 45 working days to 60 days shortened C2.
        if (which === 'C2' && from < '2024-07-01' !== plusDays(from, later) < '2024-07-01') return;
        expect(build(which, from, []).dueOn <= build(which, plusDays(from, later), []).dueOn).toBe(true);
        expect(build(which, from, out).dueOn >= build(which, from, []).dueOn).toBe(true);
      }),
    );
  });

  test('beyond 2026 a result says that it is provisional', () => {
    fc.assert(
      fc.property(id, day, (which, from) => {
        const { dueOn, provisional } = build(which, from, []);
        expect(provisional).toBe(dueOn > '2026-12-31');
      }),
    );
  });
});
