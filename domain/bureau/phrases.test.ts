import { filled } from './phrases';
import { MOST_PHRASES, phrasesSchema } from './phrases-form';

const complaint = {
  no: 'LD-2026-0142',
  receivedOn: '2026-11-20',
  purchase: { goods: '核桃 5 斤', amountFen: 12_950 },
  respondent: { name: '山货铺' },
};

test.each([
  ['请{商家}在 3 日内就{商品}答复。', '请山货铺在 3 日内就核桃 5 斤答复。'],
  [
    '{编号}，{收到日期}收到，付款 {金额}，{今天}。',
    'LD-2026-0142，2026 年 11 月 20 日（周五）收到，付款 129.50 元，2026 年 11 月 24 日（周二）。',
  ],
  // Nobody handles it yet: the braces stay, so that the gap is seen.
  ['{经办人}会联系您。', '{经办人}会联系您。'],
  ['{没有的}', '{没有的}'],
])('%s', (phrase, said) => {
  expect(filled(phrase, complaint, '2026-11-24')).toBe(said);
});

test('an amount that nobody named is no nought', () => {
  expect(filled('付款 {金额}', { purchase: { goods: '核桃', amountFen: 0 } }, '2026-11-24')).toBe('付款 {金额}');
});

test.each([
  [
    'a name twice',
    [
      { title: '催答复', text: '请答复。' },
      { title: '催答复', text: '请尽快答复。' },
    ],
  ],
  ['a placeholder that no case fills', [{ title: '催答复', text: '请{店主}答复。' }]],
  ['too many', Array.from({ length: MOST_PHRASES + 1 }, (_, n) => ({ title: `第 ${n} 条`, text: '请答复。' }))],
])('%s is refused', (_, phrases) => {
  expect(phrasesSchema.safeParse({ version: 0, phrases }).success).toBe(false);
});
