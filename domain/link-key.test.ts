import { linkKey } from './link-key';

test.each([
  ['https://www.YunPing.example.com/', 'yunping.example.com'],
  ['【山货】http://yunping.example.com/shop/8?spm=a1.2&shop_id=8#top 复制打开', 'yunping.example.com/shop/8?shop_id=8'],
  ['yunping.example.com/item?id=3&utm_source=wx', 'yunping.example.com/item?id=3'],
  ['yunping.example.com/item?utm_source=qq&id=3', 'yunping.example.com/item?id=3'],
  // The path of one shop is not that of another, whatever the case of its letters.
  ['https://m.example.com/s/AbC', 'm.example.com/s/AbC'],
  ['没有链接', undefined],
])('%s', (typed, key) => {
  expect(linkKey(typed)).toBe(key);
});
