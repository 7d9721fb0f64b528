import chineseDays from 'chinese-days';
import chineseTables from 'chinese-days/dist/chinese-days.json';
import fc from 'fast-check';
import { dayNumber, plusDays, weekday } from '../../civil-date';
import {
  addCalendarDays,
  addWorkingDays,
  builtIn,
  calendarOf,
  coverage,
  holidayPeriodOf,
  isStatutoryHoliday,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
} from './calendar';
import { checkBalance } from './import-year';
import { statutoryDays } from './statutory';
import { statedYears } from './years';

/** Days since 1970 of the covered years and of two years beyond. */
const anyDay = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2028-12-31') }).map((n) => plusDays('1970-01-01', n));
const few = fc.integer({ min: 0, max: 70 });

describe('the years', () => {
  test('cover 2020 to 2026, each with the number and date of its notice', () => {
    expect(coverage(builtIn)).toEqual({ from: '2020-01-01', to: '2026-12-31' });
    for (const one of statedYears) {
      expect(one.notice).toMatch(/^国办发明电〔20\d\d〕\d+号$/);
      // A notice is issued the year before; otherwise year and notice were paired wrongly.
      expect(one.issuedOn.slice(0, 4)).toBe(String(one.year - 1));
      expect(one.notice).toContain(one.issuedOn.slice(0, 4));
    }
  });

  test.each(statedYears.map((one) => one.year))('%i agrees with chinese-days on every day', (year) => {
    const { holidays, workdays }: { holidays: Record<string, string>; workdays: Record<string, string> } = chineseTables;
    const differing: string[] = [];
    // Its tables, not its functions: those read the weekday in local time, wrong west of Greenwich.
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = plusDays(day, 1)) {
      const weekend = weekday(day) === 0 || weekday(day) === 6;
      if (isWorkingDay(day, builtIn) !== (day in workdays || (!weekend && !(day in holidays)))) differing.push(day);
    }
    expect(differing).toEqual([]);
  });

  test.each(statedYears.filter((one) => !one.changedBy).map((one) => [one.year, one] as const))(
    '%i: weekdays off are the statutory days plus the weekend days worked; a mistyped span would not come out even',
    (_year, one) => expect(checkBalance(one)).toEqual({}),
  );

  test('every weekend day that is worked is a weekend day, and no period overlaps another', () => {
    for (const { work, periods } of statedYears) {
      for (const day of work) expect([0, 6]).toContain(weekday(day));
      periods.forEach((period, index) => expect(period.from > (periods[index - 1]?.to ?? '')).toBe(true));
    }
  });

  test('the first day of the 2023 notice lies in December 2022', () => {
    expect(holidayPeriodOf('2022-12-31', builtIn)).toEqual({ name: '元旦', from: '2022-12-31', to: '2023-01-02' });
  });

  test('a gap between years is refused: its days would silently count as ordinary weeks', () => {
    expect(() => calendarOf(statedYears.filter((one) => one.year !== 2023))).toThrow(RangeError);
    expect(() => calendarOf([])).toThrow(RangeError);
  });
});

