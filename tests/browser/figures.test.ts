import type { Page } from 'playwright-core';
import { screenshot } from '../pictures';
import { insightIds } from '../../src/insight/ids';
import { chipId, figureId, ids, officialId } from '../../src/ui/ids';
import { as, complaint } from '../functions/calls';
import { browser, emulator, useBureau } from './bureau';

useBureau();

const time = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
const shown = (page: Page) => page.locator('.taro_page:visible').last();
const at = (page: Page, id: string) => page.locator(`[id="${id}"]:visible`).last();
const tap = async (page: Page, id: string) => {
  await at(page, id).click();
  await page.waitForTimeout(50);
};

async function phoneOf(who: string, route: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage();
  await page.goto(`${emulator.url}/app/?as=${who}#/${route}`);
  return page;
}

test('the leader sees the rate, what would win the point back, and behind n and d each case with why it counts', async () => {
  time('2026-11-02T09:00');
  const early = { ...complaint, purchase: { ...complaint.purchase, boughtOn: '2026-10-20' } };
  const { data: first } = await as(emulator, 'consumer').submit(early);
  await as(emulator, 'consumer2').submit(early);
  await as(emulator, 'handler').act(first.id, 1, 'accept');
  await as(emulator, 'handler').act(first.id, 2, 'set12315', { number: '1620000202611020001' });
  time('2026-11-10T10:00');
  const terms = '商家退还货款 129.50 元，已经退回原付款账户。';
  await as(emulator, 'handler').act(first.id, 3, 'agree', {
    form: 'performed',
    terms,
    respondentConsent: '店主电话同意调解，录音 5',
  });
  time('2026-11-24T10:00');
  await as(emulator, 'consumer').submit(complaint);
  // Lists are read from lines, which the timer writes.
  time('2026-11-24T10:05');
  await emulator.runTimers();

  const page = await phoneOf('leader', 'pages/home/index');
  await tap(page, ids.openFigures);
  await tap(page, insightIds.openDetails);
  await shown(page).getByText('2026 年 1 月至 11 月').waitFor();
  const text = await shown(page).innerText();
  expect(text).toContain('50.00%');
  expect(text).toContain('没有超过，这一分丢了。再按时决定 19 件才能超过。');
  expect(text).toContain('待定：还没有核对过的全国同期数：调解成功率');

  await tap(page, figureId('firstDecisionOnTime', 'rest'));
  await shown(page)
    .getByText(/为什么计入：.*最迟 2026 年 11 月 11 日（周三）决定并告知投诉人.*还没有办。/)
    .waitFor();
  const cases = await shown(page).innerText();
  expect(cases).toContain('王** · 云屏山货铺');
  expect(cases).not.toContain('王秀兰');
  expect(cases).toContain('只计入分母');
  await page.goBack();

  await tap(page, chipId('621228-01'));
  await shown(page).getByText('城关市场监管所，网络消费投诉').waitFor();
  expect(await shown(page).innerText()).not.toContain('50.00%');
  await tap(page, chipId('county'));
  await tap(page, chipId('10'));
  await shown(page).getByText('2026 年 10 月').first().waitFor();
  expect(await shown(page).innerText()).not.toContain('50.00%');

  await tap(page, ids.openAhead);
  await shown(page).getByText('这段时间没有会超期的案件').waitFor();
  await tap(page, chipId('15'));
  await shown(page)
    .getByText(/最迟 2026 年 12 月 3 日（周四）.*还没有办。/)
    .waitFor();
  expect(await shown(page).innerText()).toContain('现在 50.00%，到时 33.33%');
  await page.context().close();
});

test('a national value typed by the mediator counts once the leader has checked it', async () => {
  const page = await phoneOf('handler', 'insight/official/index?year=2026');
  await tap(page, ids.recordOfficial);
  await tap(page, ids.submit);
  await page.getByText('有 8 处需要修改').waitFor();
  await tap(page, 'field-of-national');
  await tap(page, 'field-measure-mediationSuccessA');
  const answers = { from: '2026-01', to: '2026-11', value: '51.63', source: '总局通报（虚构）', attachment: '通报第 2 页' };
  for (const [field, text] of Object.entries(answers)) await at(page, `field-${field}`).locator('input, textarea').fill(text);
  await tap(page, 'field-publishedOn');
  await page.locator(':text("确定"):visible').last().click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), tap(page, ids.addPicture)]);
  await chooser.setFiles([{ name: 'page-2.png', mimeType: 'image/png', buffer: screenshot() }]);
  await page.getByText('1 个文件，传好了。').waitFor();
  await tap(page, ids.submit);
  await shown(page).getByText('待核对').waitFor();
  expect(await shown(page).innerText()).toContain('您录入的，要由另一个人核对。');
  expect(await at(page, officialId('v1', 'check')).count()).toBe(0);
  await page.context().close();

  const other = await phoneOf('leader', 'insight/official/index?year=2026');
  await tap(other, officialId('v1', 'open'));
  await shown(other).getByRole('img', { name: '照片 1' }).waitFor();
  await tap(other, officialId('v1', 'check'));
  await shown(other).getByText('已核对').waitFor();
  await other.goto('about:blank');
  await other.goto(`${emulator.url}/app/?as=leader#/insight/figures/index`);
  await shown(other).getByText('全国同期 51.63%').waitFor();
  expect(await shown(other).innerText()).toContain('再有 1 件没有调解成功即失分。');
  expect(await shown(other).innerText()).toContain('全县得 1 分，共 4 分');
  await other.context().close();
});

test('who may not read figures is not led to them, and is refused at the address', async () => {
  const page = await phoneOf('intake', 'pages/home/index');
  await at(page, ids.openQueue).waitFor();
  expect(await at(page, ids.openFigures).count()).toBe(0);
  await page.goto('about:blank');
  await page.goto(`${emulator.url}/app/?as=intake#/insight/figures/index`);
  await page.getByText('您没有办理这件事的权限。').waitFor();
  await page.context().close();
});
