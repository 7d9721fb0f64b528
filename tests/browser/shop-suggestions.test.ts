// While the shop is typed, what the register shows of it is offered: a tap fills the form, a second one gives back what was typed.
import type { Page } from 'playwright-core';
import { registerIds } from '../../src/desk/register-ids';
import { merchantOf } from '../../domain/merchant/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import { ids } from '../../src/ui/ids';
import { as, complaint } from '../functions/calls';
import { shown } from './browser';
import { browser, emulator, useBureau } from './bureau';

useBureau();

const store = merchantOf({
  ...{ _id: 'mc_store', no: 'LDM-2026-0001', name: '两当县张记山货经营部', people: [] },
  shops: [
    { id: 's1', channel: 'platform', platform: '山货集市', name: '云屏山货铺', url: 'https://shop.example.com/?shopid=77' },
  ],
});

const at = (page: Page, id: string) => shown(page).locator(`[id="${id}"]`);
const input = (page: Page, field: string) => at(page, `field-${field}`).locator('input');
const open = async (who: string, route: string) => {
  const page = await browser.newPage({ viewport: { width: 375, height: 1500 } });
  await page.goto(`${emulator.url}/app/?as=${who}#/${route}`);
  return page;
};
const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
};

beforeAll(() => {
  const window = { _id: `w-${store._id}`, promises: ['p_1'], traces: 0 };
  const merchants = [{ ...store, ...merchantListed(store) }];
  emulator.importData({ ...emulator.exportData(), merchants, shopWindows: [window] });
});

test('a consumer takes what is found, puts it back, or takes no notice', async () => {
  const page = await open('consumer', 'filing/form/index');
  await input(page, 'respondent-name').fill('云屏');
  const found = at(page, 'shop-found-0');
  await found.waitFor();
  // Nothing is chosen, and nothing that was typed has changed.
  expect(await input(page, 'respondent-name').inputValue()).toBe('云屏');
  await picture(page, 'filing-found-375');
  await found.click();
  await at(page, 'undo-shop').waitFor();
  expect(await input(page, 'respondent-name').inputValue()).toBe('云屏山货铺');
  expect(await input(page, 'respondent-platform').inputValue()).toBe('山货集市');
  expect(await input(page, 'respondent-shopUrl').inputValue()).toBe('https://shop.example.com/?shopid=77');
  await picture(page, 'filing-filled-375');
  await at(page, 'undo-shop').click();
  await found.waitFor();
  expect(await input(page, 'respondent-name').inputValue()).toBe('云屏');
  // One who takes no notice goes on.
  await at(page, 'field-respondent-kind-offline').click();
  await at(page, ids.continue).click();
  await shown(page).getByText('您买了什么？').waitFor();
  await page.close();
});

test('an officer at intake is offered any merchant of the register; the case keeps the hint, and says so where it is linked', async () => {
  const page = await open('intake', 'desk/intake/index');
  await input(page, 'respondent-name').fill('张记');
  await at(page, 'shop-found-0').click();
  await at(page, 'undo-shop').waitFor();
  expect(await input(page, 'respondent-uscc').inputValue()).toBe(store.uscc);
  await picture(page, 'intake-filled-375');
  await page.close();

  const respondent = { ...complaint.respondent, name: '云屏山货铺', hint: store._id };
  const { data } = await as(emulator, 'consumer').submit({ ...complaint, respondent });
  const desk = await open('handler', `desk/case/index?id=${data.id}`);
  await at(desk, registerIds.openLinking).waitFor();
  await shown(desk).getByText('消费者选的', { exact: false }).waitFor();
  await desk.close();
});
