import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import type { Emulator } from '../../emulator/emulator';
import { bureauWithApp } from './bureau';
import { as, complaint } from '../functions/calls';
import { declaredPages, visitOf } from '../routes';
import { launchBrowser, settling, shown } from './browser';

let emulator: Emulator;
let browser: Browser;
let caseId = '';
beforeAll(async () => {
  emulator = await bureauWithApp();
  caseId = (await as(emulator, 'consumer').submit(complaint)).data.id;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await emulator?.close();
});

const framesOfTaro = ['region', 'page-has-heading-one', 'landmark-one-main', 'scrollable-region-focusable'];
const modes = ['normal', 'care', 'dark'] as const;

/** Opens a page as this person and waits for what it shows in the end. */
function opening(page: Page) {
  const settled = settling(page);
  return async (route: string, who: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${emulator.url}/app/?as=${who}#/${route}`);
    await settled();
  };
}

describe.each(modes)('%s mode', (mode) => {
  test.each(declaredPages())('%s opens, keeps within 375 px, and a screen reader can use it', async (name) => {
    const context = await browser.newContext({
      viewport: { width: 375, height: 812 },
      colorScheme: mode === 'dark' ? 'dark' : 'light',
    });
    const page = await context.newPage();
    const opened = opening(page);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    const { as: who, route } = visitOf(name, caseId);
    if (mode === 'care') {
      await opened('pages/mine/index', who);
      await page.locator('[id="care-mode"]').click();
    }
    await opened(route, who);

    const text = await shown(page).innerText();
    expect(text).toMatch(/[\u4e00-\u9fff]{2}/);
    expect(text).not.toMatch(/没有连上网络|程序出错了|没有这项操作|没有找到/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    // The frame around a page is Taro's, and only in the browser: its regions and its scrolling are not ours to name.
    const { violations } = await new AxeBuilder({ page }).disableRules(framesOfTaro).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
