// A list of the national platform: uploaded, tried, imported in steps, each row once.
import type { Emulator, Options } from '../../emulator/emulator';
import { DEMO_NOW } from '../../tools/demo/county';
import { writeXlsx } from '../../cloudfunctions/kernel/sheets/xlsx';
import { startBureau } from '../emulator';
import { sizeOf } from '../sizes';
import { as, complaint, type Reply } from './calls';
import { headings, listsOf, numberOf, rowOf } from './list-phone';

type Fault = NonNullable<Options['fault']>;
interface Cost {
  path?: string;
  ms?: number;
  result?: string;
  read?: { requests: number; depth: number };
}

let emulator: Emulator;
let fault: Fault = () => undefined;
let costs: Cost[] = [];
beforeEach(async () => {
  emulator = await startBureau({
    fault: (stage) => fault(stage),
    log: (text) => {
      for (const line of text.split('\n')) if (line.startsWith('{"trace"')) costs.push(JSON.parse(line) as Cost);
    },
  });
  costs = [];
});
afterEach(async () => {
  fault = () => undefined;
  await emulator.close();
});

const intake = () => listsOf(emulator, 'intake');
const cases = () => (emulator.exportData().complaints ?? []) as unknown as Record<string, unknown>[];
const later = (minutes: number) => emulator.setTime(DEMO_NOW - Date.now() + minutes * 60_000);

test('a dry run says what every row would do, names the bad ones, and changes nothing', async () => {
  const { checked, rows } = intake();
  const list = await checked([
    rowOf({ 登记编号: numberOf(1) }),
    rowOf({ 登记编号: '1.62E+18' }),
    rowOf({ 登记编号: numberOf(3), 提供方姓名: '', 接收时间: '昨天' }),
    rowOf({ 登记编号: numberOf(1).replace('1620', '1620-').toLowerCase() }),
    rowOf({ 登记编号: numberOf(5), 办理状态: '已办结', 受理时间: '2026-11-23', 办结时间: '2026-11-24' }),
    rowOf({ 登记编号: numberOf(6), 办理状态: '已受理', 受理时间: '2026-11-24' }),
  ]);
  expect(list).toMatchObject({
    state: 'checked',
    rows: 6,
    saved: true,
    counts: { fresh: 2, follows: 0, same: 0, differs: 0, closed: 1, bad: 3 },
  });
  expect(list.headings).toContainEqual({ heading: '标签', example: '' });
  expect((await rows(list.id, 'bad')).rows).toEqual([
    { row: 3, number: '1.62E+18', texts: [expect.stringContaining('后面几位已经丢了')] },
    { row: 4, number: numberOf(3), texts: ['收到日期“昨天”不是日期', '没有投诉人姓名'] },
    { row: 5, number: expect.any(String), texts: ['编号和第 2 行的一样'] },
  ]);
  expect((await rows(list.id, 'closed')).rows).toMatchObject([{ row: 6 }]);
  expect(cases()).toEqual([]);
});

test('rows become cases with receipt, C1, C2 and a place in the queue; nothing is told, and nothing counted until one is made a full case', async () => {
  const { checked, start } = intake();
  const list = await checked([
    rowOf({ 登记编号: numberOf(1), 标签: '重点' }),
    rowOf({ 登记编号: numberOf(2), 办理状态: '已受理', 受理时间: '2026-11-24', 经营类型: '' }),
  ]);
  const { data } = await start(list.id, list.version);
  expect(data).toMatchObject({ state: 'done', rows: 2, looked: 2, done: { made: 2, followed: 0, left: 0 } });
  const [first, second] = cases();
  expect(first).toMatchObject({ state: 'received', no: 'LD-2026-0001', receivedOn: '2026-11-23', deadlines: [{ id: 'C1' }] });
  expect(second).toMatchObject({ state: 'accepted', deadlines: [{ id: 'C1', metOn: '2026-11-24' }, { id: 'C2' }] });
  const queue = await as(emulator, 'intake').call('complaints', 'queue', 'query', { chip: 'received' });
  expect(queue.data.rows).toMatchObject([{ no: 'LD-2026-0001', goods: '薄皮核桃', imported: true }]);
  expect(emulator.exportData().notices ?? []).toEqual([]);
  const entries = () => (emulator.exportData().events ?? []).flatMap((event) => event.entries as object[]);
  expect(entries()).toEqual([]);

  const { get, act } = as(emulator, 'intake');
  const id = String(second?._id);
  const view = (await get(id)).data as unknown as { case: Record<string, Record<string, unknown>>; actions: string[] };
  expect(view.actions.sort()).toEqual(['merge', 'promote']);
  expect(view.case.respondent).not.toHaveProperty('kind');
  expect(view.case.imported).toMatchObject({ list: '11月投诉.xlsx', row: 3 });
  expect((await act(id, 1, 'identityRequest', { what: '身份证', dueOn: '2026-11-25' })).error.code).not.toBe('internal');
  const form = {
    respondent: { kind: 'inPlatformMerchant' },
    complainant: { address: '两当县城关镇南街 1 号' },
    purchase: { boughtOn: '2026-11-20' },
    category: 'produce',
    problem: 'mismatch',
    requests: ['refund'],
    consents: { mediation: true, publish: false, entrust: false, directContact: false },
  };
  const figures = async () => (await as(emulator, 'leader').call('indicators', 'figures', 'query', { year: 2026 })).data;
  expect(await figures()).toMatchObject({ leftOut: 2 });
  expect((await act(id, 1, 'promote', {})).error.fields).toHaveProperty(['respondent.kind']);
  expect((await act(id, 1, 'promote', form)).ok).toBe(true);
  expect(entries()).toMatchObject([
    { measure: 'firstDecisionOnTime', day: '2026-11-24', effective: '2026-11-24', n: 1, d: 1 },
    { measure: 'closingOnTimeA', n: 0, d: 1 },
  ]);
  const full = (await as(emulator, 'handler').get(id)).data as unknown as { actions: string[] };
  expect(full.actions).toContain('record');
  expect(await figures()).toMatchObject({ leftOut: 1 });

  // The row that counts nowhere counts nowhere in the nightly recount either, once it is overdue.
  later(20 * 24 * 60);
  await emulator.callTimer('timer');
  const recounted = await as(emulator, 'leader').call('indicators', 'reconciliation', 'query');
  expect(recounted.data).toMatchObject({ complaints: 2, total: 0, differences: [] });
});

