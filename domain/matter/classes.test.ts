import { readCategory, readProblem } from '../complaint/import/classes';
import { received } from '../complaint/fixture';
import { draftSummary } from '../complaint/summary';
import { goodsCategories, goodsCategoryKeys } from './goods-categories';
import { problemTypeKeys, problemTypes } from './problem-types';

test.each([
  ['problems', problemTypes],
  ['goods', goodsCategories],
])('%s: labels are told apart, say since when, and no code is invented', (_, table) => {
  const rows = Object.values(table);
  expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
  for (const { version, code12315 } of rows) {
    expect(version).toMatch(/^20\d\d-\d\d$/);
    expect(code12315).toBeNull();
  }
});

test('a list that writes our own labels is read as we write them', () => {
  for (const key of problemTypeKeys) expect(readProblem(problemTypes[key].label)).toBe(key);
  for (const key of goodsCategoryKeys) expect(readCategory(goodsCategories[key].label)).toBe(key);
});

test.each([
  ['价格', 'price'],
  ['计量', 'short'],
  ['虚假宣传', 'misled'],
  ['假冒', 'counterfeit'],
  ['人格尊严', 'privacy'],
  ['过期食品', 'spoiled'],
  // Each may be several of ours: asked, not guessed.
  ['质量', undefined],
  ['合同', undefined],
  ['售后服务', undefined],
])('%s of the consumer associations is %s', (text, problem) => {
  expect(readProblem(text)).toBe(problem);
});

test.each([
  ['家用电子电器类', 'appliance'],
  ['服装鞋帽类', 'clothing'],
  ['保健食品', 'health'],
  ['婴幼儿食品', 'baby'],
  ['教育培训服务', 'training'],
  ['交通工具类', 'vehicle'],
  ['房屋', undefined],
])('%s is %s', (text, category) => {
  expect(readCategory(text)).toBe(category);
});

test('the merchant learns what kind of problem it is, as what the person says and not as what is so', () => {
  const says = problemTypeKeys.map((problem) => draftSummary(received({ problem })));
  expect(new Set(says).size).toBe(problemTypeKeys.length);
  expect(draftSummary(received({ problem: 'counterfeit' }))).toContain('付款 129.50 元，认为是假货。要求：');
  // An old row of a list says no more than that there is a dispute.
  expect(draftSummary(received({ problem: undefined }))).toContain('与商家发生消费纠纷');
});
