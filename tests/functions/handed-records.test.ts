// 认领处置 (indicator 11.2): records that the national platform handed over, by hand and by a list, and the results they are given.
import { readSheet } from '../../cloudfunctions/kernel/sheets/read';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, type Reply } from './calls';
import { codeOf, creditOf, nth, withMerchants } from './credit-phone';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startBureau();
});
afterEach(() => emulator.close());

const record = {
  platformNo: 'WJ-1',
  handedOn: '2026-11-20',
  name: '第1家店',
  uscc: codeOf(1),
  shop: '一号铺',
  address: '甘肃省陇南市两当县杨店镇',
};
type Kept = Record<string, unknown> & { _id: string; no: string; version: number; platformNo: string };
const records = () => (emulator.exportData().handedRecords ?? []) as unknown as Kept[];
const call = (who: string, path: string, type: 'query' | 'mutation', input?: object, key?: string) =>
  as(emulator, who).call('measures', path, type, input, key);
const bring = (more: object = {}, key?: string) => call('handler', 'bringIn', 'mutation', { ...record, ...more }, key);
const act = (who: string, id: string, version: number, command: string, input: object) =>
  call(who, 'actHanded', 'mutation', { id, version, command, input });
const sure = ({ ok, data, error }: Reply) => {
  if (!ok) throw new Error(JSON.stringify(error));
  return data;
};

test('one number of the platform is one record, however often and in whatever form it is brought in', async () => {
  const { id } = sure(await bring({}, 'the-same-key-as-before'));
  expect(sure(await bring({}, 'the-same-key-as-before')).id).toBe(id);
  expect(await bring({ platformNo: 'wj1' })).toMatchObject({ ok: false, error: { code: 'kind-stop' } });
  expect(records()).toMatchObject([{ _id: id, no: 'LDZ-2026-0001', state: 'open', office: '621228-02', platformNo: 'WJ-1' }]);
  expect((await bring({ platformNo: 'WJ-2', handedOn: '2026-11-25' })).error).toMatchObject({
    fields: { handedOn: expect.any(String) as string },
  });
});

test('the register proposes, a person says which; a result is given once, corrected with a reason, and each leaves an event', async () => {
  withMerchants(emulator, [nth(1), nth(2, { state: 'closed' })]);
  const { id } = sure(await bring());
  const proposed = sure(await call('handler', 'handedProposed', 'query', { id })) as unknown as {
    rows: { id: string; why: string[] }[];
  };
  expect(proposed.rows[0]).toMatchObject({ id: 'mc_1', why: ['uscc', 'name'] });
  expect(records()).toMatchObject([{ state: 'open' }]);

  expect((await act('handler', id, 1, 'give', { result: 'registered' })).error).toMatchObject({
    fields: { merchant: expect.any(String) as string },
  });
  for (const merchant of ['mc_2', 'mc_99', '../x'])
    expect((await act('handler', id, 1, 'give', { result: 'registered', merchant })).error).toMatchObject({
      code: 'invalid-input',
    });
  sure(await act('handler', id, 1, 'give', { result: 'deadLink', words: '11 月 24 日打不开' }));
  expect(
    (await act('leader', id, 1, 'correct', { result: 'registered', merchant: 'mc_1', reason: '换了网址' })).error,
  ).toMatchObject({ code: 'changed-meanwhile' });
  sure(await act('leader', id, 2, 'correct', { result: 'registered', merchant: 'mc_1', reason: '换了网址，店还在' }));
  expect(records()).toMatchObject([
    {
      ...{ state: 'handled', version: 3, result: { label: '核实在册', merchant: { id: 'mc_1', no: nth(1).no } } },
      earlier: [{ label: '网址失效', words: '11 月 24 日打不开', replaced: { reason: '换了网址，店还在' } }],
    },
  ]);
  const events = (emulator.exportData().events as unknown as { subject: { id: string }; command: string }[]).filter(
    ({ subject }) => subject.id === id,
  );
  expect(events.map(({ command }) => command).sort()).toEqual(['bringIn', 'correct', 'give']);
});

test('the same as another record: that one is named by the platform’s number, and not both ways round', async () => {
  const one = sure(await bring()).id;
  const two = sure(await bring({ platformNo: 'WJ-2' })).id;
  for (const other of ['WJ-1', 'WJ-404', undefined])
    expect((await act('handler', one, 1, 'give', { result: 'duplicate', ...(other && { other }) })).error).toMatchObject({
      fields: { other: expect.any(String) as string },
    });
  sure(await act('handler', two, 1, 'give', { result: 'duplicate', other: 'wj 1' }));
  expect((await act('handler', one, 1, 'give', { result: 'duplicate', other: 'WJ-2' })).error).toMatchObject({
    fields: { other: expect.any(String) as string },
  });
});

test('every door is the bureau’s: the merchant a record names reads nothing of it, who takes in reads and does nothing', async () => {
  const { id } = sure(await bring());
  for (const who of ['consumer', 'merchant'])
    for (const [path, input] of [
      ['handed', {}],
      ['handedSearch', { words: '一号铺' }],
      ['handedTotals', {}],
      ['handedGet', { id }],
      ['handedProposed', { id }],
      ['handedSheet', undefined],
    ] as const)
      expect([path, (await call(who, path, 'query', input)).error]).toMatchObject([path, { code: 'not-allowed' }]);
  expect(sure(await call('intake', 'handedGet', 'query', { id }))).toMatchObject({
    acts: [],
    record: { name: '第1家店', by: expect.any(String) as string },
  });
  expect((await act('intake', id, 1, 'give', { result: 'deadLink', words: '打不开' })).error).toMatchObject({
    code: 'not-allowed',
  });
});