describe('statutory holidays', () => {
  test.each([2020, 2021, 2022, 2023, 2024, 2025, 2026])('%i: all inside the periods of the notice', (year) => {
    for (const day of statutoryDays(year)) expect(holidayPeriodOf(day, builtIn)).toBeDefined();
  });

  test.each([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027])('%i: lunar days as the lunar functions give them', (year) => {
    const lunar = (day: string) => chineseDays.getLunarDate(day);
    // 清明 by the usual formula of this century.
    const qingming = Math.floor(0.2422 * (year % 100) + 4.81) - Math.floor((year % 100) / 4);
    const wanted = [`${year}-04-0${qingming}`];
    for (let day = `${year}-01-20`; day < `${year}-12-01`; day = plusDays(day, 1)) {
      const { lunarMon, lunarDay, isLeap } = lunar(day);
      const festival = !isLeap && ['1/1', '1/2', '1/3', '5/5', '8/15'].includes(`${lunarMon}/${lunarDay}`);
      if (festival || (year >= 2025 && lunar(plusDays(day, 1)).lunarDay === 1 && lunar(plusDays(day, 1)).lunarMon === 1))
        wanted.push(day);
    }
    const solar = [`01-01`, '05-01', '05-02', '10-02', '10-03'];
    const found = statutoryDays(year).filter((day) => !solar.includes(day.slice(5)));
    expect(found.filter((day) => !day.endsWith('10-01') || wanted.includes(day))).toEqual(wanted.sort());
  });

  test('eleven days until 2024, thirteen from 2025', () => {
    // In 2020 中秋 fell on 1 October.
    expect([2020, 2021, 2024, 2025, 2026, 2027].map((year) => statutoryDays(year).length)).toEqual([10, 11, 11, 13, 13, 13]);
    expect(isStatutoryHoliday('2024-05-02')).toBe(false);
    expect(isStatutoryHoliday('2025-05-02')).toBe(true);
  });

  test('2027 as law.md §9 lists it', () => {
    expect(statutoryDays(2027)).toEqual(
      ['01-01', '02-05', '02-06', '02-07', '02-08', '04-05', '05-01', '05-02', '06-09', '09-15', '10-01', '10-02', '10-03'].map(
        (day) => `2027-${day}`,
      ),
    );
  });
});

describe('beyond coverage', () => {
  test('weekends and the statutory days known by law are free, nothing else', () => {
    expect(isWorkingDay('2027-01-01', builtIn)).toBe(false);
    expect(isWorkingDay('2027-01-02', builtIn)).toBe(false);
    expect(isWorkingDay('2027-01-04', builtIn)).toBe(true);
    expect(holidayPeriodOf('2027-02-07', builtIn)).toEqual({ name: '法定节假日', from: '2027-02-05', to: '2027-02-08' });
    expect(holidayPeriodOf('2027-01-02', builtIn)).toBeUndefined();
    expect(isWorkingDay('2029-10-01', builtIn)).toBe(false);
  });
});

describe('counting', () => {
  const naive = (from: string, n: number) => {
    let left = n;
    let day = from;
    while (left > 0) {
      day = plusDays(day, 1);
      const off = holidayPeriodOf(day, builtIn) !== undefined;
      const weekend = weekday(day) === 0 || weekday(day) === 6;
      if (builtIn.work.has(day) || (!off && !weekend)) left -= 1;
    }
    return day;
  };

  test('adding working days equals a naive count and never ends on a free day', () => {
    fc.assert(
      fc.property(anyDay, few, (from, n) => {
        const to = addWorkingDays(from, n, builtIn);
        expect(to).toBe(naive(from, n));
        if (n > 0) expect(isWorkingDay(to, builtIn)).toBe(true);
      }),
    );
  });

  test('is monotone in the day and in the number, and additive', () => {
    fc.assert(
      fc.property(anyDay, anyDay, few, few, (a, b, n, m) => {
        const [early, later] = a <= b ? [a, b] : [b, a];
        expect(addWorkingDays(early, n, builtIn) <= addWorkingDays(later, n, builtIn)).toBe(true);
        expect(addWorkingDays(a, n, builtIn) < addWorkingDays(a, n + m + 1, builtIn)).toBe(true);
        expect(addWorkingDays(addWorkingDays(a, n, builtIn), m, builtIn)).toBe(addWorkingDays(a, n + m, builtIn));
      }),
    );
  });

  test('calendar days are monotone', () => {
    fc.assert(
      fc.property(anyDay, few, few, (day, n, m) => {
        expect(addCalendarDays(day, n) < addCalendarDays(day, n + m + 1)).toBe(true);
        expect(addCalendarDays(day, n) < addCalendarDays(plusDays(day, 1), n)).toBe(true);
      }),
    );
  });

  test('the last working day on or before a day is worked, and no worked day lies between', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const last = lastWorkingDayOnOrBefore(day, builtIn);
        expect(isWorkingDay(last, builtIn)).toBe(true);
        for (let one = plusDays(last, 1); one <= day; one = plusDays(one, 1)) expect(isWorkingDay(one, builtIn)).toBe(false);
      }),
    );
  });
});
