import { memberIdOf } from '../../tools/demo/member-id';
import type { Emulator } from '../../emulator/emulator';
import { openidOf, startBureau } from '../emulator';
import { as, complaint } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const filed = async (more: object = {}) => (await as(emulator, 'consumer').submit({ ...complaint, ...more })).data;
const taken = (more: object) =>
  as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', { ...complaint, receivedOn: '2026-11-24', ...more });
const kept = (id: string) => emulator.exportData().complaints?.find(({ _id }) => _id === id);
const inbox = (who: string) =>
  (emulator.exportData().notices ?? []).filter(({ to }) => to === memberIdOf(openidOf(who))).map(({ title }) => title);
const queue = async (who: string, chip: string) =>
  (await as(emulator, who).call('complaints', 'queue', 'query', { chip })).data as unknown as {
    counts: Record<string, number>;
    rows: { id: string; task?: string }[];
  };

describe('the same dispute arriving through 12315', () => {
  const number = '1620000202611248001';

  test('is pointed out before anything is decided, merged, and its number goes over to the case that goes on', async () => {
    const first = await filed();
    const { data: second } = await taken({ source: 'platform12315', platform12315No: number });
    const { data: seen } = await as(emulator, 'intake').get(second.id);
    expect(seen.same).toContainEqual({ id: first.id, no: first.no });
    const merge = { into: String(first.no).toLowerCase(), reason: '同一人同一单，12315 又转来一次' };
    expect((await as(emulator, 'leader').act(second.id, 1, 'merge', merge)).ok).toBe(true);
    expect(kept(second.id)).toMatchObject({ state: 'closed', mergedInto: first.no, closing: { outcome: 'merged' } });
    expect(kept(first.id)).toMatchObject({ state: 'received', platform12315No: number, version: 2 });
    // Neither is asked to be entered again.
    const { rows } = await queue('intake', 'unentered');
    expect(rows.map(({ id }) => id)).not.toContain(second.id);
    expect(rows.map(({ id }) => id)).not.toContain(first.id);
  });

  test('a second tap merges nothing twice', async () => {
    const first = await filed();
    const { data: second } = await taken({ source: 'platform12315', platform12315No: '1620000202611248002' });
    const merge = { into: first.no, reason: '同一件纠纷' };
    const key = 'merge-key-0001';
    await as(emulator, 'leader').act(second.id, 1, 'merge', merge, key);
    expect((await as(emulator, 'leader').act(second.id, 1, 'merge', merge, key)).ok).toBe(true);
    expect(kept(first.id)).toMatchObject({ version: 2 });
  });

  test('only into a case that exists, that the officer works on, and that did not itself go over', async () => {
    const [one, two, three] = [await filed(), await filed(), await filed()];
    const { act } = as(emulator, 'intake');
    const into = async (no: unknown) => (await act(one.id, 1, 'merge', { into: no, reason: '同一件纠纷' })).error.fields;
    expect(await into('LD-2026-9999')).toHaveProperty('into');
    await act(two.id, 1, 'merge', { into: three.no, reason: '同一件纠纷' });
    expect(await into(two.no)).toHaveProperty('into');
    const merge = { into: three.no, reason: '同一件纠纷' };
    expect((await as(emulator, 'consumer2').act(one.id, 1, 'merge', merge)).error.code).toBe('not-found');
  });
});

describe('who of the bureau hears of what', () => {
  test('a proposal goes to those who may approve it, its fate to who proposed it', async () => {
    const one = await filed();
    const before = [inbox('leader').length, inbox('intake').length];
    await as(emulator, 'intake').act(one.id, 1, 'proposeReject', { ground: 'R1', reason: '商家登记地在徽县，不归本局' });
    expect(inbox('leader').slice(before[0])).toEqual(['等您审批：薄皮核桃 5 斤']);
    expect(inbox('intake')).toHaveLength(before[1]!);
    await as(emulator, 'leader').act(one.id, 2, 'decline', { reason: '地址要再核实' });
    expect(inbox('intake').slice(before[1])).toEqual(['提请被退回：薄皮核桃 5 斤']);
    // The consumer learns of neither.
    expect(inbox('consumer').filter((title) => /审批|提请/.test(String(title)))).toEqual([]);
  });

  test('a day entered late is told once to those who may confirm it, and to nobody else', async () => {
    const on = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
    on('2026-11-11T10:00');
    const purchase = { ...complaint.purchase, boughtOn: '2026-11-05' };
    const { data: one } = await taken({ source: 'phone', receivedOn: '2026-11-11', purchase });
    const handler = as(emulator, 'handler');
    await handler.act(one.id, 1, 'accept');
    on('2026-11-24T10:00');
    const told = { form: 'acceptance', to: 'complainant', way: 'phone', address: '13900001101', result: 'sent' };
    const proof = '通话记录 11-18 14:02';
    const about = () =>
      (emulator.exportData().notices ?? []).filter(
        (notice) => String(notice.title).startsWith('补登等核对') && (notice.about as { id?: string } | undefined)?.id === one.id,
      );
    // C1 was due on 11-20; 11-18 lies four working days back.
    const asked = { ...told, on: '2026-11-18', proof };
    expect((await handler.act(one.id, 2, 'recordDispatch', asked)).ok).toBe(true);
    const readers = () => about().map(({ to }) => to);
    const byName = (names: string[]) => names.map((who) => memberIdOf(openidOf(who))).sort();
    expect([...readers()].sort()).toEqual(byName(['intake', 'leader']));
    for (const secret of ['王秀兰', '13900001101', proof]) expect(JSON.stringify(about())).not.toContain(secret);
    expect((await as(emulator, 'leader').act(one.id, 3, 'confirmLateEntry', { entry: '1' })).ok).toBe(true);
    expect(readers()).toHaveLength(2);
  });

  test('a word to staff names no party: it may show on a locked screen', () => {
    const words = (emulator.exportData().notices ?? []).filter((one) => one.staff);
    expect(words.length).toBeGreaterThan(1);
    for (const secret of ['王秀兰', '13900001101', '东街']) expect(JSON.stringify(words)).not.toContain(secret);
  });
});

