import type { Browser, Page } from 'playwright-core';
import type { Emulator } from '../../emulator/emulator';
import { bureauWithApp } from './bureau';
import { publishedBulletin } from '../bulletins';
import { as, complaint } from '../functions/calls';
import { addressOf, declaredPages, visitOf, type Known } from '../routes';
import { shopWithCredit } from '../shop-with-credit';
import { launchBrowser, settling, shown } from './browser';

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

/** A phone with nothing on it. */
async function phone(): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage();
}
/** One that has read the program before, as any but the first time; nothing else is left on it of the page before. */
let used: Page | undefined;
async function usedPhone(): Promise<Page> {
  if (!used) {
    used = await phone();
    await used.addInitScript(() => void (location.protocol === 'http:' && localStorage.clear()));
  }
  await used.unrouteAll({ behavior: 'ignoreErrors' });
  return used;
}
async function open(page: Page, route: string, who: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${emulator.url}/app/?as=${who}#/${route}`);
}

const pages = declaredPages();
const asking = pages.filter((page) => visitOf(page, { case: '' }).offline !== 'works');

test.each(asking)('%s shows grey lines while it waits, and what it is for when the answer comes', async (name) => {
  const page = await usedPhone();
  const { as: who, route } = visitOf(name, known);
  let answer = () => {};
  const answered = new Promise<void>((done) => (answer = done));
  await page.route('**/call', async (held) => {
    await answered;
    await held.continue();
  });
  await open(page, route, who);
  await shown(page).locator('.bone').first().waitFor();
  answer();
  await shown(page).locator('.bone').first().waitFor({ state: 'detached' });
});

test.each(pages)('%s without a network: no blank page, and a way on', async (name) => {
  const page = await usedPhone();
  const { as: who, route, offline } = visitOf(name, known);
  await page.route('**/call', (call) => call.abort());
  await open(page, route, who);
  if (offline === 'works') {
    await shown(page).locator('.button, .text-button').first().waitFor();
    expect(await shown(page).getByText('没有连上网络').count()).toBe(0);
  } else {
    await shown(page).getByText('没有连上网络').first().waitFor();
    await shown(page).getByText('再试一次', { exact: true }).first().waitFor();
    // The signal is back.
    await page.unroute('**/call');
    await shown(page).getByText('再试一次', { exact: true }).first().click();
    await shown(page).getByText('没有连上网络').first().waitFor({ state: 'detached' });
  }
});

test.each(pages.filter((page) => visitOf(page, { case: '' }).offline === 'last'))(
  '%s shows without a network what this phone last saw, and when that was',
  async (name) => {
    const page = await phone();
    const { as: who, route } = visitOf(name, known);
    const settled = settling(page);
    await open(page, route, who);
    await settled();
    const before = await shown(page).innerText();
    await page.route('**/call', (call) => call.abort());
    await open(page, route, who);
    await shown(page)
      .getByText(/上次看到的（(?:2026 年 )?11 月 24 日 \d\d:\d\d）/)
      .first()
      .waitFor();
    const last = await shown(page).innerText();
    // Line by line what was there before stands below the warning; what asks for itself, such as reminders, may be missing.
    const missing = before.split('\n').filter((line) => line.trim() && !last.includes(line) && !/微信里|下次提醒我/.test(line));
    expect(missing).toEqual([]);
    await page.context().close();
  },
);

test('one’s last view of a case is gone from the phone once it may not be read any more', async () => {
  const page = await phone();
  await open(page, `case/view/index?id=${known.case}`, 'consumer');
  await shown(page).getByText('投诉内容').first().waitFor();
  // Another person takes the phone: the keys of each are apart, and a refusal leaves nothing behind.
  await open(page, `case/view/index?id=${known.case}`, 'consumer2');
  await shown(page).getByText('没有找到这件案子').waitFor();
  await page.route('**/call', (call) => call.abort());
  await open(page, `case/view/index?id=${known.case}`, 'consumer2');
  await shown(page).getByText('没有连上网络').first().waitFor();
  expect(await shown(page).innerText()).not.toContain('薄皮核桃');
  await page.context().close();
});

describe('where there is nothing yet', () => {
  let empty: Emulator;
  let filed = '';
  beforeAll(async () => {
    empty = await bureauWithApp();
    filed = (await as(empty, 'consumer').submit(complaint)).data.id;
  });
  afterAll(() => empty?.close());

  test.each(pages.filter((page) => visitOf(page, { case: '' }).blank))('%s says what will be here', async (name) => {
    const page = await usedPhone();
    const { blank } = visitOf(name, { case: filed });
    const route =
      blank?.query !== undefined ? addressOf(name, blank.query, { case: filed }) : visitOf(name, { case: filed }).route;
    await page.goto(`${empty.url}/app/?as=${blank?.as}#/${route}`);
    await shown(page)
      .getByText(blank?.says ?? '')
      .first()
      .waitFor();
  });
});
