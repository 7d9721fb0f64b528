import { items, measuresOf, type ItemKey } from '../../indicator/scores';
import { officialMeasures } from '../../indicator/official/official';
import { measures } from '../../indicator/measures';
import { indicatorKeys, indicators as ledgers } from '../items';
import { edition } from './edition';
import { framework, frameworkKeys, indicatorOf, itemByKey, type FrameworkKey } from './framework';

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const { blocks, indicators } = framework;

test('41 indicators make 100 points, each block its own, and items those of their indicator', () => {
  expect(indicators.map(({ no }) => no)).toEqual(Array.from({ length: 41 }, (_, index) => String(index + 1)));
  expect(sum(indicators.map(({ points }) => points))).toBe(100);
  for (const { name, points } of blocks)
    expect([name, sum(indicators.filter(({ level1 }) => level1 === name).map((one) => one.points))]).toEqual([name, points]);
  for (const { no, points, items: of, anyOneItemScoresAll } of indicators) {
    const own = of.flatMap((item) => item.points ?? []);
    expect([no, own.length, sum(own)]).toEqual(anyOneItemScoresAll ? [no, 0, 0] : [no, of.length, points]);
  }
});

test('whoever reads one finds its rule, who answers for it and how it is assessed', () => {
  for (const { no, rule, name, assessment, sources, responsibleUnits, items: of } of indicators) {
    expect([no, [rule, name, assessment].every(Boolean), sources.length > 0, responsibleUnits.length > 0]).toEqual([
      no,
      true,
      true,
      true,
    ]);
    // A number of its own has nobody but an item: 25 has 25.1, and 16 is itself one.
    expect(of.map((item) => item.no)).toEqual(of.length === 1 ? [no] : of.map((_, index) => `${no}.${index + 1}`));
  }
});

test('every key is there once, and stands for the item that the program counts by it', () => {
  const kept = indicators.flatMap(({ items: of }) => of.flatMap(({ key }) => key ?? []));
  expect([...kept].sort()).toEqual([...frameworkKeys].sort());
  expect(Object.values(items).map(({ no, points }) => [no, points])).toEqual(
    ['24.1', '24.2', '25.1', '25.2', '25.3', '26.1', '26.2'].map((no) => [no, 1]),
  );
  for (const no of indicatorKeys) for (const key of ledgers[no].items) expect([key, indicatorOf(key).no]).toEqual([key, no]);
  expect(['networkShare', 'handedOver', 'supervision', 'promising'].map((key) => itemByKey(key as FrameworkKey).no)).toEqual([
    ...['3', '11.2', '14.3', '27.2'],
  ]);
});

test('what it is counted by are figures there are, and the edition is named with its source', () => {
  const counted = indicators.flatMap(({ items: of }) => of.flatMap((item) => item.measures ?? []));
  expect(counted.filter((measure) => !Object.hasOwn(measures, measure))).toEqual([]);
  // Each of them has official values, and each that has is of one item.
  const ofItems = (Object.keys(items) as ItemKey[]).flatMap((key) => measuresOf(key));
  expect([...ofItems].sort()).toEqual([...officialMeasures].sort());
  expect(itemByKey('onTime').measures).toEqual(['firstDecisionOnTime', 'closingOnTimeA']);
  expect(edition).toMatchObject({ version: '2022试行', source: expect.stringContaining('2022') });
});
