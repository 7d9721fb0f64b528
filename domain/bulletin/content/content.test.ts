import { county } from '@config/county';
import { county as another } from '../../../config/counties/990122';
import { textsOf, type Block } from '../blocks';
import { mayNotSay } from '../may-not-say';
import { writingSchema } from '../writing';
import { articles, sayArticle, type ArticleCode } from './articles';
import { calendarOfYear, skeletonsFor } from './calendar';
import { faqKeys, faqOf } from './faqs';
import { figuresOf, sayComplaints, sayFigures } from './figures';
import { lessonKeys, lessonOf, rightOf } from './lessons';
import published from './published.json';
import { fill, unwritten } from './skeletons/fill';
import { skeletonKeys, skeletonOf } from './skeletons/table';

const laws: Record<string, { articles: Record<string, string> } | undefined> = published;
const codes = Object.keys(articles) as ArticleCode[];
const figures = { days: 28, complaints: 17, about: '农产品、土特产' };
const filled = (key: (typeof skeletonKeys)[number]) => fill(skeletonOf(key), county, '2026-11-24', figures);
const textOf = ({ lead = '', blocks }: ReturnType<typeof filled>) => [lead, ...blocks.flatMap(textsOf)].join('');
const everyText = [
  ...skeletonKeys.map((key) => `${skeletonOf(key).title}${textOf(filled(key))}`),
  ...faqKeys.map((key) => faqOf(key).question + faqOf(key).answer.join('')),
  ...lessonKeys.map((key) => JSON.stringify(lessonOf(key))),
];

test.each(codes)('%s is quoted as the law was published', (code) => {
  const { law, article, says } = articles[code];
  expect(laws[law]?.articles[article]).toContain(says);
  expect(sayArticle(code)).toMatch(/^《.+》第[一二三四五六七八九十百零]+条$/);
});

test('every article that is quoted is cited somewhere', () => {
  const cited = new Set<string>([
    ...skeletonKeys.flatMap((key) => skeletonOf(key).laws),
    ...faqKeys.flatMap((key) => faqOf(key).laws),
    ...lessonKeys.flatMap((key) => lessonOf(key).quiz.map(({ law }) => law)),
  ]);
  expect(codes.filter((code) => !cited.has(code))).toEqual([]);
});

test.each(skeletonKeys)('skeleton %s has 500 to 900 characters, four to six points, and is taken by the form', (key) => {
  const writing = filled(key);
  expect(skeletonOf(key).points.length).toBeGreaterThanOrEqual(4);
  expect(skeletonOf(key).points.length).toBeLessThanOrEqual(6);
  const { length } = [...textOf(writing)];
  expect(length).toBeGreaterThanOrEqual(500);
  expect(length).toBeLessThanOrEqual(900);
  const parsed = writingSchema.safeParse(writing);
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(textOf(writing)).not.toMatch(/[{}]/);
  expect(textOf(writing)).toContain(county.hotline);
  expect(textOf(writing)).toContain('协商');
  expect(textOf(writing)).toContain('票据');
});

test.each(skeletonKeys)('skeleton %s says nothing that a county may not say', (key) => {
  const { kind, title, lead, blocks, categories } = filled(key);
  expect(
    mayNotSay({ kind: kind as 'tip', title, lead: lead ?? undefined, blocks: blocks as Block[], categories }, '2026-11-24'),
  ).toEqual([]);
});

test('the bureau’s figures are called unverified, small ones masked, and left out where nothing was counted', () => {
  expect(textOf(filled('harvest'))).toContain('近 28 天，本局收到农产品、土特产方面的投诉 17 件（投诉数，未经核实）。');
  expect([0, 4, 5].map(sayComplaints)).toEqual(['不到 5 件', '不到 5 件', '5 件']);
  expect(sayFigures({ ...figures, complaints: 0 })).toBe('');
  expect(sayFigures({ ...figures, complaints: 2 })).toContain('不到 5 件（投诉数，未经核实）');
  expect(textOf(fill(skeletonOf('harvest'), county, '2026-11-24'))).not.toContain('投诉数');
});

test.each([
  { categories: ['produce', 'food'] as const, complaints: 7, about: '农产品、土特产、食品' },
  { categories: ['virtual'] as const, complaints: 0, about: '充值、会员' },
  // A matter of no one kind of goods: all of them, also those of which the kind is not known.
  { categories: [] as const, complaints: 10, about: '各类消费' },
])('the figures of a skeleton are of its own goods: $about', ({ categories, complaints, about }) => {
  const counted = [
    { category: 'produce' as const, complaints: 4 },
    { category: 'food' as const, complaints: 3 },
    { category: 'phone' as const, complaints: 1 },
    { complaints: 2 },
  ];
  expect(figuresOf(counted, categories, 28)).toEqual({ days: 28, complaints, about });
});

test('what the editor has still to write stands in brackets, and only where a season does not say it', () => {
  for (const key of skeletonKeys) {
    const found = unwritten([skeletonOf(key).title, textOf(filled(key))]);
    if (key === 'fromComplaints' || key === 'report') expect(found.length).toBeGreaterThan(2);
    else expect(found).toEqual([]);
  }
});

test('no title that a county may not use, no firm, no praise and no promise', () => {
  for (const text of everyText) {
    expect(text).not.toMatch(/食品安全风险警示|药品安全警示|质量风险警示|有限公司|旗舰店|推荐购买|保证赔/);
  }
  for (const key of skeletonKeys) {
    const elsewhere = textOf(fill(skeletonOf(key), another, '2026-11-24', figures));
    expect(elsewhere).toContain(another.bureau);
    expect(elsewhere).not.toContain(county.name);
  }
});

test('the year has something each month, on network consumption in at least four, and every season lies in it', () => {
  expect(Object.keys(calendarOfYear).map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const offered = Object.values(calendarOfYear).flatMap((month) => month.flatMap(({ skeleton }) => skeleton ?? []));
  for (const key of skeletonKeys) if (skeletonOf(key).months.length > 0) expect(offered).toContain(key);
  const network = Object.entries(calendarOfYear).filter(([, month]) =>
    month.some(({ skeleton }) => skeleton && skeletonOf(skeleton).networkRelated),
  );
  expect(network.length).toBeGreaterThanOrEqual(4);
  for (const [month, occasions] of Object.entries(calendarOfYear))
    expect(occasions.some(({ skeleton }) => skeleton === skeletonsFor(Number(month))[0])).toBe(true);
  expect(new Set(skeletonsFor(12))).toEqual(new Set(skeletonKeys));
  expect(skeletonsFor(12).slice(0, 2).sort()).toEqual(['doubleTwelve', 'newYear']);
});

test('ten questions, six lessons of four or five questions with one right answer each', () => {
  expect(faqKeys).toHaveLength(10);
  expect(lessonKeys).toHaveLength(6);
  for (const key of lessonKeys) {
    const { quiz } = lessonOf(key);
    expect(quiz.length).toBeGreaterThanOrEqual(4);
    for (const { answers, right } of quiz) {
      expect(answers[right]).toBeDefined();
      expect(new Set(answers).size).toBe(answers.length);
    }
    expect(
      rightOf(
        lessonOf(key),
        quiz.map(({ right }) => right),
      ),
    ).toBe(quiz.length);
    expect(rightOf(lessonOf(key), [])).toBe(0);
  }
});
