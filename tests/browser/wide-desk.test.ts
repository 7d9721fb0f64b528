// An officer at a PC at 1366 px: the list, a case and its acts on one page, and ten cases accepted in one sitting.
import type { Page } from 'playwright-core';
import { actId, chipId, fieldId, ids, queueRowId } from '../../src/ui/ids';
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
  const count = { taps: 0, keys: 0, fields: 0, pages: 0 };
  // The router may write the address of a page again; another page is another address.
  const addresses = new Set<string>();
  page.on('framenavigated', (frame) => (count.pages = addresses.add(frame.url()).size));
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
    type: async (path: string, words: string) => {
      await at(fieldId(path)).locator('input, textarea').fill(words);
      count.fields += 1;
    },
    done: () => page.locator('.board__done').waitFor(),
    goOn: async () => {
      await page.keyboard.press('Enter');
      count.keys += 1;
      await page.locator('.board__done').waitFor({ state: 'detached' });
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
    await desk.done();
    await desk.goOn();
  }
  expect((emulator.exportData().complaints ?? []).filter(({ state }) => state === 'accepted')).toHaveLength(10);
  // A tap on the list, a tap on the case; three keys each.
  expect(desk.count).toEqual({ taps: 2, keys: 30, fields: 0, pages: 1 });
  await page.close();
});

test('seven are entered into 12315: copied in one tap, the number written down, the next one there', async () => {
  const desk = await atDesk('intake');
  await desk.tap(chipId('unentered'));
  for (let n = 0; n < 7; n += 1) {
    await desk.tap(ids.copyText);
    await desk.type('number', `141122320261124${String(n).padStart(5, '0')}`);
    await desk.press('Alt+Enter');
    await desk.done();
    await desk.goOn();
  }
  const entered = (emulator.exportData().complaints ?? []).filter(({ platform12315No }) => platform12315No);
  expect(entered).toHaveLength(7);
  expect(new Set(entered.map(({ platform12315No }) => platform12315No)).size).toBe(7);
  // Beside the list's own, one tap a case; two keys and one field.
  expect(desk.count).toEqual({ taps: 8, keys: 14, fields: 7, pages: 1 });
  await desk.page.close();
});

test('three are mediated: what was said on the telephone is written down beside the case', async () => {
  const desk = await atDesk('handler');
  const { page } = desk;
  await desk.tap(chipId('accepted'));
  for (let n = 0; n < 3; n += 1) {
    await desk.at(actId('record')).waitFor();
    await desk.press('Enter');
    await desk.tap(fieldId('manner-phone'));
    await desk.tap(fieldId('with-both'));
    await desk.tap(fieldId('result-talked'));
    await desk.type('text', '商家愿意退一半，投诉人想一想再答复。');
    if (n === 0) {
      // What is missing is said where one sees it, though the page itself does not scroll.
      await desk.press('Alt+Enter');
      await page.waitForFunction(() => {
        const { top = -1 } = document.querySelector('.board__acts .warning')?.getBoundingClientRect() ?? {};
        return top > 0 && top < innerHeight;
      });
    }
    await desk.type('respondentConsent', `录音 ${n}`);
    await desk.press('Alt+Enter');
    await desk.done();
    await desk.goOn();
  }
  const mediated = (emulator.exportData().complaints ?? []).filter(({ mediation }) => mediation);
  expect(mediated).toHaveLength(3);
  // Three taps, two fields and three keys a talk; one key more for what was forgotten.
  expect(desk.count).toEqual({ taps: 10, keys: 10, fields: 6, pages: 1 });
  await page.close();
});
