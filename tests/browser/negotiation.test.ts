import { ids } from '../../src/ui/ids';
import { screenshot } from '../pictures';
import { shopWithCredit } from '../shop-with-credit';
import { browser, emulator, useBureau } from './bureau';
import { filingPhone, type FilingPhone } from './filing-phone';

// A consumer and an enrolled firm settle between themselves: on two phones, each with what only it may do and read.

useBureau();

interface Row {
  _id: string;
  no: string;
  state: string;
  prepared: { purchase: { goods: string } };
  files: { id: string }[];
  shown: { files: string[] };
  complaint?: { no: string };
}
const about = (goods: string): Row =>
  (emulator.exportData().negotiations as unknown as Row[]).find(({ prepared }) => prepared.purchase.goods === goods)!;
const complaints = () => (emulator.exportData().complaints ?? []) as unknown as { no: string }[];

let firm: { merchant: string; no: string };
beforeAll(async () => {
  const { merchant = '' } = await shopWithCredit(emulator);
  firm = { merchant, no: String(emulator.exportData().enrolments?.[0]?.no) };
});

const says = (phone: FilingPhone, words: string) => phone.page.getByText(words).last().waitFor();
const picture = (name: string, shade: number) => ({ name, mimeType: 'image/png', buffer: screenshot(240, 320, shade) });
const WALNUTS = '薄皮核桃 6 斤';
const FUNGUS = '黑木耳 2 斤';
const NEGOTIATION = 'settling/negotiation/index?id=';

/** From the list of firms to the page on which the consumer approves what is sent. */
async function towards(phone: FilingPhone, goods: string, atFacts?: () => Promise<void>) {
  await phone.restart('settling/firms/index');
  await phone.tap(`settle-${firm.no}`);
  await says(phone, '最后一步再选');
  expect(await phone.value('respondent.name')).toBe('云屏山货有限公司');
  await phone.fillIn(goods, atFacts);
  await says(phone, '直接投诉，还是先和商家谈？');
  await phone.tap('negotiate-first');
  await says(phone, '给商家看的话');
}

test('sent in the consumer’s own words, answered with an offer, agreed on, done and confirmed', async () => {
  const consumer = await filingPhone(browser, emulator, 'consumer');
  await towards(consumer, WALNUTS, async () => {
    const [chooser] = await Promise.all([consumer.page.waitForEvent('filechooser'), consumer.tap(ids.addPicture)]);
    await chooser.setFiles([picture('one.png', 90), picture('two.png', 160)]);
    await says(consumer, '2 个文件，传好了');
  });
  const proposed = await consumer.value('_shown');
  expect(proposed).toContain(WALNUTS);
  expect(proposed).not.toMatch(/王秀兰|13900001101/);
  // None is ticked beforehand; one is.
  await consumer.page.getByText('照片 2', { exact: true }).last().click();
  await consumer.type('_shown', `${proposed}\n请退一半的钱。`);
  await consumer.tap(ids.submit);
  await says(consumer, '商家还没有看');
  const { _id: id, no, files, shown } = about(WALNUTS);
  expect([files.length, shown.files]).toEqual([2, [files[1]?.id]]);

  const merchant = await filingPhone(browser, emulator, 'merchant');
  await merchant.restart(`settling/merchant-list/index?merchant=${firm.merchant}`);
  await merchant.tap(`negotiation-${no}`);
  await says(merchant, '请退一半的钱。');
  expect(await merchant.text()).not.toMatch(/王秀兰|13900001101|东街/);
  await merchant.tap('act-offer');
  await merchant.tap('field-terms-kinds-refund');
  await merchant.type('terms.fen', '64.75');
  await merchant.tap('field-terms-by');
  await merchant.page.locator(':text("确定"):visible').last().click();
  await merchant.tap(ids.confirmSend);
  await says(merchant, '您提了方案，等消费者答复');
  expect(about(WALNUTS).state).toBe('offered');

  await consumer.restart(`${NEGOTIATION}${id}`);
  await says(consumer, '商家提了方案，等您答复。');
  await consumer.tap('act-accept');
  await says(consumer, '两边就按它办');
  await consumer.tap(ids.confirmSend);
  await says(consumer, '协商一致书');
  expect(await consumer.text()).toContain('64.75');

  await merchant.restart(`${NEGOTIATION}${id}`);
  await merchant.tap('act-reportPerformance');
  await merchant.tap(ids.confirmSend);
  await says(merchant, '谈成了');
  await consumer.restart(`${NEGOTIATION}${id}`);
  await consumer.tap('act-confirmPerformance-all');
  await says(consumer, '您确认过已经办好');
  expect(await consumer.text()).not.toContain('转为投诉');
  await consumer.context.close();
  await merchant.context.close();
});

test('came to nothing: one tap makes it a complaint with what was written, and none is made without it', async () => {
  const consumer = await filingPhone(browser, emulator, 'consumer2');
  await towards(consumer, FUNGUS);
  await consumer.tap(ids.submit);
  await says(consumer, '商家还没有看');
  const { _id: id } = about(FUNGUS);

  const merchant = await filingPhone(browser, emulator, 'merchant');
  // The signal is slow: that the firm opened it is heard only when it already writes its answer, or has waited two seconds to do so.
  await merchant.context.route('**/call', async (call) => {
    const opening = /"command":"view"/.test(call.request().postData() ?? '');
    const writing = merchant.page.locator('[id="field-reason"]');
    if (opening) await writing.waitFor({ timeout: 2000 }).catch(() => undefined);
    await call.continue();
  });
  await merchant.restart(`${NEGOTIATION}${id}`);
  const heard = merchant.page.waitForResponse((one) => /"command":"view"/.test(one.request().postData() ?? ''));
  await merchant.tap('act-fail');
  await merchant.type('reason', '东西没有问题，不能退。');
  await heard;
  await merchant.tap(ids.confirmSend);
  await says(merchant, '您告诉消费者谈不成');

  const before = complaints().length;
  await consumer.restart(`${NEGOTIATION}${id}`);
  await says(consumer, '东西没有问题，不能退。');
  expect(complaints()).toHaveLength(before);
  await consumer.tap('to-complaint');
  await consumer.page.locator('.taro-modal__confirm, .taro-model__confirm').last().click();
  await says(consumer, '收到了。我们最迟');
  expect(complaints()).toHaveLength(before + 1);
  expect(complaints().map(({ no }) => no)).toContain(about(FUNGUS).complaint?.no);
  await consumer.context.close();
  await merchant.context.close();
});
