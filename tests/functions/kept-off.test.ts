import type { Emulator } from '../../emulator/emulator';
import { NOTICE_VERSION } from '../../domain/privacy/notice';
import { startBureau } from '../emulator';
import { as, callsOf, complaint } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
  const other = { name: '赵国强', office: '621228-00', roles: ['intake', 'handler', 'leader'] };
  const { data } = await as(emulator, 'admin').call('accounts', 'invite', 'mutation', other);
  await officer().call('accounts', 'join', 'mutation', { code: data.code });
  await officer().call('accounts', 'noticeShown', 'mutation', { version: NOTICE_VERSION });
});
afterAll(() => emulator.close());

const officer = () => callsOf(emulator, 'oLD99RelativeOfTheShop00000');
type Person = ReturnType<typeof callsOf>;
const told = async (who: Person, id: string) => {
  const { data } = await who.call('accounts', 'inbox', 'query', {});
  const items = data.items as { title: string; about?: { id: string } }[];
  return items.filter((one) => one.about?.id === id).map(({ title }) => title.split('：')[0]);
};
const version = (id: string) => (emulator.exportData().complaints ?? []).find(({ _id }) => _id === id)?.version as number;
const act = (who: Person, id: string, command: string, input: object = {}) => who.act(id, version(id), command, input);

/** A case the officer mediated until recused from it; then another took it on. */
async function recused(): Promise<string> {
  const { id } = (await as(emulator, 'consumer').submit(complaint)).data;
  for (const [who, command, input] of [
    [officer(), 'takeOn', {}],
    [officer(), 'accept', {}],
    [as(emulator, 'consumer'), 'suspend', { reason: '调解员是店主的亲戚' }],
    [as(emulator, 'leader'), 'resume', { recused: true, reason: '确是亲属' }],
    [as(emulator, 'handler'), 'takeOn', {}],
  ] as const)
    expect([command, (await act(who, id, command, input)).error]).toEqual([command, undefined]);
  return id;
}

test('who was recused hears of no clue against the shop, though a leader of the office (令121-21, 27)', async () => {
  const id = await recused();
  const clue = { text: '店里卖的蜂蜜没有标签', foundOn: '2026-11-24' };
  expect((await act(as(emulator, 'handler'), id, 'recordClue', clue)).ok).toBe(true);
  expect(await told(as(emulator, 'leader'), id)).toContain('发现违法线索');
  expect(await told(officer(), id)).not.toContain('发现违法线索');
});

test('nor of a report found in it, which to such a person does not exist (令121-37)', async () => {
  const id = await recused();
  const noted = await as(emulator, 'handler').call('complaints', 'noteReport', 'mutation', {
    id,
    clue: '店主换了过期蜂蜜的标签',
  });
  expect(noted.ok).toBe(true);
  const reports = async (who: Person) =>
    ((await who.call('complaints', 'reports', 'query')).data.rows as { id: string }[]).map((one) => one.id);
  expect(await reports(as(emulator, 'leader'))).toContain(noted.data.id);
  expect(await reports(officer())).not.toContain(noted.data.id);
  const enter = (who: Person, report: string) =>
    who.call('complaints', 'enterReport', 'mutation', { id: report, version: 1, number: '1620000202611247001' });
  expect((await enter(officer(), noted.data.id)).error).toEqual((await enter(officer(), 't_unknown')).error);
  emulator.setTime(Date.parse('2026-11-25T10:00:00+08:00') - Date.now());
  await emulator.callTimer('timer');
  const { notices = [], members = [] } = emulator.exportData();
  const named = (name: string) => members.find((one) => one.name === name)?._id;
  const late = notices.filter(({ title }) => String(title).includes('还没有转录12315的举报')).map(({ to }) => to);
  expect(late.length).toBeGreaterThan(0);
  expect(late).not.toContain(named('赵国强'));
});

test('a number of such a report, typed anywhere else, does not tell in which complaint it was found', async () => {
  const { id, no } = (await as(emulator, 'consumer').submit(complaint)).data;
  const number = '1620000202611247002';
  const noted = await as(emulator, 'handler').call('complaints', 'noteReport', 'mutation', {
    id,
    clue: '店主换了过期蜂蜜的标签',
  });
  const entered = { id: noted.data.id, version: 1, number };
  expect((await as(emulator, 'intake').call('complaints', 'enterReport', 'mutation', entered)).ok).toBe(true);
  const other = (await as(emulator, 'consumer2').submit(complaint)).data;
  const { error } = await act(as(emulator, 'intake'), other.id, 'set12315', { number });
  expect(error.code).toBe('number-taken');
  for (const told of [String(no), '举报']) expect(JSON.stringify(error)).not.toContain(told);
});

test('an officer’s own complaint is not on the officer’s desk, and what is written there does not call the officer to it', async () => {
  const { id, no } = (await officer().submit(complaint)).data;
  const rows = async (who: Person, path: string, input: object) =>
    ((await who.call('complaints', path, 'query', input)).data.rows as { id: string }[]).map((one) => one.id);
  for (const [path, input] of [
    ['queue', { chip: 'received' }],
    ['find', { text: String(no) }],
  ] as const) {
    expect(await rows(as(emulator, 'intake'), path, input)).toContain(id);
    expect(await rows(officer(), path, input)).not.toContain(id);
  }
  await officer().call('complaints', 'say', 'mutation', { id, channel: 'complainant', text: '请问受理了吗' });
  expect(await told(as(emulator, 'intake'), id)).toHaveLength(1);
  expect(await told(officer(), id)).toEqual([]);
});
