import { textsOf, type Block } from '../../domain/bulletin/blocks';
import { mayNotSay } from '../../domain/bulletin/may-not-say';
import { mediumOf } from '../../domain/bulletin/media';
import { writingSchema, type WritingInput } from '../../domain/bulletin/writing';
import { bulletinsOfYear, elsewhereOfYear } from '../../tools/demo/bulletins/year';
import published from '../../domain/bulletin/content/published.json';
import { numeral } from '../../domain/law/cite';

const all: readonly (readonly [string, WritingInput, string])[] = [
  ...bulletinsOfYear.map(({ slot, writing, on }) => [slot, writing, on] as const),
  ...bulletinsOfYear.flatMap(({ slot, writing, corrected }) =>
    corrected ? [[`${slot} corrected`, corrected.change(writing), corrected.on] as const] : [],
  ),
  ...elsewhereOfYear.map(({ slot, writing, enteredOn }) => [slot, writing, enteredOn] as const),
];
const laws: Record<string, { articles: Record<string, string> } | undefined> = published;

test.each(all)('%s is taken by the form and says nothing that a county may not say', (_, writing, on) => {
  const parsed = writingSchema.safeParse(writing);
  expect(parsed.error?.issues ?? []).toEqual([]);
  const { kind, title, lead, blocks, categories, relayed } = parsed.data!;
  expect(mayNotSay({ kind, title, lead, blocks: blocks as Block[], categories, relayed }, on)).toEqual([]);
});

test('there are at least 24 over the year, one or more each month, of which four and more are about buying in the network', () => {
  const out = [
    ...bulletinsOfYear.flatMap(({ publishedOn }) => publishedOn ?? []),
    ...elsewhereOfYear.map(({ release }) => release.on),
  ].filter((day) => day.startsWith('2026'));
  expect(out.length).toBeGreaterThanOrEqual(24);
  expect(new Set(out.map((day) => day.slice(0, 7))).size).toBe(11);
  expect(bulletinsOfYear.filter(({ writing }) => writing.networkRelated).length).toBeGreaterThanOrEqual(4);
  expect(bulletinsOfYear.some(({ corrected }) => corrected)).toBe(true);
  expect(bulletinsOfYear.some(({ withdrawn }) => withdrawn)).toBe(true);
  expect(bulletinsOfYear.some(({ writing }) => writing.kind === 'relayed')).toBe(true);
});

test('a tip, a warning or a lesson in full has 500 characters and more, and none more than 900', () => {
  for (const { writing, slot } of bulletinsOfYear) {
    if (writing.kind === 'relayed' || slot === 'cards' || slot === 'cardsAgain') continue;
    const { length } = [...(writing.lead ?? ''), ...(writing.blocks as Block[]).flatMap(textsOf).join('')];
    expect([slot, length >= 400 && length <= 900]).toEqual([slot, true]);
  }
});

test('every release fits its medium, comes after its publication, and names its place or its address', () => {
  for (const { publishedOn = '', releases = [] } of bulletinsOfYear)
    for (const { medium, form, on, url, place } of releases) {
      const { forms, at } = mediumOf(medium);
      expect(forms).toContain(form);
      expect(on >= publishedOn).toBe(true);
      expect(Boolean(at === 'url' ? url : at === 'place' ? place : true)).toBe(true);
    }
});

test('every article that they cite is one of a law, and one that was read', () => {
  const cited = all.flatMap(([, { laws: of }]) => of);
  for (const one of cited) expect(one).toMatch(/^《[^》]+》第[一二三四五六七八九十百零]+条$/);
  const read = Object.entries(laws).flatMap(([law, found]) =>
    Object.keys(found?.articles ?? {}).map((article) => `${law}第${numeral(Number(article))}条`),
  );
  // Looked up besides in the law as published: nothing is quoted from them.
  const besides = [
    '《消费者权益保护法》第十六条',
    '《消费者权益保护法实施条例》第十二条',
    '《消费者权益保护法实施条例》第二十七条',
    '《消费者权益保护法实施条例》第二十九条',
    '《消费者权益保护法实施条例》第三十条',
  ];
  expect([...new Set(cited)].filter((one) => !read.includes(one) && !besides.includes(one))).toEqual([]);
});

/** What a season is called, and the months (1–12) in which a county speaks of it. */
const seasons: readonly (readonly [words: RegExp, months: readonly number[]])[] = [
  [/元旦|年货/, [12, 1]],
  [/春节/, [1, 2]],
  [/春耕/, [2, 3, 4]],
  [/3·15/, [3]],
  [/五一/, [4, 5]],
  [/新蜜/, [5, 6]],
  [/端午/, [5, 6]],
  [/618/, [5, 6]],
  [/暑|汛期/, [6, 7, 8]],
  [/开学|中秋/, [8, 9]],
  [/核桃上市/, [9, 10]],
  [/山货上市|药材采收/, [9, 10, 11]],
  [/双 11/, [10, 11]],
  [/取暖/, [11, 12, 1]],
  [/岁末|双 12/, [11, 12]],
];

test('each speaks of its season in that season, and stands no longer than it', () => {
  const told = [
    ...bulletinsOfYear.map(({ writing, publishedOn, on }) => ({ writing, on: publishedOn ?? on })),
    ...elsewhereOfYear.map(({ writing, release }) => ({ writing, on: release.on })),
  ];
  const found = told.flatMap(({ writing: { title, occasion = '', validUntil }, on }) => {
    const wrong = seasons.filter(([words, months]) => words.test(title + occasion) && !months.includes(Number(on.slice(5, 7))));
    return wrong.length || (validUntil && validUntil <= on) ? [`${title} ${on}`] : [];
  });
  expect(found).toEqual([]);
  // Of what grows here and is sold from here.
  for (const goods of ['蜂蜜', '核桃', '羊肚菌', '天麻', '腊肉'])
    expect([goods, told.some(({ writing }) => writing.title.includes(goods))]).toEqual([goods, true]);
});
