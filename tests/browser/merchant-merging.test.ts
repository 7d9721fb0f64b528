// Two entries of the register that are one subject: found alike, seen side by side, proposed by one officer, approved by a leader, found as one.
import type { Page } from 'playwright-core';
import { merchantOf } from '../../domain/merchant/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import type { Merchant } from '../../domain/merchant/merchant';
import { without } from '../../domain/without';
import { absorbedId, merchantIds, merchantRowId, mergingIds, twinId } from '../../src/credit/merchant-ids';
import { actId, ids, waitingRowId } from '../../src/ui/ids';
import { settling, shown } from './browser';
import { browser, emulator, useBureau } from './bureau';

useBureau();

const url = 'https://shop.example.com/?shopid=77';
const stays = merchantOf({
  ...{ _id: 'mc_stays', no: 'LDM-2026-0001', name: '两当县张记山货经营部', people: [] },
  shops: [{ id: 's1', channel: 'platform', platform: '山货集市', name: '云屏山货铺', url }],
});
const goes: Merchant = {
  ...without(merchantOf(), 'uscc', 'address', 'registeredOn'),
  ...{ _id: 'mc_goes', no: 'LDM-2026-0002', name: '张记山货', kind: 'person', exemption: 'small', people: [] },
  shops: [
    { id: 's1', channel: 'platform', platform: '山货集市', name: '云屏山货铺二店', url },
    { id: 's2', channel: 'livestream', platform: '抖音', name: '云屏直播' },
  ],
};

const open = async (who: string, route: string, width: number, more: object = {}) => {
  const page = await browser.newPage({ viewport: { width, height: 2400 }, ...more });
  const settled = settling(page);
  await page.goto(`${emulator.url}/app/?as=${who}#/${route}`);
  await settled();
  return page;
};
const at = (page: Page, id: string) => shown(page).locator(`[id="${id}"]`);
const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true });
};
const stored = (id: string) => emulator.exportData().merchants?.find(({ _id }) => _id === id);

test('an officer proposes what looks alike, a leader approves it from 等我审批, the page of the one that goes on says it, and it is undone', async () => {
  emulator.importData({ ...emulator.exportData(), merchants: [stays, goes].map((one) => ({ ...one, ...merchantListed(one) })) });

  const officer = await open('handler', 'credit/merchant/index?id=mc_goes', 375);
  const twin = at(officer, twinId('LDM-2026-0001'));
  await twin.waitFor();
  expect(await twin.innerText()).toContain('店铺链接一样');
  await picture(officer, 'twins-375');
  await twin.click();
  const beside = at(officer, mergingIds.beside);
  await beside.getByText('合并以后', { exact: true }).waitFor();
  for (const words of ['不用登记的个人', '公司、企业', '两家名下都还没有记录。']) await beside.getByText(words).first().waitFor();
  await picture(officer, 'merging-beside-375');
  // Nothing is sent without a reason, and what stands in the way is said.
  await at(officer, ids.confirmSend).click();
  await at(officer, 'field-reason').waitFor();
  expect(stored('mc_goes')).not.toHaveProperty('mergings');
  await shown(officer).locator('[id="field-reason"] textarea').fill('店铺链接和电话都一样，本人也说是一家');
  await at(officer, ids.confirmSend).click();
  await shown(officer).getByText('等另一位工作人员或者局领导批准', { exact: false }).waitFor();
  expect(stored('mc_goes')).toMatchObject({ state: 'active', mergings: [{ into: { no: 'LDM-2026-0001' } }] });
  expect(await at(officer, actId('approveMerging')).count()).toBe(0);
  await picture(officer, 'merging-proposed-375');
  await officer.close();

  const leader = await open('leader', 'office/waiting/index', 375);
  const row = at(leader, waitingRowId('LDM-2026-0002', 'merchant'));
  await row.waitFor();
  expect(await row.innerText()).toContain('张记山货并入两当县张记山货经营部');
  await picture(leader, 'merging-waits-375');
  await row.click();
  await at(leader, actId('approveMerging')).click();
  await at(leader, mergingIds.beside).getByText('合并以后', { exact: true }).waitFor();
  await picture(leader, 'merging-approve-375');
  await at(leader, ids.confirmSend).click();
  await at(leader, mergingIds.openUnder).waitFor();
  expect(stored('mc_goes')).toMatchObject({ state: 'merged' });
  await picture(leader, 'merged-375');
  await at(leader, mergingIds.openUnder).click();
  await at(leader, absorbedId('LDM-2026-0002')).waitFor();
  await shown(leader).getByText('云屏直播').first().waitFor();
  await leader.close();

  const wide = await open('handler', 'credit/merchants/index', 1366);
  await at(wide, merchantRowId('LDM-2026-0001')).waitFor();
  expect(await at(wide, merchantIds.totals).innerText()).toContain('共 1 家经营主体');
  expect(await at(wide, merchantRowId('LDM-2026-0002')).count()).toBe(0);
  expect(await at(wide, merchantRowId('LDM-2026-0001')).innerText()).toContain('合并了张记山货');
  await picture(wide, 'merged-list-1366');
  await at(wide, merchantRowId('LDM-2026-0001')).click();
  await at(wide, absorbedId('LDM-2026-0002')).waitFor();
  await picture(wide, 'absorbed-1366');
  await at(wide, absorbedId('LDM-2026-0002')).click();
  await at(wide, actId('proposeUndoing')).click();
  await shown(wide).locator('[id="field-reason"] textarea').fill('问过平台，是同名的两家');
  await at(wide, ids.confirmSend).click();
  await shown(wide).getByText('等另一位工作人员或者局领导批准', { exact: false }).waitFor();
  await wide.close();
  const dark = await open('leader', 'credit/act/index?id=mc_goes&act=approveUndoing', 1366, { colorScheme: 'dark' });
  await at(dark, mergingIds.beside).getByText('合并以后', { exact: true }).waitFor();
  await picture(dark, 'undoing-dark-1366');
  await at(dark, ids.confirmSend).click();
  await shown(dark).getByText('（批准撤销）', { exact: false }).first().waitFor();
  expect([stored('mc_goes')?.state, stored('mc_stays')?.absorbed]).toEqual(['active', undefined]);
  await dark.close();
});
