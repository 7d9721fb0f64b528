import fc from 'fast-check';
import { columns } from './columns';
import { readPasted } from './pasted';

const page = `投诉单详情
登记编号：1620000020261109001
登记时间：2026-11-09 10:21:33    接收时间：2026年11月10日
提供方姓名：王秀兰\t联系电话：139 0000 1101
通讯地址
甘肃省陇南市两当县城关镇东街 18 号
涉诉主体名称\t云屏山货铺\t网购平台\t山货集市
商品名称：薄皮核桃 5 斤
消费金额：¥129.50
消费时间：2026/11/1
订单号：SH20261101
是否同意公示：否
投诉内容：
11 月 1 日下单，收到有一半空壳。
卖家说：概不退换
投诉请求：退还货款、赔偿损失
受理状态备注：急
涉及金额：约一百多`;

test('a page as it is copied fills form 1; what is none of it, or cannot be read, is told as it stood', () => {
  expect(readPasted(page)).toEqual({
    answers: {
      source: 'platform12315',
      platform12315No: '1620000020261109001',
      receivedOn: '2026-11-10',
      'complainant.name': '王秀兰',
      'complainant.phone': '139 0000 1101',
      'complainant.address': '甘肃省陇南市两当县城关镇东街 18 号',
      'respondent.name': '云屏山货铺',
      'respondent.platform': '山货集市',
      'purchase.goods': '薄皮核桃 5 斤',
      'purchase.amountFen': '129.50',
      'purchase.boughtOn': '2026-11-01',
      'purchase.orderNo': 'SH20261101',
      'consents.publish': 'no',
      facts: '11 月 1 日下单，收到有一半空壳。\n卖家说：概不退换',
      requests: ['refund', 'compensate'],
    },
    unread: ['投诉单详情', '登记时间：2026-11-09 10:21:33', '受理状态备注：急', '涉及金额：约一百多'],
  });
});

test('a text that is no such page fills nothing in', () => {
  expect(readPasted('你好\n在吗').answers).toEqual({});
  expect(readPasted('')).toEqual({ answers: {}, unread: [] });
});

test('nothing is lost: every word of any text stands in an answer or in what was not understood', () => {
  const word = fc.constantFrom('退还货款', '13900001101', '云屏', '2026-11-09', '是', '129.5', '约百元', '赔偿、道歉');
  const label = fc.constantFrom(...Object.values(columns).flatMap(({ known }) => known.slice(0, 2)), '备注', '附件');
  const line = fc.oneof(
    fc.tuple(label, fc.constantFrom('：', ':', '\t', '：\n', '\n'), word).map((parts) => parts.join('')),
    word,
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { answers, unread } = readPasted(lines.join('\n'));
      const kept = JSON.stringify([answers, unread]);
      for (const one of ['13900001101', '云屏', '约百元', '道歉'])
        if (lines.some((text) => text.includes(one))) expect(kept).toContain(one);
    }),
  );
});
