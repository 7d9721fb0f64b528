import * as fc from 'fast-check';
import { publishedOne } from './fixture';
import { feedMark, findMarks } from './listing';
import { pairsOf, reallyHas, wantedMarks } from './text';

test('a text is found by pairs of its letters, whatever the width and case of what is typed', () => {
  expect(pairsOf('网购提示')).toEqual(['网购', '购提', '提示']);
  expect(pairsOf('618 大促')).toEqual(['61', '18', '大促']);
  expect(pairsOf('ＡＢ')).toEqual(pairsOf('ab'));
  expect(wantedMarks('网')).toEqual(['~网']);
  expect(wantedMarks('鱼 核桃')).toEqual(['~鱼', '~核桃']);
  for (const little of ['', ' ', '6', 'a', '！', '6 a']) expect(wantedMarks(little)).toEqual([]);
});

test('whatever words stand in a published one, its marks have all that a search for them wants', () => {
  const text = '保留订单和聊天记录，先和商家协商，协商不成打 12315。';
  const one = publishedOne({ blocks: [{ kind: 'paragraph', text }] });
  const marks = new Set(findMarks(one, '2026-11-24'));
  fc.assert(
    fc.property(fc.nat(text.length - 2), fc.integer({ min: 2, max: 8 }), (from, length) => {
      const words = text.slice(from, from + length);
      expect(wantedMarks(words).filter((mark) => !marks.has(mark))).toEqual([]);
      expect(reallyHas(one, words.trim())).toBe(true);
    }),
    { seed: 243, numRuns: 200 },
  );
});

test('each feed is one mark: of everyone, of one audience that is among everyone, of a category, of a kind', () => {
  const marks = findMarks(publishedOne({ categories: ['produce', 'food'] }), '2026-11-24');
  for (const choice of [
    {},
    { audience: 'elder' },
    { category: 'food' },
    { kind: 'tip', audience: 'student', category: 'produce' },
  ] as const)
    expect([choice, marks.includes(feedMark(choice))]).toEqual([choice, true]);
  expect(marks).not.toContain(feedMark({ category: 'phone' }));
  expect(marks).not.toContain(feedMark({ kind: 'warning' }));
});