describe('finding a case', () => {
  const find = async (who: string, text: string) =>
    (await as(emulator, who).call('complaints', 'find', 'query', { text })).data.rows as { id: string }[];

  test('by the last digits of its number, by name, telephone and merchant; the rows are masked', async () => {
    const one = await filed({ respondent: { ...complaint.respondent, name: '秦岭药材行' } });
    const has = async (text: string) => (await find('intake', text)).some(({ id }) => id === one.id);
    for (const text of [String(one.no).slice(-4), String(one.no), '王秀', '139 0000 1101', '秦岭'])
      expect([text, await has(text)]).toEqual([text, true]);
    expect(await has('秦岭人参')).toBe(false);
    // Part of the shop's name, and the goods, however either was written.
    for (const text of ['药材', '药 材 行', complaint.purchase.goods.slice(1, 4), `「${complaint.purchase.goods}」`])
      expect([text, await has(text)]).toEqual([text, true]);
    // Each case once, though the question about people and the one about parts would both find it.
    const ids = (await find('intake', '秦岭')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rows = JSON.stringify(await find('intake', '秦岭'));
    for (const secret of ['王秀兰', '13900001101', '东街']) expect(rows).not.toContain(secret);
  });

  test('by name and telephone number only cases one works on: a hit would tell what is masked', async () => {
    const one = await filed();
    await as(emulator, 'handler').act(one.id, 1, 'takeOn');
    const other = { name: '李娟', office: '621228-00', roles: ['handler'] };
    const { data } = await as(emulator, 'admin').call('accounts', 'invite', 'mutation', other);
    await as(emulator, 'consumer3').call('accounts', 'join', 'mutation', { code: data.code });
    const ids = async (text: string) => (await find('consumer3', text)).map(({ id }) => id);
    expect(await ids('13900001101')).not.toContain(one.id);
    expect(await ids('王秀')).not.toContain(one.id);
    expect(await ids(String(one.no))).toContain(one.id);
  });
});

describe('what waits besides a period', () => {
  test('a letter nobody delivered stands in its own list until it is registered; a failed one comes back', async () => {
    const { data: one } = await taken({ source: 'phone' });
    const { act } = as(emulator, 'handler');
    await act(one.id, 1, 'accept');
    const there = async () => (await queue('handler', 'handle')).rows.find(({ id }) => id === one.id)?.task;
    expect(await there()).toBe('还没送达，另有 1 项');
    const tell = (version: number, form: string, to: string, result: string) =>
      act(one.id, version, 'recordDispatch', { form, to, way: 'phone', address: '13900001101', on: '2026-11-24', result });
    await tell(2, 'acceptance', 'complainant', 'sent');
    await tell(3, 'inquiry', 'respondent', 'failed');
    expect(await there()).toBe('没有送到');
    await tell(4, 'inquiry', 'respondent', 'sent');
    expect(await there()).toBeUndefined();
  });

  test('what one mediates stands under one’s own chip, others’ cases do not', async () => {
    const one = await filed();
    await as(emulator, 'handler').act(one.id, 1, 'accept');
    const mine = await queue('handler', 'mine');
    expect(mine.rows.map(({ id }) => id)).toContain(one.id);
    expect(mine.counts.mine).toBeGreaterThan(0);
    expect((await queue('intake', 'mine')).rows).toEqual([]);
  });
});

test('a clue that is being verified: its period is in the officers’ list, and neither party nor staff off the case learns of it', async () => {
  const one = await filed();
  const { act } = as(emulator, 'handler');
  await act(one.id, 1, 'accept');
  await act(one.id, 2, 'recordClue', { text: '店里卖的蜂蜜没有标签', foundOn: '2026-11-24' });
  const mine = JSON.stringify((await as(emulator, 'handler').get(one.id)).data);
  expect(mine).toContain('"C5"');
  for (const who of ['consumer', 'consumer3']) {
    const read = JSON.stringify(await as(emulator, who).get(one.id));
    for (const trace of ['C5', '没有标签', '线索', 'recordClue'])
      expect([who, trace, read.includes(trace)]).toEqual([who, trace, false]);
  }
});
