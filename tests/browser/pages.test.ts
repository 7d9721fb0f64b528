import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Emulator } from '../../emulator/emulator';
import { bureauWithApp } from './bureau';
import { publishedBulletin } from '../bulletins';
import { as, complaint } from '../functions/calls';
import { declaredPages, visitOf, type Known } from '../routes';
import { shopWithCredit } from '../shop-with-credit';
import { launchBrowser, settling, shown } from './browser';
import { stumbles } from './stumbles';

let emulator: Emulator;
let browser: Browser;
let known: Known = { case: '' };
beforeAll(async () => {
  emulator = await bureauWithApp();
  const filed = (await as(emulator, 'consumer').submit(complaint)).data.id;
  known = { case: filed, bulletin: await publishedBulletin(emulator), ...(await shopWithCredit(emulator)) };
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await emulator?.close();
});

const viewport = { width: 375, height: 812 };
const modes = ['normal', 'care'] as const;
type Mode = (typeof modes)[number];

/** Opens a page as this person and waits for what it shows in the end. */
function opening(page: Page) {
  const settled = settling(page);
  return async (route: string, who: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${emulator.url}/app/?as=${who}#/${route}`);
    await settled();
  };
}

const phones = new Map<string, BrowserContext>();
/** The phone of this person, with 关怀模式 chosen by a tap where that is the mode; each page is opened on it from nothing. */
async function phoneOf(who: string, mode: Mode): Promise<BrowserContext> {
  const known = phones.get(`${mode} ${who}`);
  if (known) return known;
  const phone = await browser.newContext({ viewport });
  if (mode === 'care') {
    const page = await phone.newPage();
    await opening(page)('pages/mine/index', who);
    await page.locator('[id="care-mode"]').click();
    await page.locator('[id="care-mode"][aria-checked="true"]').waitFor();
    await page.close();
  }
  phones.set(`${mode} ${who}`, phone);
  return phone;
}

describe.each(modes)('%s mode', (mode) => {
  test.each(declaredPages())('%s opens, keeps within 375 px, and a screen reader can use it', async (name) => {
    const { as: who, route } = visitOf(name, known);
    const page = await (await phoneOf(who, mode)).newPage();
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
    if (mode === 'normal') {
      // Dark is a matter of the style sheet alone: the page that stands there turns dark with the phone.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await stumbles(page)).toEqual([]);
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});
