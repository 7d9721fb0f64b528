import type { Page } from 'playwright-core';
import { fieldId, ids } from '../../src/ui/ids';
import { pressIds, skeletonId } from '../../src/press/ids';
import { writing } from '../bulletins';
import { as } from '../functions/calls';
import { browser, emulator, useBureau } from './bureau';
import { shown } from './browser';

useBureau();

const title = '双 11 的包裹，拆之前先录像';
const paragraph = fieldId('blocks.1.text');

/** A phone of its own, which can be closed and opened again. */
async function phone(who: string) {
  const page = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage();
  const at = (id: string) => page.locator(`[id="${id}"]:visible`).last();
  return {
    page,
    at,
    field: (id: string) => at(id).locator('input, textarea'),
    async open(route: string) {
      await page.goto('about:blank');
      await page.goto(`${emulator.url}/app/?as=${who}#/${route}`);
    },
  };
}
const says = (page: Page, words: string | RegExp) => shown(page).getByText(words).first().waitFor();
const bulletins = () =>
  (emulator.exportData().bulletins ?? []) as unknown as { title: string; state: string; writers: object[] }[];

test('what an editor typed is there again after the program was closed, and after the signal was lost it is saved once', async () => {
  const { page, at, field, open } = await phone('intake');
  await open('press/start/index');
  await at(skeletonId('doubleEleven')).click();
  await field(fieldId('title')).fill(title);
  await field(paragraph).fill('快递员在场就拆，录下包装、面单和里面的东西。');
  // Closed in the middle of it.
  await open('press/list/index');
  await says(page, '这台设备上没写完的');
  await shown(page).getByText(title).first().click();
  await field(paragraph).waitFor();
  expect(await field(fieldId('title')).inputValue()).toBe(title);
  expect(await field(paragraph).inputValue()).toBe('快递员在场就拆，录下包装、面单和里面的东西。');

  // The call reaches the cloud, its answer is lost on the way back.
  await page.route('**/call', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await at(ids.confirmSend).click();
  await says(page, '没有连上网络');
  expect(await field(fieldId('title')).inputValue()).toBe(title);
  await page.unroute('**/call');
  await page.getByText('重新提交', { exact: true }).click();
  await says(page, '等另一个人核对');
  expect(bulletins().filter((one) => one.title === title)).toMatchObject([{ state: 'drafted', writers: [{}] }]);
  // Saved with the bureau: nothing of it lies on this device any more.
  await open('press/list/index');
  await at(pressIds.start).waitFor();
  await says(page, title);
  expect(await shown(page).getByText('这台设备上没写完的').count()).toBe(0);
});

test('what may not be said is told beside it and nothing is sent; what was typed stays', async () => {
  const { page, at, field, open } = await phone('intake');
  await open('press/start/index');
  await at(pressIds.blank).click();
  await field(fieldId('title')).fill('食品安全风险警示：腊肉亚硝酸盐超标');
  await says(page, /有 \d 处不能这样说/);
  const before = bulletins().length;
  await at(ids.confirmSend).click();
  await says(page, /有 \d+ 处需要修改/);
  expect(bulletins()).toHaveLength(before);
  expect(await field(fieldId('title')).inputValue()).toBe('食品安全风险警示：腊肉亚硝酸盐超标');
});

test('somebody else was faster: it is said, and what was typed is still there', async () => {
  const { data } = await as(emulator, 'intake').call('bulletins', 'draft', 'mutation', { writing: writing() });
  const { page, at, field, open } = await phone('intake');
  await open(`press/edit/index?id=${data.id}&as=write`);
  await field(fieldId('title')).fill(title);
  const check = { id: data.id, version: 1, command: 'check', input: {} };
  expect((await as(emulator, 'handler').call('bulletins', 'act', 'mutation', check)).ok).toBe(true);
  await at(ids.confirmSend).click();
  await says(page, /张建军.+改过/);
  expect(await field(fieldId('title')).inputValue()).toBe(title);
  expect(bulletins().find((one) => (one as unknown as { _id: string })._id === data.id)).toMatchObject({ state: 'checked' });
});
