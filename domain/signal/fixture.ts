import type { Found } from './life';

/** What a night found of walnuts in one shop, whole. */
export const found: Found = {
  key: 'shop:云屏山货铺',
  of: '云屏山货铺',
  people: 6,
  complaints: 7,
  before: [
    { of: 'before', from: '2026-09-29', to: '2026-10-26', people: 1 },
    { of: 'year', from: '2025-10-27', to: '2025-11-23', people: 0 },
  ],
  oneIn: 3_000,
  cases: ['c_1', 'c_2', 'c_3', 'c_4', 'c_5', 'c_6', 'c_7'],
  also: ['word:空壳'],
  words: ['空壳'],
  categories: ['produce'],
  problems: ['spoiled'],
  places: ['云屏镇'],
  shops: [],
};
export const window = { from: '2026-10-27', to: '2026-11-23' };
