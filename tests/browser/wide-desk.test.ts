// An officer at a PC at 1366 px: the list, a case and its acts on one page, and ten cases accepted in one sitting.
import type { Page } from 'playwright-core';
import { chipId, fieldId, ids, queueRowId } from '../../src/ui/ids';
import { complaint, newcomer } from '../functions/calls';
import { browser, emulator, useBureau } from './bureau';

useBureau();

interface Filed {
  id: string;
  no: string;
}

const nos: string[] = [];
beforeAll(async () => {
  for (let n = 0; n < 40; n += 1) {
    const { purchase, respondent } = complaint;
    const filer = await newcomer(emulator);
    const { data } = await filer.submit({
      ...complaint,
      purchase: { ...purchase, orderNo: `SH${n}`, amountFen: 1000 + n },
      respondent: { ...respondent, name: `第 ${n} 家店` },
    });
    nos.push((data as unknown as Filed).no);
  }
});

/** A person at a PC, with what was tapped, pressed and opened counted. */
async function atDesk(who: string) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const count = { taps: 0, keys: 0, pages: 0 };
  page.on('framenavigated', () => (count.pages += 1));
  await page.goto(`${emulator.url}/app/?as=${who}#/desk/queue/index`);
  await page.locator(`[id="${ids.fullTable}"]`).waitFor();
  const at = (id: string) => page.locator(`[id="${id}"]:visible`).last();
  return {
    page,
    count,
    at,
    tap: async (id: string) => {
      await at(id).click();
      count.taps += 1;
    },
    press: async (key: string) => {
      await page.keyboard.press(key);
      count.keys += 1;
    },
    says: (text: string) => page.getByText(text).first().waitFor(),
  };
}

const linesShown = (page: Page) =>
  page.evaluate(() => {
    const list = document.querySelector('.board__list')!.getBoundingClientRect();
    return [...document.querySelectorAll('.trow')].filter((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return top >= list.top && bottom <= list.bottom;
    }).length;
  });

test('forty cases are there without a tap and are read within two screens; a case and its acts stand beside the list', async () => {
  const desk = await atDesk('intake');
  await desk.tap(chipId('received'));
  await desk.page.waitForFunction(() => document.querySelectorAll('.trow').length === 40);
  expect(await linesShown(desk.page)).toBeGreaterThanOrEqual(20);
  await desk.tap(queueRowId(nos[5]!));
  await desk.page.locator('.board__case').getByText('第 5 家店').first().waitFor();
  await desk.at(ids.accept).waitFor();
  expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366);
  await desk.page.close();
});

test('how the list was sorted and narrowed is there again when one comes back', async () => {
  const desk = await atDesk('intake');
  await desk.tap(chipId('received'));
  await desk.tap(fieldId('by-shop'));
  const first = () => desk.page.locator('.trow').first().getAttribute('id');
  await desk.page.waitForFunction((id) => document.querySelector('.trow')?.id === id, queueRowId(nos[0]!));
  await desk.page.reload();
  await desk.page.waitForFunction(() => document.querySelectorAll('.trow').length >= 20);
  expect(await first()).toBe(queueRowId(nos[0]!));
  await desk.tap(fieldId('by-shop'));
  await desk.page.close();
});

test('ten are accepted by the keys alone, without leaving the page', async () => {
  const desk = await atDesk('intake');
  const { page } = desk;
  await desk.tap(chipId('received'));
  await page.waitForFunction(() => document.querySelectorAll('.trow').length >= 20);
  await desk.tap(queueRowId(nos[0]!));
  // By the keys alone: open the act, read the letter, send it, go on.
  for (let n = 0; n < 10; n += 1) {
    await desk.at(ids.accept).waitFor();
    await desk.press('Enter');
    await page.locator('.board__acts').getByText('投诉受理决定书').first().waitFor();
    await desk.press('Alt+Enter');
    await page.locator('.board__done').waitFor();
    await desk.press('Enter');
    await page.locator('.board__done').waitFor({ state: 'detached' });
  }
  const accepted = { ...desk.count };
  expect((emulator.exportData().complaints ?? []).filter(({ state }) => state === 'accepted')).toHaveLength(10);
  // A tap on the list, a tap on the case; three keys each.
  expect(accepted.taps).toBe(2);
  expect(accepted.keys).toBe(30);

  expect(desk.count.pages).toBe(1);
  await page.close();
});
