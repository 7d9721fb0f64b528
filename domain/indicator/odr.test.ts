import { addWorkingDays, builtIn } from '../law/calendar/calendar';
import { finishOdr, receiveOdr, type OdrOutcome } from '../odr/odr';
import { entriesOf } from './ledger/entries';
import { figure } from './ledger/figure';
import { spread } from './spread';
import { odrStandings } from './ledger/standings';

const november = { from: '2026-11-01', to: '2026-11-30' };
const begun = receiveOdr({ _id: 'o_1', office: '621228-00', receivedOn: '2026-11-09', odrPlatformNo: 'ODR-1' }, builtIn);
const DUE = '2026-11-23';
const figures = (odr: typeof begun, asOf: string) => {
  const entries = entriesOf(odrStandings, undefined, odr, '2026-11-09');
  return [figure(entries, 'odrOnTime', november, asOf), figure(entries, 'odrSettled', november, asOf)].map(
    ({ n, d }) => `${n}/${d}`,
  );
};

test('a firm has ten working days from the day it received the matter', () => {
  expect(begun.deadlines[0]).toMatchObject({ id: 'C7', dueOn: DUE });
  expect(addWorkingDays('2026-11-09', 10, builtIn)).toBe(DUE);
});

test.each<[OdrOutcome, string, string[]]>([
  ['settled', DUE, ['1/1', '1/1']],
  ['settled', '2026-11-24', ['0/1', '1/1']],
  ['failed', '2026-11-12', ['1/1', '0/1']],
  ['left', '2026-11-12', ['0/0', '0/1']],
  ['left', '2026-11-24', ['0/1', '0/1']],
  ['expired', '2026-11-24', ['0/1', '0/1']],
])('%s on %s: on time and settled are %j', (outcome, on, expected) => {
  expect(figures(finishOdr(begun, outcome, on), '2026-11-30')).toEqual(expected);
});

test('one that nobody ends is late from the day after the last, by itself', () => {
  expect(figures(begun, DUE)).toEqual(['0/0', '0/0']);
  expect(figures(begun, '2026-11-24')).toEqual(['0/1', '0/0']);
});

test('a firm that is no ODR unit of the national platform counts nowhere', () => {
  const other = receiveOdr({ _id: 'o_2', office: '621228-00', receivedOn: '2026-11-09' }, builtIn);
  expect(odrStandings(finishOdr(other, 'settled', '2026-11-10'))).toEqual([]);
});

test('it ends once', () => {
  expect(() => finishOdr(finishOdr(begun, 'settled', '2026-11-10'), 'left', '2026-11-11')).toThrow(RangeError);
});

test('median and p90 of handling days, by nearest rank; a value that was taken back is gone', () => {
  const entry = (n: number, d = 1) => ({
    measure: 'handlingDays' as const,
    office: 'o',
    day: '2026-11-10',
    effective: '2026-11-10',
    n,
    d,
  });
  const ten = [3, 1, 2, 5, 4, 7, 6, 9, 8, 100].map((n) => entry(n));
  const of = (entries: ReturnType<typeof entry>[]) => spread(entries, 'handlingDays', november, '2026-11-30');
  expect(of(ten)).toEqual({ median: 5, p90: 9 });
  expect(of([...ten, entry(-100, -1)])).toEqual({ median: 5, p90: 9 });
  expect(of([entry(4)])).toEqual({ median: 4, p90: 4 });
  expect(of([entry(4), entry(-4, -1)])).toBeUndefined();
});
