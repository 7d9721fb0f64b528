import fc from 'fast-check';
import { idCheckCharacter, isIdNumber } from './id-number';
import { personalDataIn, takeOut, withoutIdNumbers, type PersonalKind } from './personal-data';

/** Invented: the region 621228 with a day of birth that nobody gave, and its right check character. */
const idOf = (first17: string) => first17 + idCheckCharacter(first17);
const someId = idOf('62122819990101003');

// GB 11643-1999, annex: 11010519491231002X is the standard's own example.
test('the standard’s own example is an identity number, and none of its neighbours is', () => {
  expect(isIdNumber('11010519491231002X')).toBe(true);
  expect(isIdNumber('11010519491231002x')).toBe(true);
  for (const last of '0123456789') expect(isIdNumber(`11010519491231002${last}`)).toBe(false);
  expect(isIdNumber(idOf('11010519490230002'))).toBe(false);
  expect(isIdNumber(idOf('99010519491231002'))).toBe(false);
  expect(isIdNumber('110105491231002')).toBe(true);
  expect(isIdNumber('110105491331002')).toBe(false);
});

test.each<[string, [PersonalKind, string][]]>([
  ['打他电话 13900001101 没人接', [['mobile', '13900001101']]],
  ['我的号是139 0000 1101，请打', [['mobile', '139 0000 1101']]],
  ['手机１３９００００１１０１', [['mobile', '１３９００００１１０１']]],
  ['+8613900001101', [['mobile', '8613900001101']]],
  ['店里座机0939-7121234', [['landline', '0939-7121234']]],
  ['打 010-62000000 问过', [['landline', '010-62000000']]],
  [`身份证${someId}给他看过`, [['idNumber', someId]]],
  ['卡号 6222 0212 3456 7890 128 打过来', [['bankCard', '6222 0212 3456 7890 128']]],
  ['加我微信：wang_xl1968', [['wechat', 'wang_xl1968']]],
  [
    'vx wangxiulan68，QQ 123456789',
    [
      ['wechat', 'wangxiulan68'],
      ['qq', '123456789'],
    ],
  ],
  [
    '一个 13900001101，一个 13900001202',
    [
      ['mobile', '13900001101'],
      ['mobile', '13900001202'],
    ],
  ],
])('%s', (text, found) => {
  expect(personalDataIn(text).map(({ kind, text: at }) => [kind, at])).toEqual(found);
});

test.each([
  '买了 3 斤，付了 129.50 元，2026-11-20 到的',
  '订单号 13900001101，运单 6222021234567890128',
  '订单编号：110105491231002',
  '微信支付 129 元，微信转账过去的',
  '条码 6901234567892',
  '统一社会信用代码 91330100799655058B',
  '打 12315 和 12345 都问过，商家让打 4008123123',
  '快递单号 78123456789012',
  '139000011012 多一位，1390000110 少一位',
])('nothing is pointed out in: %s', (text) => {
  expect(personalDataIn(text)).toEqual([]);
});

test('what the label of a field calls an order number is one, but an identity number with its check digit never is', () => {
  expect(personalDataIn('110105491231002', '订单号')).toEqual([]);
  expect(personalDataIn(someId, '订单号').map(({ kind }) => kind)).toEqual(['idNumber']);
});

test('what is taken out is named, and all the rest stays as it was', () => {
  const text = `我叫王秀兰，${someId}，电话 13900001101。`;
  expect(takeOut(text, personalDataIn(text))).toBe('我叫王秀兰，［身份证号已去掉］，电话 ［手机号已去掉］。');
  expect(withoutIdNumbers(text)).toBe('我叫王秀兰，［身份证号已去掉］，电话 13900001101。');
});

const words = fc.stringMatching(/^[一二三四五六七八九十买卖东西，。 ]{0,12}$/);
const ids = fc
  .record({
    day: fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2015-12-31T00:00:00Z'), noInvalidDate: true }),
    order: fc.nat(999),
  })
  .map(({ day, order }) => idOf(`621228${day.toISOString().slice(0, 10).replace(/-/g, '')}${String(order).padStart(3, '0')}`));

test('whatever stands around it, no identity number is kept, and taking out again finds nothing more', () => {
  fc.assert(
    fc.property(words, ids, words, ids, (a, one, b, two) => {
      const text = `${a}。${one}。${b}，${two}`;
      const kept = withoutIdNumbers(text);
      expect(kept).not.toContain(one);
      expect(kept).not.toContain(two);
      expect(withoutIdNumbers(kept)).toBe(kept);
    }),
  );
});

test('any text at all: places are in order, apart, inside the text, and say what stands there', () => {
  const piece = fc.oneof(fc.string(), words, ids, fc.constantFrom('13900001101', '微信', 'QQ', '6222', ' ', '-', '０', 'x'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { from, to, text: at } of personalDataIn(text)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        expect(text.slice(from, to)).toBe(at);
        last = to;
      }
    }),
    { numRuns: 500 },
  );
});

test('a pasted table of ten thousand small numbers is read to its end', () => {
  expect(personalDataIn(`${'2 '.repeat(10_000)}电话13900001101`)).toMatchObject([{ kind: 'mobile', text: '13900001101' }]);
});

test.each([
  ['231124-351232010512345', []],
  ['订单 231124-351232010512345', []],
  ['351232010512345', []],
  ['身份证 110101900307123', ['110101900307123']],
])('fifteen digits are an identity number only after a word that says so: %s', (written, found) => {
  expect(personalDataIn(written).flatMap(({ kind, text }) => (kind === 'idNumber' ? [text] : []))).toEqual(found);
});

/** Invented numbers with the right check digit of an identity number, as orders, parcels, 12315 and codes may have them. */
const likeOne = idOf('62122820261109001');

test.each([
  `12315 编号 ${likeOne}`,
  `${likeOne}`,
  `投诉号：${likeOne}，登记了`,
  `快递单号 SF${someId}`,
  `YT${someId}`,
  `JD_${someId}`,
  '订单 231124-351232010512345 付了款',
  '条码 6901234567892，货号 110105491231002',
  '条形码:036000291452',
  '交易流水 6222021234567890128',
  '商户单号 4200001234202611241234567890',
  '统一社会信用代码 914403001922038216',
  '信用代码：92621228MA71234X5R',
  '物流 78123456789012、773012345678901',
  '全国12315平台 1620000020261109001',
])('nothing is taken out of: %s', (text) => {
  expect(withoutIdNumbers(text)).toBe(text);
  expect(personalDataIn(text).filter(({ kind }) => kind === 'idNumber' || kind === 'bankCard')).toEqual([]);
});

test.each([`身份证${likeOne}`, `身份证号ID${someId}`, `孩子的证件号码：${likeOne}`, `NO${someId}`])(
  'what the text calls an identity number is one: %s',
  (text) => expect(withoutIdNumbers(text)).toContain('［身份证号已去掉］'),
);
