import type { Emulator } from '../../emulator/emulator';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as, complaint, type Reply } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const clue = '店主把过期的蜂蜜换了标签再卖，仓库在城关镇东街。';
const mutate = (who: string, path: string, input: unknown) => as(emulator, who).call('complaints', path, 'mutation', input);
const rows = async (who: string) =>
  ((await as(emulator, who).call('complaints', 'reports', 'query')).data.rows ?? []) as {
    id: string;
    version: number;
    number?: string;
  }[];

test('a report found in a complaint is stored apart: nobody who reads the complaint finds it there (令121-9, 37)', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  expect((await mutate('consumer', 'noteReport', { id: one.id, clue })).error.code).toBe('not-allowed');
  expect((await mutate('handler', 'noteReport', { id: one.id, clue })).ok).toBe(true);
  for (const who of ['consumer', 'handler', 'leader'])
    expect(JSON.stringify(await as(emulator, who).get(one.id))).not.toContain('标签');
  const [kept] = (emulator.exportData().complaints ?? []).filter(({ _id }) => _id === one.id);
  expect(kept).toMatchObject({ version: 1 });
  expect(JSON.stringify(kept)).not.toContain('标签');
  // Who noted it, intake and the leader of the office; no one else.
  for (const who of ['handler', 'intake', 'leader']) expect(await rows(who)).toHaveLength(1);
});

test('only its number ends the task, once, and one number is one case', async () => {
  const [task] = await rows('intake');
  const number = '1620000202611249001';
  const asked = { id: task!.id, version: task!.version };
  expect((await mutate('intake', 'enterReport', { ...asked, number: '' })).error.fields).toHaveProperty('number');
  expect((await mutate('intake', 'enterReport', { ...asked, number })).ok).toBe(true);
  expect((await mutate('leader', 'enterReport', { id: task!.id, version: 2, number: `${number}9` })).error.code).toBe(
    'wrong-state',
  );
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  expect((await as(emulator, 'intake').act(one.id, 1, 'set12315', { number })).error.code).toBe('number-taken');
});

test('it is asked for on the day it was found, and the leader hears the next day', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'intake').act(one.id, 1, 'set12315', { number: '1620000202611249100' });
  await mutate('handler', 'noteReport', { id: one.id, clue });
  const titles = () =>
    (emulator.exportData().notices ?? []).filter(({ title }) => String(title).includes('举报')).map(({ title }) => title);
  const on = async (local: string) => {
    emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
    await (emulator.callTimer('timer') as Promise<Reply>);
    return titles().length;
  };
  // Intake and who found it; then both again and the leader.
  expect(await on('2026-11-24T15:00')).toBe(2);
  expect(await on('2026-11-24T15:05')).toBe(2);
  expect(await on('2026-11-25T10:00')).toBe(5);
});

test('what was found in cases one is kept off takes no place of what one may know, and tells of nothing (令121-21, 37)', async () => {
  const office = '621228-00';
  const stored = emulator.exportData();
  const [kept] = (stored.complaints ?? []) as { _id: string }[];
  const member = memberIdOf(openidOf('leader'));
  const apart = [
    { ...kept, _id: 'c_recused', no: 'LD-2026-0903', recused: ['m_other', member] },
    { ...kept, _id: 'c_own', no: 'LD-2026-0904', complainant: { ...(kept as { complainant?: object }).complainant, member } },
    { ...kept, _id: 'c_shop', no: 'LD-2026-0905', respondent: { ...(kept as { respondent?: object }).respondent, member } },
  ];
  const notedBy = { member: 'm_somebody', name: '某人' };
  const done = (id: string, no: string, notedOn: string) => ({
    ...{ _id: id, kind: 'transfer', version: 2, no, office, clue, notedOn, notedBy, number: `1620000${id}` },
    ...{ entered: { on: notedOn, by: '某人' }, dueBy: '9999-12-31' },
  });
  // Sixty newer ones of three cases that are not this leader's to know, then five older ones of a case that is.
  const newer = Array.from({ length: 60 }, (_, n) => done(`t_apart_${n}`, apart[n % 3]!.no, '2026-11-21'));
  const older = Array.from({ length: 5 }, (_, n) => done(`t_known_${n}`, 'LD-2026-0906', '2026-11-20'));
  const open = { ...done('t_open_apart', 'LD-2026-0903', '2026-11-19'), dueBy: '2026-11-19', entered: undefined };
  emulator.importData({ ...stored, complaints: [...(stored.complaints ?? []), ...apart], transfers: [...newer, ...older, open] });
  const listOf = async (who: string) => (await as(emulator, who).call('complaints', 'reports', 'query')).data;
  const seen = await listOf('leader');
  expect((seen.rows as { id: string }[]).map(({ id }) => id).sort()).toEqual(older.map(({ _id }) => _id).sort());
  expect(seen.more).toBe(false);
  expect((await listOf('intake')).rows).toHaveLength(51);
  emulator.importData(stored);
});

test('what is done never pushes what is open out of the list, and the list says that there is more of it', async () => {
  const office = '621228-00';
  const notedBy = { member: 'm_somebody', name: '某人' };
  const done = Array.from({ length: 101 }, (_, n) => ({
    ...{ _id: `t_done_${n}`, kind: 'transfer', version: 2, no: 'LD-2026-0901', office, clue, notedOn: '2026-11-20', notedBy },
    ...{ number: `16200002026112${n + 1000}`, entered: { on: '2026-11-20', by: '某人' }, dueBy: '9999-12-31' },
  }));
  const open = {
    ...{ _id: 't_open', kind: 'transfer', version: 1, no: 'LD-2026-0902', office, clue, notedOn: '2026-11-19', notedBy },
    dueBy: '2026-11-19',
  };
  const stored = emulator.exportData();
  emulator.importData({ ...stored, transfers: [...done, open] });
  for (const who of ['intake', 'leader']) {
    const { data } = await as(emulator, who).call('complaints', 'reports', 'query');
    expect((data.rows as { id: string }[])[0]?.id).toBe('t_open');
    expect(data.rows).toHaveLength(51);
    expect(data.more).toBe(true);
  }
});
