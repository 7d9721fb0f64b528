import { articlesOf121 } from '../../tools/rules/articles';
import { articlesIn, rulesPage } from '../../tools/rules/print';

const INDEX = '令121每一条在哪里';
const tables = rulesPage().split(INDEX)[0]!;
const named = articlesIn(tables);

test('令121 has 46 articles, and the page speaks of every one', () => {
  expect(Object.keys(articlesOf121).map(Number)).toEqual(Array.from({ length: 46 }, (_, index) => index + 1));
});

test.each(Object.entries(articlesOf121))(
  'article %s is a rule of a table, or the page says where it went',
  (no, { does, none }) => {
    expect(named.has(Number(no)) || does !== undefined || none !== undefined).toBe(true);
    // What the page says to need no rule has none.
    if (none !== undefined) expect(named.has(Number(no))).toBe(false);
  },
);

test('cases under 令20 are never said to have 60 days', () => {
  const [, row] = /\| 按时办结率 A \| ([^|]*) \|/.exec(tables) ?? [];
  expect(row).toMatch(/令20的 45 个工作日/);
  expect(tables).not.toMatch(/受理满 60 日/);
});
