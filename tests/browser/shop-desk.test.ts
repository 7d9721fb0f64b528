// The desk of a merchant on a phone: what waits, a case before it is taken up, and the whole page after.
import type { Page } from 'playwright-core';
import { caseRowId } from '../../src/ui/ids';
import { shopIds } from '../../src/shop/ids';
import { shopWithCredit } from '../shop-with-credit';
import { settling, shown } from './browser';
import { browser, emulator, useBureau } from './bureau';

useBureau();

const open = async (route: string, more = '') => {
  const page = await browser.newPage({ viewport: { width: 375, height: 1400 } });
  const settled = settling(page);
  await page.goto(`${emulator.url}/app/?as=merchant${more}#/${route}`);
  await settled();
  return page;
};
const at = (page: Page, id: string) => shown(page).locator(`[id="${id}"]`);
const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true });
};

test('from 我的网店 to the complaints, to one of them, taken up, to its whole page', async () => {
  const { merchant = '', ownCase = '' } = await shopWithCredit(emulator);
  const no = String(emulator.exportData().complaints?.find(({ _id }) => _id === ownCase)?.no);
  const page = await open(`shop/home/index?id=${merchant}`);
  const way = at(page, shopIds.cases);
  await way.waitFor();
  await shown(page).getByText('投诉（1 件等答复）').waitFor();
  await picture(page, 'shop-home');
  await way.click();
  const row = at(page, caseRowId(no));
  await row.waitFor();
  expect(await row.innerText()).toMatch(/等人答复[^]*核桃[^]*还没有人答复/);
  await picture(page, 'shop-cases');
  await row.click();
  const take = at(page, shopIds.takeUp);
  await take.waitFor();
  expect(await shown(page).innerText()).toMatch(/调解是自愿的[^]*不同意的：调解终止/);
  expect(await shown(page).innerText()).not.toMatch(/王秀兰|13900001101/);
  await picture(page, 'shop-case');
  await take.click();
  await shown(page).getByText('请答复是否同意调解').first().waitFor();
  await picture(page, 'shop-taken');
  await page.close();
  const again = await open(`shop/case/index?merchant=${merchant}&id=${ownCase}`);
  await shown(again).getByText('看全部内容').waitFor();
  await again.close();
}, 120_000);
