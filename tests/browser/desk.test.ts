import { ids } from '../../src/ui/ids';
import { DEMO_TEMPLATE } from '../../tools/demo/county';
import { as, complaint } from '../functions/calls';
import { shown } from './browser';
import { browser, emulator, useBureau } from './bureau';

useBureau();

test('the demonstration desk shows two phones of two people, and moves the day of both', async () => {
  await as(emulator, 'consumer').submit(complaint);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(emulator.url);
  const [left, right] = ['#left', '#right'].map((id) => page.frameLocator(id));
  await left!.getByText('我要投诉').waitFor();
  await right!.getByText('待办案件', { exact: true }).waitFor();
  expect(await page.locator('#today').innerText()).toBe('11 月 24 日（周二）');

  await page.getByText('+1 工作日').click();
  await page.getByText('11 月 25 日（周三）').waitFor();
  await page.getByText('到下一个到期日').click();
  await page.getByText('12 月 3 日（周四）').waitFor();
  await left!.getByText('今天是最后一天').or(left!.getByText('第 7 天，共 7 个工作日')).first().waitFor();
  await page.close();
});

test('another person on a phone is a choice in the list', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(emulator.url);
  await page.locator('#who-right').selectOption('leader');
  await page.getByText('审批不予受理').waitFor();
  expect(await page.locator('#right').getAttribute('src')).toBe('app/?as=leader');
  await page.close();
});

test('on a phone the address is just the program', async () => {
  const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
  await page.goto(emulator.url);
  await page.getByText('我要投诉').waitFor();
  expect(page.url()).toContain('/app/?as=consumer');
  await page.close();
});

test('a consumer asks for one message by a tap; the acceptance goes to WeChat, and the desk shows what it says', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(emulator.url);
  await page.getByText('还没有发出微信消息。').waitFor();

  const phone = await browser.newPage({ viewport: { width: 375, height: 812 } });
  await phone.goto(`${emulator.url}/app/?as=consumer#/case/view/index?id=${one.id}`);
  await phone.locator(`[id="${ids.remindMe}"]:visible`).click();
  await phone.getByText('下一次有消息会在微信里提醒您一次').waitFor();
  await as(emulator, 'intake').act(one.id, 1, 'accept');

  const item = page.locator('#sent li');
  await item.waitFor();
  expect((await item.innerText()).split('\n').filter(Boolean)).toEqual([
    '发给 消费者 · 王秀兰',
    expect.stringMatching(/^1\d 月 \d+ 日（周.） \d\d:\d\d$/),
    '投诉受理决定书',
    expect.stringMatching(/^2026-1\d-\d\d \d\d:\d\d$/),
    `模板 ${DEMO_TEMPLATE}`,
  ]);
  expect(await page.getByText('还没有发出微信消息。').isVisible()).toBe(false);
  await phone.close();
  await page.close();
});

test('an officer off the case reads no day of telling, and is not told that nobody was told', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'intake').act(one.id, 1, 'accept');
  const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
  await page.goto(`${emulator.url}/app/?as=yangdian#/desk/case/index?id=${one.id}`);
  await shown(page).getByText('已决定受理').waitFor();
  expect(await shown(page).innerText()).not.toContain('还没有告知投诉人');
  await page.close();
});
