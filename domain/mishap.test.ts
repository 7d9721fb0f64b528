import { framesOf, nameOf } from './mishap';
import { mishapSchema } from './mishap-report';

const stack = [
  'TypeError: 王秀兰 13900001101 的收货地址读不出来',
  '    at Card (https://servicewechat.com/wx1/3/case/view/index.js?id=c_1&phone=13900001101:12:345)',
  '    at appservice/common.js:1:9999',
  'render@taro.js:7:1',
].join('\n');

test('of a stack only places in the program are left: no sentence, no address, nothing behind a question mark', () => {
  expect(framesOf(stack)).toEqual(['index.js:12:345', 'common.js:1:9999', 'taro.js:7:1']);
  expect(framesOf(undefined)).toEqual([]);
  expect(framesOf('没有栈')).toEqual([]);
});

test('what was thrown is named by its kind alone', () => {
  expect([nameOf(new RangeError('x')), nameOf('王秀兰'), nameOf(Object.assign(new Error(), { name: '王秀兰' }))]).toEqual([
    'RangeError',
    'string',
    'Error',
  ]);
});

const mishap = { kind: 'page', version: '0.1.0', page: 'case/view/index', name: 'TypeError', frames: framesOf(stack) };

test.each([
  { page: 'case/view/index?id=c_1' },
  { page: '核桃空壳' },
  { name: '王秀兰' },
  { name: 'TypeError: 13900001101' },
  { frames: ['我买的核桃有一半是空壳'] },
  { frames: ['https://x/y.js?phone=13900001101:1:2'] },
  { version: '0.1.0 王秀兰' },
  { message: '13900001101' },
])('%j cannot be reported', (wrong) => {
  expect(mishapSchema.safeParse(mishap).success).toBe(true);
  expect(mishapSchema.safeParse({ ...mishap, ...wrong }).success).toBe(false);
});
