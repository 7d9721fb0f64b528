import type { Locator, Page, Request } from 'playwright-core';
import { launchBrowser } from '../browser/browser';
import { bureauWithApp } from '../browser/bureau';
import { ids } from '../../src/ui/ids';
import { screenshot } from '../pictures';
import type { Screen, Stage } from './screen';

/** The H5 build in a real browser, each person on a phone of 375 px. */
export async function browserStage(): Promise<Stage> {
  const emulator = await bureauWithApp();
  const browser = await launchBrowser();
  const faults: string[] = [];
  return {
    emulator,
    async screenFor(persona) {
      const context = await browser.newContext({ viewport: { width: 375, height: 812 }, hasTouch: true });
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      return screenOf(page, `${emulator.url}/app/?as=${persona}`);
    },
    faults: () => faults,
    async close() {
      await browser.close();
      await emulator.close();
    },
  };
}

/** By how many lines this lies below the middle of a wheel, once the wheel is at rest. */
async function linesBelow(wheel: Locator, wanted: string): Promise<number> {
  const item = await wheel.getByText(wanted, { exact: true }).elementHandle();
  return wheel.locator('.weui-picker__indicator').evaluate(async (middle, line) => {
    if (!line) throw new Error('not on this wheel');
    for (const one of document.getAnimations()) await one.finished.catch(() => undefined);
    const [to, from] = [line, middle].map((each) => each.getBoundingClientRect());
    return Math.round((to!.y - from!.y) / from!.height);
  }, item);
}

/** Turns one wheel of a picker until this stands in the middle, by tapping what is in sight. */
async function turnTo(wheel: Locator, wanted: string): Promise<void> {
  for (let lines = await linesBelow(wheel, wanted); lines !== 0;) {
    const inSight = Math.max(-3, Math.min(3, lines));
    const middle = await wheel.locator('.weui-picker__indicator').boundingBox();
    await wheel.page().mouse.click(middle!.x + middle!.width / 2, middle!.y + (inSight + 0.5) * middle!.height);
    // A tap always moves it: until it has, it is the tap before that is seen.
    const before = lines;
    while (lines === before) lines = await linesBelow(wheel, wanted);
  }
}

function screenOf(page: Page, address: string): Screen {
  const at = (id: string) => page.locator(`[id="${id}"]:visible`).last();
  const top = () => page.locator('.taro_page:visible').last();
  const waiting = new Set<Request>();
  page.on('request', (one) => waiting.add(one));
  page.on('requestfinished', (one) => waiting.delete(one));
  page.on('requestfailed', (one) => waiting.delete(one));
  // Of WeChat's own question nobody reads the answer: the browser never calls it finished.
  page.on('response', (one) => one.url().endsWith('/subscribe') && waiting.delete(one.request()));
  // A person is slower than React.
  const rendered = () => page.waitForTimeout(50);
  const text = async () => {
    // Not before every answer is on the screen.
    while (waiting.size > 0) await page.waitForTimeout(20);
    await page.waitForTimeout(100);
    return top().innerText();
  };
  return {
    async open(route) {
      // Through another document: the same address with another hash would only move within the page stack.
      await page.goto('about:blank');
      // What the page before still asked for nobody hears any more, not always with a word.
      waiting.clear();
      await page.goto(`${address}#/${route}`);
    },
    async tap(id) {
      await at(id).click();
      await rendered();
    },
    async type(id, value) {
      await at(id).locator('input, textarea').fill(value);
    },
    async pickDay(id, day) {
      await at(id).click();
      const picker = page.locator('.weui-picker:visible');
      // It opens on today, the last day it lets one choose.
      const [year, month, date] = day?.split('-') ?? [];
      for (const [n, said] of [`${year}年`, `${month}月`, `${date}日`].entries())
        if (day) await turnTo(picker.locator('taro-picker-group').nth(n), said);
      await picker.getByText('确定').click();
      // Until it is gone it lies over what comes next.
      await picker.waitFor({ state: 'detached' });
    },
    async read(id) {
      await at(id).waitFor();
      return text();
    },
    async readUntil(wanted) {
      await page.getByText(wanted).last().waitFor();
      return text();
    },
    async readWithout(gone) {
      await top().getByText(gone).first().waitFor({ state: 'hidden' });
      return text();
    },
    tapText: (wanted) => page.getByText(wanted).first().click(),
    has: async (id) => (await at(id).count()) > 0,
    async addPicture() {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), at(ids.addPicture).click()]);
      await chooser.setFiles([{ name: 'screen.png', mimeType: 'image/png', buffer: screenshot() }]);
    },
    saysYes: () => page.locator('.taro-modal__confirm, .taro-model__confirm').last().click(),
    async forward(button) {
      await at(button).click();
      await page.getByText('标题和链接已复制').waitFor();
      await text();
    },
  };
}
