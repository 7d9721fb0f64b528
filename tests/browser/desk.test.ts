import type { Browser } from 'playwright-core';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
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
