import { respondentSchema } from './schema';
import { linkIn } from './shop-link';

test.each([
  ['【淘宝】https://m.tb.cn/h.gX1abcD?tk=Ab12 CZ001 「薄皮核桃 5斤」\n点击链接直接打开', 'https://m.tb.cn/h.gX1abcD?tk=Ab12'],
  ['7.99 复制打开抖音，看看【云屏山货铺】https://v.douyin.com/iABc12/ 09/12 a@b.cn', 'https://v.douyin.com/iABc12/'],
  ['https://mobile.yangkeduo.com/goods.html?goods_id=1&ps=x「核桃」', 'https://mobile.yangkeduo.com/goods.html?goods_id=1&ps=x'],
  ['看这个 m.tb.cn/h.abc123 打开', 'm.tb.cn/h.abc123'],
  ['淘宝搜：云屏山货铺', '淘宝搜：云屏山货铺'],
  ['', ''],
])('of what an app shares only the link is kept: %s', (text, link) => {
  expect(linkIn(text)).toBe(link);
});

test('a share text longer than the field takes is cut to its link, not refused', () => {
  const shared = `【淘宝】https://m.tb.cn/h.gX1abcD 「${'很长的标题'.repeat(120)}」`;
  const parsed = respondentSchema.parse({ kind: 'platform', name: '山货集市', shopUrl: shared });
  expect(parsed.shopUrl).toBe('https://m.tb.cn/h.gX1abcD');
  expect(respondentSchema.safeParse({ kind: 'platform', name: '山货集市', shopUrl: 5 }).success).toBe(false);
});

test('a text beyond any that is shared is not looked through to its end, and is refused by its length', () => {
  const endless = `${'a'.repeat(100_000)} https://m.tb.cn/h.gX1abcD`;
  expect(linkIn(endless)).toBe(endless);
  expect(respondentSchema.safeParse({ kind: 'platform', name: '山货集市', shopUrl: endless }).success).toBe(false);
});