test('a number is one case however it is written: known ones are compared, thin ones follow, full ones are listed with what differs', async () => {
  const { checked, start, rows } = intake();
  const first = await checked([rowOf({ 登记编号: numberOf(1) }), rowOf({ 登记编号: numberOf(2) })]);
  await start(first.id, first.version);
  const own = await as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', {
    ...complaint,
    source: 'platform12315',
    platform12315No: numberOf(3),
    receivedOn: '2026-11-24',
  });
  const again = await checked(
    [
      rowOf({ 登记编号: ` ${numberOf(1)} ` }),
      rowOf({ 登记编号: numberOf(2), 办理状态: '已受理', 受理时间: '2026-11-24' }),
      rowOf({ 登记编号: numberOf(3).replace('2026', '-2026-'), 接收时间: '2026-11-23' }),
    ],
    // The same name as before, as the platform calls every list.
    '11月投诉.xlsx',
  );
  expect(again.counts).toEqual({ fresh: 0, follows: 1, same: 1, differs: 1, closed: 0, bad: 0 });
  expect((await rows(again.id, 'differs')).rows).toEqual([
    {
      row: 4,
      number: expect.any(String),
      id: own.data.id,
      no: own.data.no,
      texts: ['收到日期：本局 11 月 24 日（周二），12315 11 月 23 日（周一）'],
    },
  ]);
  expect((await start(again.id, again.version)).data).toMatchObject({ state: 'done', done: { made: 0, followed: 1, left: 0 } });
  expect(cases().filter(({ state }) => state === 'accepted')).toMatchObject([{ version: 2, platform12315No: numberOf(2) }]);
  expect(cases()).toHaveLength(3);
});

test('what the columns are is kept for the next list of the same headings', async () => {
  const odd = ['流水', ...headings.slice(1)];
  const { read, imports } = intake();
  const bytes = writeXlsx('投诉', [odd, rowOf({ 登记编号: numberOf(1) })]);
  const one = await read(bytes);
  const shown = (await imports('list', 'query', { id: one.id })).data as unknown as { mapping: string[]; saved: boolean };
  expect(shown).toMatchObject({ saved: false });
  const refused = await imports('check', 'mutation', { id: one.id, version: one.version, mapping: shown.mapping });
  expect(refused.error.fields?.mapping).toContain('还没有对上：12315编号');
  const mapping = ['platform12315No', ...shown.mapping.slice(1)];
  expect((await imports('check', 'mutation', { id: one.id, version: one.version, mapping })).ok).toBe(true);
  const two = await read(bytes);
  expect((await imports('list', 'query', { id: two.id })).data).toMatchObject({ mapping, saved: true });
});

test('a file that is no list is refused in words, and a list is nobody’s but its office’s', async () => {
  const { upload, imports, checked } = intake();
  const { id, version } = await upload(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]));
  expect((await imports('read', 'mutation', { id, version })).error).toMatchObject({
    code: 'list-unreadable',
    say: expect.stringContaining('旧格式'),
  });
  const list = await checked([rowOf({ 登记编号: numberOf(1) })]);
  for (const who of ['consumer', 'handler'])
    expect((await listsOf(emulator, who).imports('list', 'query', { id: list.id })).error.code).toBe('not-allowed');
  expect((await listsOf(emulator, 'intake').start(list.id, list.version - 1)).error.code).toBe('changed-meanwhile');
  expect(JSON.stringify(emulator.exportData().importLists)).not.toContain('赵明远');
});

