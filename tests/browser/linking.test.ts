// A case and the register: an officer says at the desk which merchant it is about, and finds the case again on the merchant's page.
import type { Page } from 'playwright-core';
import { merchantOf } from '../../domain/merchant/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import { linkedCaseId } from '../../src/credit/merchant-ids';
import { candidateId, foundRowId, registerIds } from '../../src/desk/register-ids';
import { ids } from '../../src/ui/ids';
import { as, complaint } from '../functions/calls';
import { settling, shown } from './browser';
import { browser, emulator, useBureau } from './bureau';

useBureau();

const kept = [
  merchantOf({
    ...{ _id: 'mc_store', no: 'LDM-2026-0001', name: '两当县张记山货经营部', people: [] },
    shops: [
      { id: 's1', channel: 'platform', platform: '山货集市', name: '云屏山货铺', url: 'https://shop.example.com/?shopid=77' },
    ],
  }),
  merchantOf({
    ...{
      _id: 'mc_far',
      no: 'LDM-2026-0002',
      name: '西坡蜂蜜合作社',
      uscc: undefined,
      exemption: 'small',
      kind: 'person',
      people: [],
    },
    shops: [
      { id: 's1', channel: 'platform', platform: '淘宝', name: '西坡蜂蜜' },
      { id: 's2', channel: 'livestream', platform: '抖音', name: '西坡蜂蜜直播间' },
    ],
  }),
];

const open = async (route: string, width: number) => {
  const page = await browser.newPage({ viewport: { width, height: 2400 } });
  const settled = settling(page);
  await page.goto(`${emulator.url}/app/?as=handler#/${route}`);
  await settled();
  return page;
};
const at = (page: Page, id: string) => shown(page).locator(`[id="${id}"]`);
const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true });
};

test('a merchant is proposed, looked at, chosen, shown on both pages, changed for another one that was found by words', async () => {
  emulator.importData({ ...emulator.exportData(), merchants: kept.map((one) => ({ ...one, ...merchantListed(one) })) });
  const { data: filed } = await as(emulator, 'consumer').submit(complaint);
  const links = () =>
    emulator.exportData().complaints?.find(({ _id }) => _id === filed.id)?.merchantLinks as { merchant: string; shop?: string }[];

  const desk = await open(`desk/case/index?id=${filed.id}`, 375);
  const candidate = at(desk, candidateId('LDM-2026-0001'));
  await candidate.waitFor();
  expect(await candidate.innerText()).toContain('名称一样');
  await candidate.scrollIntoViewIfNeeded();
  await picture(desk, 'link-candidates-375');
  await candidate.click();
  const chosen = shown(desk).locator('[aria-checked="true"]');
  await chosen.waitFor();
  expect(await chosen.innerText()).toContain('云屏山货铺（山货集市）');
  await picture(desk, 'link-act-375');
  await at(desk, ids.confirmSend).click();
  await at(desk, registerIds.openLinked).waitFor();
  expect(links()).toMatchObject([{ merchant: 'mc_store', shop: 's1' }]);
  await at(desk, registerIds.openLinked).scrollIntoViewIfNeeded();
  await picture(desk, 'linked-375');

  await at(desk, registerIds.openLinked).click();
  const row = at(desk, linkedCaseId(String(filed.no)));
  await row.waitFor();
  expect(await row.innerText()).toContain('11 月 24 日');
  await picture(desk, 'merchant-cases-375');
  await desk.close();
  const wide = await open('credit/merchant/index?id=mc_store', 1366);
  await at(wide, linkedCaseId(String(filed.no))).waitFor();
  await picture(wide, 'merchant-cases-1366');
  await wide.close();

  const act = await open(`desk/act/index?id=${filed.id}&act=linkMerchant`, 1366);
  await at(act, 'field-register').locator('input').fill('西坡');
  await at(act, registerIds.search).click();
  await at(act, foundRowId('LDM-2026-0002')).click();
  // Of two shops a person says which; until then the merchant itself is meant.
  await shown(act).locator('[aria-checked="true"]').getByText('西坡蜂蜜合作社').first().waitFor();
  await at(act, ids.confirmSend).click();
  await shown(act).getByText('已经关联过别的，请写明为什么改。').first().waitFor();
  await shown(act).getByText('西坡蜂蜜直播间（抖音）').click();
  await at(act, 'field-reason').locator('input').fill('消费者说是直播间买的');
  await picture(act, 'link-change-1366');
  await at(act, ids.confirmSend).click();
  await at(act, registerIds.openLinked).waitFor();
  expect(links()).toMatchObject([{ ended: { by: '张建军' } }, { merchant: 'mc_far', shop: 's2' }]);
  await act.close();

  const plain = await open(`desk/case/index?id=${filed.id}`, 1366);
  await at(plain, registerIds.openLinked).scrollIntoViewIfNeeded();
  await picture(plain, 'linked-1366');
  expect(await at(plain, registerIds.openLinking).count()).toBe(0);
  await plain.close();
});
