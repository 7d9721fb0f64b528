import { respondentSchema } from './complaint/filing/schema';
import { linkIn, linkOf } from './link';

test.each([
  ['【淘宝】https://m.tb.cn/h.gX1abcD?tk=Ab12 CZ001 「薄皮核桃 5斤」\n点击链接直接打开', 'https://m.tb.cn/h.gX1abcD?tk=Ab12'],
  ['7.99 复制打开抖音，看看【云屏山货铺】https://v.douyin.com/iABc12/ 09/12 a@b.cn', 'https://v.douyin.com/iABc12/'],
  ['https://mobile.yangkeduo.com/goods.html?goods_id=1&ps=x「核桃」', 'https://mobile.yangkeduo.com/goods.html?goods_id=1&ps=x'],
  ['看这个 m.tb.cn/h.abc123 打开', 'm.tb.cn/h.abc123'],
  // What stands before an @ is no host.
  ['https://taobao.com@evil.example/x', 'https://evil.example/x'],
  ['https://item.taobao.com:443@evil.example', 'https://evil.example'],
  ['https://v.example/@shop', 'https://v.example/@shop'],
  ['店铺链接：https://shop123.taobao.com/，请看。', 'https://shop123.taobao.com/'],
  ['(https://a.example.com/x(1)).', 'https://a.example.com/x(1)'],
  ['见 https://a.example.com/x, 谢谢!', 'https://a.example.com/x'],
  ['见https://a.example.com/x？点开', 'https://a.example.com/x'],
  ['HTTPS：／／m.tb.cn／h.abc123 打开', 'https://m.tb.cn/h.abc123'],
  ['https:// m.tb.cn/h.abc123', 'https://m.tb.cn/h.abc123'],
  ['\u200bhttps://m.tb.cn/h.abc123\u200b', 'https://m.tb.cn/h.abc123'],
  ['商品链接item.taobao.com/item.htm?id=1&x=2。', 'item.taobao.com/item.htm?id=1&x=2'],
  ['网址是 shop123.taobao.com', 'shop123.taobao.com'],
  ['www.example.com.cn，客服 a@b.cn', 'www.example.com.cn'],
  ['邮箱 a@b.cn', '邮箱 a@b.cn'],
  ['3.5斤 v1.2 核桃', '3.5斤 v1.2 核桃'],
  ['复制这段话￥x1Y2z3A4b5￥打开淘宝', '￥x1Y2z3A4b5￥'],
  ['8.0 复制 (AbC123dEf45) 到手机淘宝', '(AbC123dEf45)'],
  ['weixin://dl/business/?t=abc', 'weixin://dl/business/?t=abc'],
  ['#小程序://拼多多/AbC123dEfG', '#小程序://拼多多/AbC123dEfG'],
  ['https://shop.example.com/商品/1.html', 'https://shop.example.com/商品/1.html'],
  ['https://s.example.com/search?q=核桃', 'https://s.example.com/search?q=核桃'],
  ['https://shop.example.com/快来看，核桃', 'https://shop.example.com/'],
  ['¥129.00', '¥129.00'],
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

test('what is no link is none where only a link will do', () => {
  expect([linkOf('淘宝搜：云屏山货铺'), linkOf('￥x1Y2z3A4b5￥'), linkOf('见 https://example.com/gs/1。')]).toEqual([
    undefined,
    undefined,
    'https://example.com/gs/1',
  ]);
});