test('cut off anywhere it goes on where it was, and makes every case once', async () => {
  const { checked, start, goOn, progress } = intake();
  const list = await checked(Array.from({ length: 25 }, (_, n) => rowOf({ 登记编号: numberOf(n) })));
  for (const commits of [3, 9, 4]) {
    let left = commits;
    fault = ({ when, action }) =>
      when === 'after' && action === 'database.commitTransaction' && (left -= 1) === 0 ? 'end-instance' : undefined;
    await expect(commits === 3 ? start(list.id, list.version, 'start-list-once') : goOn(list.id)).rejects.toThrow(
      'instance ended',
    );
    fault = () => undefined;
    later(5 * (commits + 1));
  }
  expect(await progress(list.id)).toMatchObject({ state: 'running' });
  later(60);
  await emulator.callTimer('timer');
  expect(await progress(list.id)).toMatchObject({ state: 'done', looked: 25, done: { made: 25, followed: 0, left: 0 } });
  expect(
    cases()
      .map(({ no }) => no)
      .sort(),
  ).toEqual(Array.from({ length: 25 }, (_, n) => `LD-2026-${String(n + 1).padStart(4, '0')}`));
  expect((emulator.exportData().events ?? []).filter(({ command }) => command === 'importRow')).toHaveLength(25);
  // Asked again under the key it was started with, it answers how far it is.
  expect((await start(list.id, list.version, 'start-list-once')).data).toMatchObject({ state: 'done' });
});

test('stopped it waits until somebody lets it go on; another list waits for it', async () => {
  const { checked, start, stop, goOn, progress } = intake();
  const list = await checked(Array.from({ length: 25 }, (_, n) => rowOf({ 登记编号: numberOf(n) })));
  const other = await checked([rowOf({ 登记编号: numberOf(90) })], '另一份.xlsx');
  let left = 6;
  fault = ({ when, action }) =>
    when === 'after' && action === 'database.commitTransaction' && (left -= 1) === 0 ? 'end-instance' : undefined;
  await expect(start(list.id, list.version)).rejects.toThrow('instance ended');
  fault = () => undefined;
  expect((await stop(list.id)).data).toMatchObject({ state: 'stopped' });
  later(10);
  await emulator.callTimer('timer');
  expect(await progress(list.id)).toMatchObject({ state: 'stopped', looked: 0 });
  expect((await start(other.id, other.version)).error.code).toBe('list-running');
  expect((await goOn(list.id)).data).toMatchObject({ state: 'done', done: { made: 25 } });
  expect((await start(other.id, other.version)).data).toMatchObject({ state: 'done', done: { made: 1 } });
});

test('a number that another case took between the dry run and the import is left, with why', async () => {
  const { checked, start, rows } = intake();
  const list = await checked([rowOf({ 登记编号: numberOf(1) }), rowOf({ 登记编号: numberOf(2) })]);
  const taken = { ...complaint, source: 'platform12315', platform12315No: numberOf(2), receivedOn: '2026-11-24' };
  const { data: own } = await as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', taken);
  expect((await start(list.id, list.version)).data).toMatchObject({ done: { made: 1, left: 1 } });
  expect((await rows(list.id, 'left')).rows).toEqual([
    { row: 3, number: numberOf(2), texts: [`这个编号已经登记在 ${own.no}。`] },
  ]);
});

test('a whole list is read, tried and imported within the limits of the functions, in steps of ten rows', async () => {
  const many = sizeOf('importedRows');
  const { checked, start, goOn } = intake();
  const list = await checked(Array.from({ length: many }, (_, n) => rowOf({ 登记编号: numberOf(n) })));
  expect(list.counts).toMatchObject({ fresh: many });
  let { data } = (await start(list.id, list.version)) as Reply;
  while ((data as { state?: string }).state === 'running') ({ data } = await goOn(list.id));
  expect(data).toMatchObject({ state: 'done', done: { made: many, followed: 0, left: 0 } });
  expect(cases()).toHaveLength(many);
  expect(costs.filter(({ result }) => result !== 'ok')).toEqual([]);
  // Ten round trips a row, and what a step notes of itself.
  const work = costs.filter(({ path }) => path === 'startImport' || path === 'goOnImport');
  const requests = work.reduce((sum, { read }) => sum + (read?.requests ?? 0), 0);
  expect(requests).toBeLessThan(many * 10 + Math.ceil(many / 10) * 12 + work.length * 30);
}, 1_800_000);
