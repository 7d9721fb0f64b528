import { cite, HOUSE } from '../cite';
import { rejectionGrounds, routesOwed, terminationGrounds } from '../../complaint/grounds';
import { plusDays } from '../../civil-date';
import { approvals } from './approvals';
import { lengthOf, periods } from './periods';
import { resultNotice, resultNotices } from './result-notices';
import { ruleSetOf, ruleSets } from './rule-sets';
import { factors, rejectionWording, terminationWording } from './wording';

describe('rule sets', () => {
  test('follow one another without a day between, and the last is in force', () => {
    ruleSets.forEach((one, index) => {
      const next = ruleSets[index + 1];
      expect(one.to).toBe(next ? plusDays(next.from, -1) : undefined);
    });
  });

  test.each([
    ['2020-01-01', '令20'],
    ['2024-06-30', '令20'],
    ['2024-07-01', '令20+条例46'],
    ['2026-04-14', '令20+条例46'],
    ['2026-04-15', '令121'],
    ['2030-01-01', '令121'],
  ])('%s: %s', (on, id) => expect(ruleSetOf(on).id).toBe(id));

  test('grounds and other routes change on the same days: two tables of one law', () => {
    const [, regulation46, now] = ruleSets.map((one) => one.from);
    expect(rejectionGrounds(plusDays(now!, -1))).toHaveLength(6);
    expect(rejectionGrounds(now!)).toHaveLength(7);
    expect([routesOwed(plusDays(regulation46!, -1)), routesOwed(regulation46!)]).toEqual([false, true]);
  });
});

describe('periods', () => {
  test.each([
    ['C1', 7, 'workingDay', '令121-15'],
    ['C2', 60, 'day', '令121-23'],
    ['C3', 7, 'workingDay', '令121-23'],
    ['C4', 15, 'workingDay', '程序规定-18'],
    ['C5', 15, 'workingDay', '令121-27'],
    ['C6', 7, 'workingDay', '令121-33'],
    ['C7', 10, 'workingDay', '自行协商承诺书'],
    ['C8', 90, 'day', '程序规定-64'],
    ['C9', 7, 'workingDay', '广告法-53'],
  ] as const)('%s of the rules in force, as law.md §1.7', (id, length, unit, article) =>
    expect(lengthOf(id, '2026-11-24')).toEqual({ length, unit, article, ruleSet: '令121' }),
  );

  test('no pause but those of the law: waiting for papers, approval, recusal and entrusting stop nothing', () => {
    const paused = Object.values(periods).filter((one) => one.pause);
    expect(paused.map((one) => one.id)).toEqual(['C2', 'C4', 'C5', 'C8']);
  });

  test('a warning comes before the last day', () => {
    for (const one of Object.values(periods))
      for (const length of Object.values(one.lengths))
        for (const warn of one.warns)
          if (warn !== 'lastWorkingDay' && length.length > 45) expect(warn).toBeLessThan(length.length);
  });
});

test('every article named can be cited in a notice', () => {
  const articles = [
    ...Object.values(periods).flatMap((one) => [
      one.pause?.article,
      one.extension?.article,
      ...Object.values(one.lengths).map((l) => l.article),
    ]),
    ...approvals.map((one) => one.article),
    ...resultNotices.map((one) => one.article),
    ...Object.values(factors).map((one) => one.article),
  ];
  for (const article of articles)
    if (article && article !== HOUSE && !article.includes('承诺书')) expect(cite(article)).toMatch(/^《.+》第.+条/);
});

test('the law has words for every ground, in the order of its items', () => {
  expect(Object.keys(rejectionWording)).toEqual(rejectionGrounds('2026-11-24').map((one) => one.code));
  expect(Object.keys(terminationWording)).toEqual(terminationGrounds.map((one) => one.code));
  expect(Object.values(factors).map((one) => one.article)).toEqual([1, 2, 3, 4, 5].map((n) => `令121-17(${n})`));
});

test.each([
  ['广告法-53', 7, false, false],
  ['企业信息公示条例-13', 20, true, true],
  ['个体工商户年报办法-12', 20, true, true],
  ['合作社年报办法-9', 20, true, true],
  ['反不正当竞争法-20', undefined, false, false],
  ['食品安全法-115', undefined, false, false],
  ['药品管理法-106', undefined, false, false],
  ['食品等产品特别规定-19', undefined, false, false],
  ['标准化法-35', undefined, false, false],
  ['无证无照经营查处办法-9', undefined, false, false],
  ['食盐专营办法-25', undefined, false, false],
  ['个人信息保护法-65', undefined, false, false],
] as const)('%s orders the result to be told, as its text says', (article, workingDays, written, verification) => {
  const { workingDays: term, written: inWriting = false, verification: verifies = false } = resultNotice(article);
  expect([term, inWriting, verifies]).toEqual([workingDays, written, verification]);
});

test('every law that orders a result to be told is in the test above, and no other article is taken for one', () => {
  expect(resultNotices).toHaveLength(12);
  expect(resultNotice('广告法-53').workingDays).toBe(lengthOf('C9', '2026-11-24').length);
  expect(() => resultNotice('广告法-54')).toThrow(RangeError);
});

test('laws that speak of 实名 owe it to who gave a real name alone', () => {
  expect(resultNotices.filter(({ realName }) => realName).map(({ article }) => article)).toEqual([
    '反不正当竞争法-20',
    '标准化法-35',
    '无证无照经营查处办法-9',
    '食盐专营办法-25',
  ]);
});
