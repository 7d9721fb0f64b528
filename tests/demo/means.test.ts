// What the year of soft measures, spot checks and decisions not to punish has to show.
import { rowKinds } from '../../domain/assessment/items';
import {
  leniencyRows,
  measureRows,
  spotCheckRows,
  type LeniencySource,
  type MeasureSource,
  type SpotCheckSource,
} from '../../domain/assessment/measures';
import { measureKindKeys } from '../../domain/measure/kinds';
import type { Measure } from '../../domain/measure/measure';
import { DEMO_NOW } from '../../tools/demo/county';
import { readCounty } from '../../tools/demo/snapshot';

const county = readCounty();
const of = <T>(collection: string) => (county[collection] ?? []) as unknown as T[];
const measures = of<Measure>('measures');

test('thirteen measures of every kind: carried out all year, one given up, one whose term still runs', () => {
  expect(measures).toHaveLength(13);
  expect(new Set(measures.map(({ kind }) => kind))).toEqual(new Set(measureKindKeys));
  expect(measures.filter(({ state }) => state === 'cancelled')).toHaveLength(1);
  expect(measures.filter(({ state }) => state === 'carried')).toHaveLength(1);
  const rows = measureRows(measures as MeasureSource[], 2026);
  expect(rows).toHaveLength(12);
  expect(new Set(rows.map(({ on }) => on.slice(0, 7))).size).toBeGreaterThanOrEqual(10);
  expect(rows.every(({ kind }) => rowKinds[kind].item === 'softMeasures')).toBe(true);
});

test('spot checks with good and bad results and one on its way; who was not punished was taught, once still to be', () => {
  expect(spotCheckRows(of<SpotCheckSource>('spotChecks'), 2026).map(({ result }) => result)).toEqual(
    expect.arrayContaining(['合格', '没有发现问题', '还没有结果']),
  );
  const lenient = leniencyRows(of<LeniencySource>('leniencies'), 2026);
  expect(lenient).toHaveLength(3);
  expect(lenient.filter(({ lacks }) => lacks)).toHaveLength(1);
});

test('of each measure every day comes after the one before, and nobody approves what he wrote', () => {
  const today = new Date(DEMO_NOW + 8 * 3_600_000).toISOString().slice(0, 10);
  for (const { no, on, approved, carried, results = [], writers } of measures) {
    const days = [on, approved?.on, carried?.on, ...results.map(({ checkedOn }) => checkedOn)].flatMap((day) => day ?? []);
    expect([no, [...days].sort()]).toEqual([no, days]);
    expect([no, days.every((day) => day <= today)]).toEqual([no, true]);
    expect([no, writers.some(({ member }) => member === approved?.by.member)]).toEqual([no, false]);
  }
});