test('lists by state, office and result with their counts, and by any words', async () => {
  const first = sure(await bring()).id;
  sure(await bring({ platformNo: 'WJ-2', name: '别家', shop: undefined, uscc: '', address: undefined }));
  sure(await act('handler', first, 1, 'give', { result: 'unreachable', words: '没有人接' }));
  const names = async (path: string, input: object) =>
    (sure(await call('intake', path, 'query', input)) as unknown as { rows: { name: string }[] }).rows.map(({ name }) => name);
  expect(await names('handed', { state: 'open' })).toEqual(['别家']);
  expect(await names('handed', { state: 'open', office: '621228-02' })).toEqual([]);
  expect(await names('handed', { result: 'unreachable' })).toEqual(['第1家店']);
  // No term is set: nothing is late.
  expect(await names('handed', { late: true })).toEqual([]);
  for (const words of ['WJ1', '一号', 'LDZ-2026-0001', codeOf(1)])
    expect([words, await names('handedSearch', { words })]).toEqual([words, ['第1家店']]);
  const totals = sure(await call('intake', 'handedTotals', 'query', {}));
  expect(totals).toMatchObject({
    open: 1,
    handled: 1,
    results: expect.arrayContaining([{ key: 'unreachable', count: 1 }]) as object,
  });
  expect(totals).not.toHaveProperty('late');
});

test('once a week, in office hours, who keeps the register hears what waits: an office of its own, the bureau of the county', async () => {
  const { id } = sure(await bring());
  const goTo = (day: string, hour: number) =>
    emulator.setTime(Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`) - Date.now());
  const told = async (day: string, hour = 10) => {
    goTo(day, hour);
    for (let n = 0; n < 3; n += 1) await emulator.callTimer('timer');
    const all = (emulator.exportData().notices ?? []) as unknown as { title: string; body: string; to: string }[];
    return all.filter(({ title }) => title === '有分发的记录等着处置');
  };
  // A Sunday, and before the day begins: nobody is there.
  expect(await told('2026-11-29')).toEqual([]);
  expect(await told('2026-11-30', 8)).toEqual([]);
  const first = await told('2026-11-30');
  expect(first.length).toBeGreaterThan(0);
  expect(first.every(({ body }) => body.includes('还有 1 条没有给出结果。'))).toBe(true);
  // Nobody of another office, nobody who only takes in, nobody who is no staff.
  const seats = (
    emulator.exportData().settings as unknown as { _id: string; people: { member: string; office: string; roles: string[] }[] }[]
  ).find(({ _id }) => _id === 'desks')!.people;
  const hears = seats.filter(
    ({ office, roles }) =>
      ['621228-00', '621228-02'].includes(office) && roles.some((role) => ['handler', 'leader', 'taskForce'].includes(role)),
  );
  expect(first.map(({ to }) => to).sort()).toEqual(hears.map(({ member }) => member).sort());
  expect(await told('2026-12-01')).toHaveLength(first.length);
  sure(await act('handler', id, 1, 'give', { result: 'unreachable', words: '没有人接' }));
  expect(await told('2026-12-07')).toHaveLength(first.length);
});

const head = ['平台编号', '分发时间', '企业名称', '网址'];
const row = (n: number, more: Record<number, string> = {}) =>
  [`WJ-${n}`, '2026-11-20', `第${n}家店`, ''].map((cell, at) => more[at] ?? cell);

test('a list is tried through, entered in steps, and the same list again changes nothing', async () => {
  sure(await bring({ platformNo: 'WJ-1', name: '别的名字', shop: undefined }));
  const { checked, rows, start } = creditOf(emulator, 'handler');
  const lines = [row(1), ...Array.from({ length: 12 }, (_, at) => row(at + 2)), row(3), row(20, { 1: '上个月' })];
  const list = await checked(lines, head, { sort: 'handed' });
  expect(list).toMatchObject({ rows: 15, counts: { fresh: 12, same: 0, differs: 1, unknown: 0, bad: 2 } });
  expect((await rows(list.id, 'differs')).rows).toMatchObject([
    { no: 'LDZ-2026-0001', texts: ['名称：本局 别的名字，名单 第1家店'] },
  ]);
  expect((await rows(list.id, 'bad')).rows.map(({ texts }) => texts.join())).toEqual([
    '平台编号和第 4 行的一样',
    expect.stringContaining('“分发日期”写的是“上个月”'),
  ]);
  expect(records()).toHaveLength(1);
  expect((await start(list.id, list.version)).data).toMatchObject({ state: 'done', done: { made: 12, left: 0 } });
  const all = records();
  expect(new Set(all.map(({ no }) => no)).size).toBe(13);
  expect((await checked(lines, head, { sort: 'handed' })).counts).toMatchObject({ fresh: 0, same: 12, differs: 1, bad: 2 });
  expect(records()).toEqual(all);
});

test('what was handed out as a sheet can be read in again, and the template is its head', async () => {
  const { id } = sure(await bring());
  sure(await act('handler', id, 1, 'give', { result: 'unreachable', words: '没有人接' }));
  const rowsOf = async (path: string) => {
    const { base64 } = sure(await call('handler', path, 'query')) as unknown as { base64: string };
    return readSheet(Buffer.from(base64, 'base64')).rows.map(({ cells }) => cells);
  };
  const [said, headings = [], ...lines] = await rowsOf('handedSheet');
  expect(said?.[0]).toContain('1 条，已处置 1 条');
  const { checked } = creditOf(emulator, 'handler');
  expect((await checked(lines, headings, { sort: 'handed' })).counts).toMatchObject({ fresh: 0, same: 1 });
  expect(headings.slice(0, 9)).toEqual((await rowsOf('handedTemplate'))[0]);
});
