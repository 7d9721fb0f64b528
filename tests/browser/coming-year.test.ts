// A coming year through the screens, by an invented table that says so.
import type { Page } from 'playwright-core';
import { fieldId, ids } from '../../src/ui/ids';
import { as, complaint } from '../functions/calls';
import { inventedNotice } from '../invented-notice';
import { browser, emulator, useBureau } from './bureau';
import { shown } from './browser';

useBureau();

const time = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
const at = (page: Page, id: string) => page.locator(`[id="${id}"]:visible`).last();

async function phoneOf(who: string, route: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage();
  await page.goto(`${emulator.url}/app/?as=${who}#/${route}`);
  return page;
}

test('pasted by the administrator, held against the notice by the leader: the desk says what hangs on it, and then nothing any more', async () => {
  time('2026-12-24T10:00');
  await as(emulator, 'consumer').submit(complaint);
  const desk = await phoneOf('intake', 'desk/queue/index');
  await at(desk, ids.provisionalCases).waitFor();
  expect(await at(desk, ids.provisionalCases).innerText()).toContain('1 件没有办结的案件暂按周末推算：2027 年放假安排还没有录入');

  const admin = await phoneOf('admin', 'pages/mine/index');
  await at(admin, ids.openCalendar).click();
  await shown(admin).getByText('现在算到 2026 年 12 月 31 日').waitFor();
  const text = admin.locator(`[id="${fieldId('text')}"] textarea:visible, textarea[id="${fieldId('text')}"]:visible`).last();
  await text.fill(inventedNotice.replace('（周五）至3日', '（周六）至3日'));
  await at(admin, ids.submit).click();
  await shown(admin).getByText('2027 年 1 月 1 日（周五）写成了周六，请核对。').first().waitFor();
  await text.fill(inventedNotice);
  await admin
    .locator(`[id="${fieldId('link')}"] input:visible, input[id="${fieldId('link')}"]:visible`)
    .last()
    .fill('https://example.invalid/xu-gou');
  await shown(admin).getByText('2027 年 2 月 5 日（周五）至 2027 年 2 月 11 日（周四）放假，共 7 天').waitFor();
  await at(admin, ids.submit).click();
  await shown(admin).getByText('您录入的要由另一位管理员或者负责人核对。').waitFor();

  const leader = await phoneOf('leader', 'office/calendar/index');
  await at(leader, ids.confirmYear).click();
  await shown(leader).getByText('现在算到 2027 年 12 月 31 日').waitFor();
  await shown(leader).getByText('正在按新的安排重新推算').waitFor();

  time('2026-12-24T10:10');
  await emulator.callTimer('timer');
  await leader.reload();
  await shown(leader).getByText('重新推算完，改动了 1 件没有办结的案件').waitFor();
  await desk.reload();
  await shown(desk).getByText('快到期').waitFor();
  await shown(desk).getByText('两个工作日内没有到期的案件').waitFor();
  expect(await desk.locator(`[id="${ids.provisionalCases}"]`).count()).toBe(0);
  for (const page of [desk, admin, leader]) await page.context().close();
});
