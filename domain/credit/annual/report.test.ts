import fc from 'fast-check';
import { plusDays } from '../../civil-date';
import { builtIn } from '../../law/calendar/calendar';
import type { MerchantKind } from '../../merchant/merchant';
import {
  FRESH_DAYS,
  isFresh,
  isInWindow,
  paperShownBy,
  reportedYear,
  whyNotDue,
  whyNotMissed,
  whyNotOwed,
  windowOf,
} from './report';

const merchant = (kind: MerchantKind, registeredOn?: string, state: 'active' | 'closed' = 'active') => ({
  kind,
  state,
  ...(registeredOn && { registeredOn }),
});

describe('who owes a report', () => {
  const table = [
    ['企业信息公示暂行条例 8', merchant('company', '2025-12-31'), 2025, undefined],
    ['企业信息公示暂行条例 8：当年设立登记的自下一年起', merchant('company', '2026-01-01'), 2025, 'registeredThisYear'],
    ['the next year it owes the report of its first', merchant('company', '2026-01-01'), 2026, undefined],
    ['a platform is a company', merchant('platform', '2020-05-05'), 2025, undefined],
    ['个体工商户年度报告办法 3', merchant('individual', '2025-12-31'), 2025, undefined],
    ['个体工商户年度报告办法 3：当年开业登记的自下一年起', merchant('individual', '2026-03-01'), 2025, 'registeredThisYear'],
    ['农民专业合作社年度报告公示办法 4', merchant('cooperative', '2019-01-01'), 2025, undefined],
    [
      '农民专业合作社年度报告公示办法 4：当年设立登记的自下一年起',
      merchant('cooperative', '2026-06-30'),
      2025,
      'registeredThisYear',
    ],
    ['电子商务法 10: who need not register has no report', merchant('person', '2019-01-01'), 2025, 'noReport'],
    ['nothing is guessed where the day is unknown', merchant('company'), 2025, 'dayUnknown'],
    ['deregistered', merchant('company', '2019-01-01', 'closed'), 2025, 'gone'],
  ] as const;
  test.each(table)('%s', (_, one, year, reason) => {
    expect(whyNotOwed(one, year)).toBe(reason);
  });
});

describe('due', () => {
  test.each([
    ['2026-12-31', 'outsideWindow'],
    ['2027-01-01', undefined],
    ['2027-06-30', undefined],
    ['2027-07-01', 'outsideWindow'],
  ] as const)('on %s', (day, reason) => {
    expect(whyNotDue(merchant('company', '2020-01-01'), day)).toBe(reason);
  });

  test('on no day is anybody asked that was registered in the year of that day', () => {
    const day = fc.integer({ min: 0, max: 3650 }).map((days) => plusDays('2020-01-01', days));
    fc.assert(
      fc.property(day, day, (today, registered) => {
        const same = today.slice(0, 4) === registered.slice(0, 4);
        if (same) expect(whyNotDue(merchant('individual', registered), today)).toBeDefined();
        expect(isInWindow(today)).toBe(today >= windowOf(reportedYear(today)).from && today.slice(5) <= '06-30');
      }),
    );
  });
});

describe('missed', () => {
  const on = (kind: MerchantKind, asOf: string, today = asOf) =>
    whyNotMissed(merchant(kind, '2020-01-01'), { year: 2026, asOf }, today, builtIn);

  test('ten working days after 06-30 of 2027 end on 07-14', () => {
    expect(paperShownBy(2026, builtIn)).toBe('2027-07-14');
  });

  test.each([
    ['company', '2027-06-30', 'windowOpen'],
    ['company', '2027-07-01', undefined],
    ['cooperative', '2027-07-01', undefined],
    ['platform', '2027-07-01', undefined],
    // 个体工商户年度报告办法 5, 10: paper of the last day may show on 07-14 still.
    ['individual', '2027-07-01', 'paperMayCome'],
    ['individual', '2027-07-14', 'paperMayCome'],
    ['individual', '2027-07-15', undefined],
    ['individual', '2027-06-30', 'windowOpen'],
    ['person', '2027-07-20', 'noReport'],
  ] as const)('%s by a list of %s: %s', (kind, asOf, reason) => {
    expect(on(kind, asOf)).toBe(reason);
  });

  test('the day of the list decides, not that of the telling', () => {
    expect(on('individual', '2027-07-13', '2027-07-16')).toBe('paperMayCome');
  });

  test('a list is told of for some days, and none of a day to come', () => {
    expect(on('company', '2027-07-20', plusDays('2027-07-20', FRESH_DAYS))).toBeUndefined();
    expect(on('company', '2027-07-20', plusDays('2027-07-20', FRESH_DAYS + 1))).toBe('listOld');
    expect(isFresh({ asOf: '2027-07-21' }, '2027-07-20')).toBe(false);
  });

  test('who was registered in the year after the reported one missed nothing', () => {
    const one = merchant('company', '2027-01-01');
    expect(whyNotMissed(one, { year: 2026, asOf: '2027-07-20' }, '2027-07-20', builtIn)).toBe('registeredThisYear');
  });
});
