import type { Page } from 'playwright-core';
import { ids, queueRowId } from '../../src/ui/ids';
import { as, complaint } from '../functions/calls';
import { browser, emulator, useBureau } from './bureau';

useBureau();

/** A phone of its own; counts every tap. */
async function phone(
  who: string,
): Promise<{ page: Page; tap: (id: string) => Promise<void>; taps: () => number; open: (route: string) => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  const page = await context.newPage();
  let taps = 0;
  return {
    page,
    taps: () => taps,
    tap: async (id) => {
      taps += 1;
      await page.locator(`[id="${id}"]:visible`).last().click();
      await page.waitForTimeout(50);
    },
    open: async (route) => {
      await page.goto('about:blank');
      await page.goto(`${emulator.url}/app/?as=${who}#/${route}`);
    },
  };
}

const typed = '商家登记地在徽县，不在两当县，由徽县市场监督管理局办理。';

test('from the desk an officer accepts a plain case in two taps, the letter seen in between', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  const officer = await phone('intake');
  await officer.open(`desk/case/index?id=${data.id}`);
  await officer.tap(ids.accept);
  await officer.page.getByText('投诉受理决定书').first().waitFor();
  await officer.tap(ids.confirmSend);
  await officer.page.getByText('已决定受理').waitFor();
  expect(officer.taps()).toBeLessThanOrEqual(3);
});

test('another officer was faster: who and when is said, what was typed is still there, nothing was sent', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'intake').act(data.id, 1, 'set12315', { number: '1620000202611240001' });
  const officer = await phone('intake');
  await officer.open(`desk/act/index?id=${data.id}&act=proposeReject`);
  await officer.tap('field-ground-R1');
  await officer.page.locator('[id="field-reason"]:visible textarea').fill(typed);
  await officer.tap(ids.showNotice);
  await as(emulator, 'handler').act(data.id, 2, 'accept');
  await officer.tap(ids.confirmSend);
  await officer.page.getByText(/张建军 \d\d:\d\d 改过这件案子/).waitFor();
  expect(await officer.page.locator('.taro_page:visible').last().innerText()).toContain(typed);
  const [kept] = (emulator.exportData().complaints ?? []).filter(({ _id }) => _id === data.id);
  expect(kept).toMatchObject({ state: 'accepted', version: 3 });
});

test('the signal is lost while sending: it says so, the same key is sent again, and the decision is made once', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  const officer = await phone('intake');
  await officer.open(`desk/case/index?id=${data.id}`);
  await officer.tap(ids.accept);
  await officer.page.locator(`[id="${ids.confirmSend}"]:visible`).waitFor();
  // The call reaches the cloud, its answer is lost on the way back.
  await officer.page.route('**/call', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await officer.tap(ids.confirmSend);
  await officer.page.getByText('没有连上网络').first().waitFor();
  await officer.page.unroute('**/call');
  await officer.page.getByText('重新提交', { exact: true }).click();
  await officer.page.getByText('已决定受理').waitFor();
  const events = (emulator.exportData().events ?? []).filter(({ subject }) => (subject as { id: string }).id === data.id);
  expect(events.map(({ command }) => command)).toEqual(['submit', 'accept']);
});

test('what a consumer typed is there again after the program was closed, and after the network failed', async () => {
  const consumer = await phone('consumer2');
  await consumer.open('filing/form/index');
  await consumer.tap('field-respondent-kind-socialSeller');
  await consumer.page.locator('[id="field-respondent-name"]:visible input').fill('小何山货');
  await consumer.open('pages/home/index');
  await consumer.page.getByText('接着填投诉').waitFor();
  await consumer.tap(ids.fileComplaint);
  expect(await consumer.page.locator('[id="field-respondent-name"]:visible input').inputValue()).toBe('小何山货');
});

test('a rejection is proposed by one officer, approved by another, and reaches the consumer with its reason and the other routes', async () => {
  const { data } = await as(emulator, 'consumer3').submit(complaint);
  await as(emulator, 'intake').act(data.id, 1, 'set12315', { number: '1620000202611240002' });
  const officer = await phone('intake');
  await officer.open(`desk/act/index?id=${data.id}&act=proposeReject`);
  // Nothing chosen yet: both fields are marked and nothing leaves the phone.
  await officer.tap(ids.showNotice);
  await officer.page.getByText('有 2 处需要修改').waitFor();
  await officer.tap('field-ground-R1');
  await officer.page.locator('[id="field-reason"]:visible textarea').fill(typed);
  await officer.tap(ids.showNotice);
  await officer.tap(ids.confirmSend);
  // The page leaves once the answer is there.
  await officer.page.locator(`[id="${ids.confirmSend}"]:visible`).waitFor({ state: 'hidden' });

  const leader = await phone('leader');
  await leader.open('desk/queue/index');
  await leader.tap('chip-received');
  await leader.tap(queueRowId(String(data.no)));
  await leader.tap(ids.approve);
  await leader.tap(ids.confirmSend);
  await leader.page.getByText('已决定不予受理').waitFor();

  const consumer = await phone('consumer3');
  await consumer.open(`case/view/index?id=${data.id}`);
  await consumer.page.getByText('这件投诉我们不能处理').waitFor();
  const read = await consumer.page.locator('.taro_page:visible').last().innerText();
  for (const words of [typed, '第十六条第一项', '向人民法院起诉']) expect(read).toContain(words);
});
