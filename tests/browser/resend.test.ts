import type { Route } from 'playwright-core';
import { ids } from '../../src/ui/ids';
import { browser, emulator, useBureau } from './bureau';
import { filingPhone, type FilingPhone } from './filing-phone';

useBureau();

const isSubmit = (route: Route) => (route.request().postData() ?? '').includes('"path":"submit"');
const casesOf = (goods: string) =>
  (emulator.exportData().complaints ?? []).filter(({ purchase }) => (purchase as { goods: string }).goods === goods);

/** What happens to the one call that files; every other call goes through. */
const losses = {
  'before the call leaves the phone': (route: Route) => route.abort(),
  'while the answer is on its way back': async (route: Route) => {
    await route.fetch();
    await route.abort();
  },
} as const;
const ways = Object.keys(losses) as (keyof typeof losses)[];

async function lose(phone: FilingPhone, how: (route: Route) => Promise<void>): Promise<void> {
  await phone.page.route('**/call', (route) => (isSubmit(route) ? how(route) : route.continue()));
}

/** Files what stands ready, the signal lost once. */
async function filedOnceLost(goods: string, how: keyof typeof losses): Promise<FilingPhone> {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await phone.restart('filing/form/index?draft=first-key-1');
  await phone.page.evaluate(() => localStorage.clear());
  await phone.restart(`filing/form/index?draft=key-of-${ways.indexOf(how)}-${goods.length}-${goods.charCodeAt(0)}`);
  await phone.fillIn(goods);
  await lose(phone, losses[how]);
  await phone.tap(ids.submit);
  await phone.page.getByText('没有连上网络').first().waitFor();
  return phone;
}

test.each(ways)('signal lost %s: sent again on the same screen it is one case', async (how) => {
  const goods = `核桃${ways.indexOf(how)}`;
  const phone = await filedOnceLost(goods, how);
  await phone.page.unroute('**/call');
  await phone.page.getByText('重新提交', { exact: true }).click();
  await phone.page.getByText('收到了。').waitFor();
  expect(casesOf(goods)).toHaveLength(1);
  expect(await phone.page.evaluate(() => Object.keys(localStorage).join())).not.toContain('draft:');
  await phone.context.close();
});

test.each(ways)('signal lost %s, then the program killed and started again: it is one case', async (how) => {
  const goods = `花椒${ways.indexOf(how)}`;
  const phone = await filedOnceLost(goods, how);
  await phone.restart('pages/home/index');
  await phone.tap(ids.fileComplaint);
  if (how === ways[0]) await phone.tap(ids.submit);
  // Where the first call had arrived, the draft opens as the case it has become; nothing is left to send.
  await phone.page
    .getByText(`编号 ${String(casesOf(goods)[0]?.no ?? 'LD')}`)
    .first()
    .waitFor();
  expect(casesOf(goods)).toHaveLength(1);
  await phone.restart('filing/drafts/index');
  await phone.page.getByText('没有草稿').waitFor();
  await phone.context.close();
});

test('killed after the call was answered and before the phone had read it: it is one case', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await phone.restart('filing/form/index?draft=key-killed-after-1');
  await phone.fillIn('天麻');
  const answered = new Promise<void>((done) => {
    void lose(phone, async (route) => {
      await route.fetch();
      done();
    });
  });
  await phone.tap(ids.submit);
  await answered;
  await phone.restart('filing/drafts/index');
  await phone.page.getByText('接着填').click();
  await phone.page.getByText('我们在看您的投诉').waitFor();
  expect(casesOf('天麻')).toHaveLength(1);
  await phone.context.close();
});

test('the answer was lost, then words were changed and sent without opening anew: told its number, still one case', async () => {
  const phone = await filedOnceLost('木耳', ways[1]!);
  await phone.page.unroute('**/call');
  await phone.tap(ids.back);
  await phone.tap('edit-purchase');
  await phone.type('purchase.goods', '木耳两袋');
  for (let page = 0; page < 5; page += 1) await phone.tap(ids.continue);
  await phone.tap(ids.checkSubmit);
  await phone.tap(ids.submit);
  await phone.page.getByText(`这份投诉已经提交过，编号 ${String(casesOf('木耳')[0]?.no)}`).waitFor();
  expect([...casesOf('木耳'), ...casesOf('木耳两袋')]).toHaveLength(1);
  await phone.page.getByText('看这件投诉').click();
  await phone.page.getByText('我们在看您的投诉').waitFor();
  await phone.restart('filing/drafts/index');
  await phone.page.getByText('没有草稿').waitFor();
  await phone.context.close();
});

test('two taps on 提交 in one breath are one case', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await phone.restart('filing/form/index?draft=key-two-taps-1');
  await phone.fillIn('党参');
  await phone.page.locator(`[id="${ids.submit}"]:visible`).dblclick();
  await phone.page.getByText('收到了。').waitFor();
  expect(casesOf('党参')).toHaveLength(1);
  await phone.context.close();
});
