import type { Browser } from 'playwright-core';
import type { Emulator } from '../../emulator/emulator';
import { deployProbe } from '../emulator/deploy-probe';
import { openidOf, startBureau } from '../emulator';
import { as, complaint } from '../functions/calls';
import { launchBrowser } from './browser';

let emulator: Emulator;
let browser: Browser;
beforeAll(async () => {
  emulator = await startBureau();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await emulator?.close();
});

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

test('the desk lists what went to WeChat as it goes: to whom, when, which template and what it says', async () => {
  const functionsDir = await deployProbe(['subscribeMessage.send']);
  const cloud = await startBureau({ functionsDir });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(cloud.url);
  await page.getByText('还没有发出微信消息。').waitFor();

  const templateId = 'AcceptedAcceptedAcceptedAcceptedAccepted_-1';
  const data = { thing1: { value: '<b>投诉已受理</b>' }, phrase2: { value: '已受理' } };
  cloud.subscribe(openidOf('consumer'), [templateId]);
  const message = { touser: openidOf('consumer'), templateId, data };
  await cloud.call(
    'probe',
    { run: `return cloud.openapi.subscribeMessage.send(${JSON.stringify(message)})` },
    openidOf('intake'),
  );

  const item = page.locator('#sent li');
  await item.waitFor();
  expect((await item.innerText()).split('\n').filter(Boolean)).toEqual([
    '发给 消费者 · 王秀兰',
    expect.stringMatching(/^11 月 24 日（周二） \d\d:\d\d$/),
    '<b>投诉已受理</b>',
    '已受理',
    `模板 ${templateId}`,
  ]);
  expect(await page.getByText('还没有发出微信消息。').isVisible()).toBe(false);
  await page.close();
  await cloud.close();
});
