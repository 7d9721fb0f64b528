// Faults of the program in a browser: whatever way they come, the person reads what happened and what is kept, and the administrator where in
// the code, never with whom and never what was typed.
import type { Page } from 'playwright-core';
import { chipId, ids } from '../../src/ui/ids';
import { as, complaint } from '../functions/calls';
import { browser, emulator, useBureau } from './bureau';

useBureau();

const secret = '王秀兰 13900001101 两当县城关镇东街12号';
const reports = () =>
  (emulator.exportData().mishaps ?? []) as unknown as { kind: string; page: string; name: string; frames: string[] }[];
const reported = async (page: Page, kind: string) => {
  while (!reports().some((one) => one.kind === kind)) await page.waitForTimeout(50);
  return reports().filter((one) => one.kind === kind);
};

async function phone(route: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage();
  await page.goto(`${emulator.url}/app/?as=consumer#/${route}`);
  return page;
}

afterEach(() => {
  const told = JSON.stringify(emulator.exportData().mishaps ?? []);
  for (const word of ['王秀兰', '13900001101', '东街', 'secret', 'c_']) expect(told).not.toContain(word);
  emulator.importData({ ...emulator.exportData(), mishaps: [] });
});

test('a page that fails says so kindly, opens again, and is reported by its place in the code', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  const page = await phone('pages/home/index');
  await page.getByText('首页').first().waitFor();
  // What the server answers as no server of ours does.
  await page.route('**/call', async (route) => {
    const sent = route.request().postDataJSON() as { data: { path: string } };
    if (sent.data.path !== 'get') return route.continue();
    const response = await route.fetch();
    const reply = (await response.json()) as { data: { case: object } };
    const spoilt = { ...reply.data.case, requests: 7, purchase: { goods: { [secret]: 1 } } };
    return route.fulfill({ response, json: { ...reply, data: { ...reply.data, case: spoilt } } });
  });
  await page.goto(`${emulator.url}/app/?as=consumer#/case/view/index?id=${data.id}`);
  await page.getByText('这一页出错了').waitFor();
  const shown = await page.locator('.taro_page:visible').last().innerText();
  expect(shown).toMatch(/没有带您的任何内容.*存在这部手机上.*\n急事请打 12315/);
  expect(shown).not.toMatch(/Error|undefined|at \w/);
  const [report] = await reported(page, 'page');
  expect(report).toMatchObject({ page: 'case/view/index', name: expect.stringMatching(/Error$/) as string });
  expect(report!.frames.length).toBeGreaterThan(0);
  await page.unroute('**/call');
  await page.locator(`[id="${ids.openAgain}"]:visible`).click();
  await page.getByText('投诉内容').first().waitFor();
  await page.context().close();
});

test.each([
  ['error', `setTimeout(() => { throw new RangeError(words) })`],
  ['rejection', `void Promise.reject(new TypeError(words))`],
  ['rejection', `void Promise.reject(words)`],
])('what fails outside of a page (%s: %s) is reported, and the page goes on', async (kind, fails) => {
  const page = await phone('pages/home/index');
  await page.getByText('首页').first().waitFor();
  await page.evaluate(`(() => { const words = ${JSON.stringify(secret)}; ${fails} })()`);
  const [report] = await reported(page, kind);
  expect(report).toMatchObject({ page: 'pages/home/index' });
  expect(await page.getByText('这一页出错了').count()).toBe(0);
  await page.context().close();
});

test('the same fault a hundred times is reported once, others a few times', async () => {
  const page = await phone('pages/home/index');
  await page.getByText('首页').first().waitFor();
  await page.evaluate(() => {
    const kinds = [RangeError, TypeError, SyntaxError, EvalError, URIError, Error];
    for (let n = 0; n < 100; n += 1) void Promise.reject(new kinds[n % kinds.length]!('x'));
  });
  while (reports().length < 5) await page.waitForTimeout(50);
  await page.getByText('首页').first().waitFor();
  expect(
    reports()
      .map(({ name }) => name)
      .sort(),
  ).toHaveLength(5);
  await page.context().close();
});

test('the administrator reads them, and how the cloud does its work, chip by chip and back', async () => {
  const page = await phone('pages/home/index');
  await page.getByText('首页').first().waitFor();
  await page.evaluate(`void Promise.reject(new TypeError('x'))`);
  await reported(page, 'rejection');
  await page.goto('about:blank');
  await page.goto(`${emulator.url}/app/?as=admin#/office/feedback/index`);
  const tap = (chip: string) => page.locator(`[id="${chipId(chip)}"]:visible`).click();
  await page.getByText('没有等着答复的意见').waitFor();
  await tap('mishaps');
  await page.getByText('等回答的时候出错').waitFor();
  await tap('health');
  await page.getByText('定时任务还没有运行过').waitFor();
  await tap('open');
  await page.getByText('没有等着答复的意见').waitFor();
  await page.context().close();
});
