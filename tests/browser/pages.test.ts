import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Emulator } from '../../emulator/emulator';
import { bureauWithApp } from './bureau';
import { publishedBulletin } from '../bulletins';
import { as, complaint } from '../functions/calls';
import { declaredPages, visitOf } from '../routes';
import { launchBrowser, settling, shown } from './browser';
import { stumbles } from './stumbles';

let emulator: Emulator;
let browser: Browser;
let caseId = '';
let bulletin = '';
beforeAll(async () => {
  emulator = await bureauWithApp();
  caseId = (await as(emulator, 'consumer').submit(complaint)).data.id;
  bulletin = await publishedBulletin(emulator);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await emulator?.close();
});

const viewport = { width: 375, height: 812 };
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

type State = Awaited<ReturnType<BrowserContext['storageState']>>;
const inCare = new Map<string, State>();
/** What lies on the phone of a person who has chosen 关怀模式: chosen once by a tap, then every page of that person begins with it. */
async function careOf(who: string): Promise<State> {
  const known = inCare.get(who);
  if (known) return known;
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await opening(page)('pages/mine/index', who);
  await page.locator('[id="care-mode"]').click();
  await page.locator('[id="care-mode"][aria-checked="true"]').waitFor();
  const state = await context.storageState();
  await context.close();
  inCare.set(who, state);
  return state;
}

describe.each(modes)('%s mode', (mode) => {
  test.each(declaredPages())('%s opens, keeps within 375 px, and a screen reader can use it', async (name) => {
    const { as: who, route } = visitOf(name, { case: caseId, bulletin });
    const context = await browser.newContext({
      viewport,
      colorScheme: mode === 'dark' ? 'dark' : 'light',
      ...(mode === 'care' && { storageState: await careOf(who) }),
    });
    const page = await context.newPage();
    const opened = opening(page);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await opened(route, who);

    const text = await shown(page).innerText();
    expect(text).toMatch(/[\u4e00-\u9fff]{2}/);
    expect(text).not.toMatch(/没有连上网络|程序出错了|没有这项操作|没有找到/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    if (mode === 'care') await shown(page).locator('.page.care').first().waitFor();
    expect(await stumbles(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
