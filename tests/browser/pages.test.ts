import type { Browser, Page } from 'playwright-core';
import type { Emulator } from '../../emulator/emulator';
import { bureauWithApp } from './bureau';
import { publishedBulletin } from '../bulletins';
import { as, complaint } from '../functions/calls';
import { declaredPages, visitOf, type Known } from '../routes';
import { shopWithCredit } from '../shop-with-credit';
import { launchBrowser, settling, shown, to } from './browser';
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

const modes = ['normal', 'care'] as const;
type Mode = (typeof modes)[number];

interface Phone {
  page: Page;
  settled: () => Promise<void>;
  /** What went wrong on it since one last looked. */
  faults: string[];
}
const phones = new Map<string, Phone>();

/**
 * The phone of this person with the program open, 关怀模式 chosen by a tap where that is the mode. Each page is then opened on it by its
 * address, as from a message; that each also opens from nothing is seen where it waits for the cloud (states.test.ts).
 */
async function phoneOf(who: string, mode: Mode): Promise<Phone> {
  const kept = phones.get(`${mode} ${who}`);
  if (kept) return kept;
  const page = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage();
  const phone: Phone = { page, settled: settling(page), faults: [] };
  page.on('pageerror', (error) => phone.faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && phone.faults.push(message.text()));
  await page.goto(`${emulator.url}/app/?as=${who}#/pages/mine/index`);
  await phone.settled();
  if (mode === 'care') {
    await page.locator('[id="care-mode"]').click();
    await page.locator('[id="care-mode"][aria-checked="true"]').waitFor();
  }
  phones.set(`${mode} ${who}`, phone);
  return phone;
}

describe.each(modes)('%s mode', (mode) => {
  test.each(declaredPages())('%s opens, keeps within 375 px, and a screen reader can use it', async (name) => {
    const { as: who, route } = visitOf(name, known);
    const { page, settled, faults } = await phoneOf(who, mode);
    faults.length = 0;
    await to(page, route);
    await settled();

    const text = await shown(page).innerText();
    expect(text).toMatch(/[\u4e00-\u9fff]{2}/);
    expect(text).not.toMatch(/没有连上网络|程序出错了|没有这项操作|没有找到/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    if (mode === 'care') await shown(page).locator('.page.care').first().waitFor();
    expect(await stumbles(page)).toEqual([]);
    if (mode === 'normal') {
      // Dark is a matter of the style sheet alone: of the page that stands there only the colours change with the phone.
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await stumbles(page, ['color-contrast']);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(dark).toEqual([]);
    }
    expect(faults).toEqual([]);
  });
});
