import { builtIn } from '../law/calendar/calendar';
import type { Merchant } from '../merchant/merchant';
import { negotiationOf } from './fixture';
import { tellingIn, untold } from '../privacy/not-told';
import { checkSending, sending, sendSchema, type SendInput } from './sending';
import { MOST_SHOWN, shownText } from './shown';

const TODAY = '2026-11-24';
const moment = { now: Date.parse(`${TODAY}T02:00:00Z`), today: TODAY, calendar: builtIn };
const { prepared } = negotiationOf(TODAY);
const firm = {
  _id: 'mc_1',
  office: '621228-01',
  name: '云屏山货有限公司',
  shops: [{ name: '云屏山货铺' }],
} as unknown as Merchant;
const input = (more: object = {}): SendInput => ({
  ...prepared,
  ...{ enrolment: 'LDE-2026-0001', files: ['f-1', 'f-2'], shown: { text: shownText(prepared), files: ['f-2'] } },
  ...more,
});

test('the text proposed has what the firm needs, and nothing of who the consumer is', () => {
  const facts = '我叫王秀兰，住城关镇东街 8 号，电话 13900001101，核桃一半是空壳。';
  const text = shownText({ ...prepared, facts, purchase: { ...prepared.purchase, orderNo: 'SH20261101' }, askedFen: 12_950 });
  for (const part of ['薄皮核桃', '129.50', 'SH20261101', '一半是空壳', '退还货款']) expect(text).toContain(part);
  expect(tellingIn(prepared.complainant, text)).toEqual([]);
  expect(untold(prepared.complainant, '核桃一半是空壳')).toBe('核桃一半是空壳');
});

test('the longest form makes a text that can be sent', () => {
  const long = { ...prepared, facts: '壳'.repeat(2000), otherRequest: '赔'.repeat(100), requests: ['refund', 'other'] as const };
  const goods = { ...prepared.purchase, goods: '核'.repeat(60), orderNo: '1'.repeat(64) };
  expect([...shownText({ ...long, requests: [...long.requests], purchase: goods })].length).toBeLessThan(MOST_SHOWN);
});

test.each<[string, object, string | undefined]>([
  ['as it is', {}, undefined],
  ['another firm', { respondent: { ...prepared.respondent, name: '别家山货' } }, 'respondent.name'],
  ['the name as people write it', { respondent: { ...prepared.respondent, name: '云屏 山货铺' } }, undefined],
  ['a file that was not handed in', { shown: { text: shownText(prepared), files: ['f-9'] } }, 'shown.files'],
  ['a day to come', { purchase: { ...prepared.purchase, boughtOn: '2026-11-25' } }, 'purchase.boughtOn'],
  ['a telephone in the goods', { purchase: { ...prepared.purchase, goods: '核桃 13900001101' } }, 'purchase.goods'],
])('%s: refused at its field, or taken', (_, more, path) => {
  const refusal = checkSending(input(more), firm, moment);
  expect(refusal && Object.keys(refusal.fields ?? {})).toEqual(path && [path]);
});

test('nobody fills it in for somebody else, and a report has no place in it', () => {
  const form = { ...input(), helper: { name: '李四', phone: '13900001102', bond: 'family' } };
  expect(sendSchema.safeParse(form).success).toBe(false);
  expect(sendSchema.safeParse({ ...input(), reporter: {} }).success).toBe(false);
  expect(sendSchema.safeParse(JSON.parse(JSON.stringify({ ...input(), category: 'produce' }))).success).toBe(true);
});

test('sent: ten working days from that day, at the office of the firm; what was handed in twice is shown once', () => {
  const file = { id: 'f-1', name: '照片', type: 'image/jpeg' as const, bytes: 1, sha256: 'a' };
  const of = { id: 'ng_9', no: 'LDH-2026-0009', enrolment: 'en_1', merchant: firm, member: 'm_1', files: [file], moment };
  const made = sending(input({ shown: { text: '核桃一半是空壳，请退款。', files: ['f-1', 'f-2'] } }), of);
  expect(made).toMatchObject({ state: 'sent', office: '621228-01', member: 'm_1', shown: { files: ['f-1'] }, offers: [] });
  expect(made.deadlines).toMatchObject([{ id: 'C7', dueOn: '2026-12-08' }]);
  expect(made.prepared).not.toHaveProperty('shown');
});
