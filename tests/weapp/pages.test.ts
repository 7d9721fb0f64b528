import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Emulator } from '../../emulator/emulator';
import { setDataBudget } from '../../config/budgets';
import { levels } from '../../config/templates';
import { openidOf, startBureau } from '../emulator';
import { publishedBulletin } from '../bulletins';
import { as, complaint } from '../functions/calls';
import { declaredPages, visitOf, type Known } from '../routes';
import { shopWithCredit } from '../shop-with-credit';
import { bootWeapp, type WeappHost } from './host';

const dist = path.resolve(__dirname, '../../dist/weapp');
let emulator: Emulator;
let known: Known = { case: '' };
const phones = new Map<string, WeappHost>();

beforeAll(async () => {
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  emulator = await startBureau();
  // A full first page of 20 rows is the largest list a page is given at once, and all that one person files a day; one of them waits for the shop.
  let filed = '';
  for (let n = 0; n < 19; n += 1) filed = (await as(emulator, 'consumer').submit(complaint)).data.id;
  known = { case: filed, bulletin: await publishedBulletin(emulator), ...(await shopWithCredit(emulator)) };
  for (const who of new Set(declaredPages().map((name) => visitOf(name, known).as))) {
    const openid = openidOf(who);
    phones.set(
      who,
      bootWeapp(dist, (name, data) => emulator.call(name, JSON.parse(JSON.stringify(data)), openid)),
    );
  }
});
afterAll(async () => {
  for (const phone of phones.values()) phone.close();
  await emulator?.close();
});

test.each(declaredPages())('%s opens on the compiled mini-program and shows what it is for', async (name) => {
  const { as: who, route } = visitOf(name, known);
  const phone = phones.get(who)!;
  phone.launch(route);
  await phone.until(() => /[\u4e00-\u9fff]{2}/.test(phone.text()), 'words on the page');
  await phone.until(() => phone.text().length > 40, 'the answer of the functions');
  expect(phone.text()).not.toMatch(/没有连上网络|程序出错了|没有这项操作|没有找到/);
  // Deeper, a page would need a component within it for what the templates no longer hold.
  expect(phone.depth()).toBeLessThan(levels - 1);
  // Of a complaint nothing is forwarded, not even a picture of its page.
  const ours = { path: '/pages/home/index', imageUrl: '/share.png' };
  if (['pages/home/index', 'filing/form/index'].includes(name)) expect(phone.forwarded()).toMatchObject(ours);
  // What the bureau has published, and what everybody may read, is forwarded as itself.
  else if (/^bulletins\/|^guide\/(list|article|rules)\//.test(name))
    expect(phone.forwarded()).toMatchObject({ path: expect.stringMatching(new RegExp(`^/${name}`)) as string });
  else expect(phone.forwarded()).toBeUndefined();
  expect(phone.errors.map(String)).toEqual([]);
  expect([...phone.log.unstubbed]).toEqual([]);
  expect(phone.log.refused).toEqual([]);
});

test('what is fetched ahead is there, and reading the first page a phone never fetches more than a filing and one’s own cases', () => {
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as {
    lazyCodeLoading: string;
    preloadRule: Record<string, { packages: string[] }>;
    subPackages: { root: string }[];
  };
  expect(app.lazyCodeLoading).toBe('requiredComponents');
  const roots = app.subPackages.map(({ root }) => root);
  for (const [page, { packages }] of Object.entries(app.preloadRule)) {
    expect(declaredPages()).toContain(page);
    expect(packages.filter((one) => !roots.includes(one))).toEqual([]);
  }
  expect(app.preloadRule['pages/home/index']?.packages).toEqual(['filing', 'case']);
});

test('no page hands its view more in one piece than a slow phone takes well', () => {
  for (const phone of phones.values()) {
    const { bytes, page } = phone.largestSetData();
    expect([page, bytes <= setDataBudget ? 'within budget' : bytes]).toEqual([page, 'within budget']);
  }
});
