// A list of merchants: uploaded, tried through, entered in steps, each once however often it comes.
import { readSheet } from '../../cloudfunctions/kernel/sheets/read';
import type { Emulator } from '../../emulator/emulator';
import { DEMO_NOW } from '../../tools/demo/county';
import { startBureau } from '../emulator';
import { as } from './calls';
import { codeOf, creditOf, nth, withMerchants } from './credit-phone';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startBureau();
});
afterEach(() => emulator.close());

const head = ['名称', '统一社会信用代码', '成立日期', '住所', '平台名称', '网店名称', '网址链接', '主体类型', '不用登记的理由'];
const row = (n: number, shop = `${n}号铺`, more: Record<number, string> = {}) =>
  [`第${n}家店`, codeOf(n), '2024-03-01', '两当县城关镇', '淘宝', shop, `https://s${n}-${shop.length}.example.com`, '', ''].map(
    (cell, at) => more[at] ?? cell,
  );
const merchants = () =>
  (emulator.exportData().merchants ?? []) as unknown as {
    no: string;
    uscc?: string;
    source: string;
    shops: { name: string }[];
  }[];

test('each row is told what it would do; several rows of one code are one subject with several shops; the same list again changes nothing', async () => {
  withMerchants(emulator, [nth(1), nth(2, { name: '别的名字' })]);
  const { checked, rows, start } = creditOf(emulator, 'handler');
  const person = { 1: '', 2: '', 7: '个人', 8: '自产农副产品' };
  const lines = [
    row(1),
    row(2),
    row(3),
    row(3, '三号第二铺'),
    row(3),
    row(4, '四号铺', { 1: `${codeOf(4).slice(0, 17)}I` }),
    row(5, '菌子铺', { ...person, 0: '赵家菌子' }),
  ];
  const list = await checked(lines, head, { sort: 'merchants' });
  // A shop more of the first; the third with two; the person. The second has another name here; the fifth row comes twice.
  expect(list).toMatchObject({ rows: 7, counts: { fresh: 4, same: 0, differs: 1, unknown: 0, bad: 2 } });
  expect((await rows(list.id, 'differs')).rows).toMatchObject([{ row: 3, no: nth(2).no }]);
  expect((await rows(list.id, 'bad')).rows.map(({ texts }) => texts.join())).toEqual([
    expect.stringContaining('和第 4 行的是同一条'),
    expect.stringContaining('没有字母 I'),
  ]);
  expect(merchants()).toHaveLength(2);

  expect((await start(list.id, list.version)).data).toMatchObject({ state: 'done', done: { made: 4, left: 0 } });
  const all = merchants();
  expect(all).toHaveLength(4);
  const shopsOf = (code: string) => all.find(({ uscc }) => uscc === code)?.shops.map(({ name }) => name);
  expect(shopsOf(codeOf(3))).toEqual(['3号铺', '三号第二铺']);
  expect(shopsOf(codeOf(1))).toContain('1号铺');
  expect(all.filter(({ source }) => source === 'imported')).toHaveLength(2);

  const again = await checked(lines, head, { sort: 'merchants' });
  expect(again.counts).toMatchObject({ fresh: 0, same: 5, differs: 1, bad: 1 });
  expect(merchants()).toEqual(all);
});

test('a merchant that was entered by hand after the dry run is left over, and said so', async () => {
  const { checked, rows, start } = creditOf(emulator, 'handler');
  const list = await checked([row(3), row(4)], head, { sort: 'merchants' });
  const details = {
    kind: 'company',
    name: '第3家店',
    uscc: codeOf(3),
    registeredOn: '2024-03-01',
    office: '621228-01',
    trades: ['goods'],
  };
  expect((await as(emulator, 'leader').call('merchants', 'enter', 'mutation', details)).ok).toBe(true);
  expect((await start(list.id, list.version)).data).toMatchObject({ done: { made: 1, left: 1 } });
  expect((await rows(list.id, 'left')).rows).toMatchObject([{ row: 2, texts: [expect.stringContaining('已经登记在')] }]);
  expect(merchants().filter(({ uscc }) => uscc === codeOf(3))).toHaveLength(1);
});

test('a long list goes on in steps that the timer takes too, and says how far it is', async () => {
  const { checked, start, progress } = creditOf(emulator, 'handler');
  const list = await checked(
    Array.from({ length: 45 }, (_, n) => row(n + 1)),
    head,
    { sort: 'merchants' },
  );
  await start(list.id, list.version);
  for (let minutes = 5; (await progress(list.id)).state === 'running'; minutes += 5) {
    emulator.setTime(DEMO_NOW - Date.now() + minutes * 60_000);
    await emulator.callTimer('timer');
  }
  expect(await progress(list.id)).toMatchObject({ state: 'done', looked: 45, done: { made: 45, left: 0 } });
  expect(new Set(merchants().map(({ no }) => no)).size).toBe(45);
});

test('the register is handed out whole: subjects are counted, a line is a shop, and it says who took it', async () => {
  withMerchants(emulator, [
    nth(1, {
      shops: [
        { id: 's1', channel: 'app', name: '甲' },
        { id: 's2', channel: 'app', name: '乙', closedOn: '2026-01-01' },
      ],
    }),
    nth(2, { shops: [] }),
  ]);
  const { data } = await as(emulator, 'handler').call('merchants', 'export', 'query', {});
  const { rows } = readSheet(Buffer.from((data as unknown as { base64: string }).base64, 'base64'));
  expect(rows[0]!.cells[0]).toMatch(/2 家主体，1 个开着的店铺；.+导出/);
  expect(rows.slice(2)).toHaveLength(3);
});
