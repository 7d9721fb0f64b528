// The page of the points and its drawings: each says in words what it shows, and is tapped down to the cases behind it.
import type { Page } from 'playwright-core';
import { dayId, dotId, insightIds, nextActId, plotTableId } from '../../src/insight/ids';
import { ids, kindId } from '../../src/ui/ids';
import { as, complaint } from '../functions/calls';
import { browser, emulator, useBureau } from './bureau';
import { shown } from './browser';

useBureau();

const time = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
const at = (page: Page, id: string) => shown(page).locator(`[id="${id}"]`).last();
const reads = (page: Page, text: string | RegExp) => shown(page).getByText(text).first().waitFor();

async function phoneOf(who: string, route: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage();
  await page.goto(`${emulator.url}/app/?as=${who}#/${route}`);
  return page;
}

test('from home to a month that is below the line and its late case; from a day ahead to what falls due; in numbers too', async () => {
  time('2026-11-02T09:00');
  await as(emulator, 'consumer').submit({ ...complaint, purchase: { ...complaint.purchase, boughtOn: '2026-10-20' } });
  time('2026-11-24T10:00');
  await as(emulator, 'consumer2').submit(complaint);

  const page = await phoneOf('leader', 'pages/home/index');
  await at(page, ids.openFigures).click();
  await reads(page, '共 7 项，每项 1 分');
  await reads(page, /1 个月有数，11 月没有超过 95\.00%（虚线）。点红的看是哪些案件。/);
  await at(page, dotId('firstDecisionOnTime', 11)).click();
  await reads(page, '按时初查率：超期的案件');
  await reads(page, /为什么计入：.*最迟 2026 年 11 月 11 日（周三）决定并告知投诉人/);
  await page.goBack();

  await reads(page, /往后 30 天，没有人办的话，有 1 件到期没有决定、0 件到期没有办结。最近的一天是 12 月 3 日/);
  await at(page, dayId('2026-12-03')).click();
  await reads(page, /12 月 3 日（周四）到期的/);
  await reads(page, /最迟 2026 年 12 月 3 日（周四）.*还没有办。/);
  await page.goBack();

  await at(page, plotTableId('firstDecisionOnTime')).click();
  await reads(page, '0 / 1 · 0.00%');
  await at(page, kindId('mismatch')).click();
  await reads(page, '货不对版');
  await page.goBack();

  // What would settle an item leads there.
  await at(page, nextActId('mediationSuccess', 0)).click();
  await at(page, ids.recordOfficial).waitFor();
  await page.goBack();
  await at(page, insightIds.openFramework).click();
  await reads(page, /第?25　及时受理和依法处理网络消费投诉/);
  await page.context().close();
});
