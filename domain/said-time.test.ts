import { sayAt, sayInstant } from './said-time';

// The last minute of the year in UTC is the morning of the next one in +08:00, in whatever zone this runs.
test.each([
  ['2026-12-31T23:59:00Z', '2027-01-01 07:59', '2027 年 1 月 1 日 07:59'],
  ['2026-08-05T02:24:00Z', '2026-08-05 10:24', '8 月 5 日 10:24'],
  ['2026-03-08T16:00:00Z', '2026-03-09 00:00', '3 月 9 日 00:00'],
])('%s is said as %s', (instant, whole, short) => {
  expect(sayAt(Date.parse(instant), 'YYYY-MM-DD HH:mm')).toBe(whole);
  expect(sayInstant(Date.parse(instant), '2026-12-31')).toBe(short);
  expect(sayInstant(Date.parse(instant), undefined)).toMatch(/^202\d 年 /);
});
