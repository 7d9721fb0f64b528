import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { browserPath, comesWithNpm } from '../../tools/lib/chromium.mjs';
import { fontconfigFile } from './fonts';

/** Flags of the browser from npm, without those that suit a Lambda only: a page here must obey the web's security, and one crash must not take all down. */
async function flagsOfPacked(): Promise<string[]> {
  const { default: packed } = await import('@sparticuz/chromium');
  packed.setGraphicsMode = false;
  return packed.args.filter((flag) => !/web-security|single-process|insecure-content|headless/.test(flag));
}

/** The browser that came with npm or is installed; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await browserPath();
  if (!executablePath) throw new Error('No browser was found: install Chrome, or name one with CHROME=/path/to/chrome.');
  const args = comesWithNpm && !process.env.CHROME ? await flagsOfPacked() : [];
  return chromium.launch({ executablePath, args, headless: true, env: { ...process.env, FONTCONFIG_FILE: fontconfigFile() } });
}

/** The page of the program that is on top. */
export const shown = (page: Page): Locator => page.locator('.taro_page:visible').last();

/**
 * Follows the requests of a page from now on; what comes back waits until the page on top says something in Chinese, shows no grey line and
 * every request of it is answered.
 */
export function settling(page: Page): () => Promise<void> {
  let open = 0;
  page.on('request', () => (open += 1));
  page.on('requestfinished', () => (open -= 1));
  page.on('requestfailed', () => (open -= 1));
  return async () => {
    // Twice in a row: what a page asks when it has first been drawn is under way by the next frame.
    for (let calm = 0; calm < 2;) {
      await shown(page)
        .getByText(/[\u4e00-\u9fff]{2}/)
        .first()
        .waitFor();
      await shown(page).locator('.bone').first().waitFor({ state: 'detached' });
      calm = open === 0 && (await shown(page).locator('.bone').count()) === 0 ? calm + 1 : 0;
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  };
}

/** Goes to a page of the program that is open, and is there when it is the one on top. */
export async function to(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), `/${route}`);
  await page.waitForFunction(
    (path) => {
      const pages = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter(({ offsetParent }) => offsetParent !== null);
      return pages.at(-1)?.id.startsWith(path);
    },
    `/${route.split('?')[0]}`,
  );
}
