import { createHash } from 'node:crypto';
import type { Emulator } from '../../emulator/emulator';
import { DEMO_NOW } from '../../tools/demo/county';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau, startEmulator } from '../emulator';
import { collections } from '../../cloudfunctions/collections';
import { as, callsOf, complaint, newKey } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const newcomer = 'oLD99ZhouXiaoyan0000newcomer';
const invite = { name: '周晓燕', office: '621228-00', roles: ['handler'] };
const everything = () => JSON.stringify(emulator.exportData());
const mutate = (who: string, path: string, input: unknown, key?: string) =>
  as(emulator, who).call('accounts', path, 'mutation', input, key);
const join = (openid: string, code: string) => callsOf(emulator, openid).call('accounts', 'join', 'mutation', { code });
const me = async (openid: string) => (await callsOf(emulator, openid).call('accounts', 'me', 'query')).data;

test('an invitation makes one person staff, once; its code stands nowhere in the database', async () => {
  const key = newKey();
  const { data } = await mutate('admin', 'invite', invite, key);
  const code = data.code as string;
  expect(code).toMatch(/^[2-9A-Z]{12}$/);
  // A lost answer: the same key finds the same code, and no second invitation.
  expect((await mutate('admin', 'invite', invite, key)).data).toEqual(data);
  // On a later day as well: the day it says is the day until which the invitation can be used.
  emulator.setTime(DEMO_NOW + 24 * 3_600_000 - Date.now());
  expect((await mutate('admin', 'invite', invite, key)).data).toEqual(data);
  emulator.setTime(DEMO_NOW - Date.now());
  expect(emulator.exportData().invitations).toHaveLength(1);
  expect(everything()).not.toContain(code);
  // Whoever reads the whole database, ids of events included, cannot make the code from it.
  const from = (secret: string) => {
    const bytes = createHash('sha256').update(`invitation\n${secret}`).digest();
    return Array.from({ length: 12 }, (_, n) => '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'[bytes[n]! % 32]).join('');
  };
  const stored = [...new Set(everything().match(/[\w-]{8,80}/g))];
  expect(stored.filter((secret) => from(secret) === code)).toEqual([]);
  // Nor can who knows the person and the key: the server draws it.
  expect(from(`${memberIdOf(openidOf('admin'))}\n${key}`)).not.toBe(code);
  expect((await as(emulator, 'consumer').call('accounts', 'people', 'query')).error.code).toBe('not-allowed');

  expect((await join(newcomer, code.toLowerCase())).ok).toBe(true);
  expect(await me(newcomer)).toMatchObject({ name: '周晓燕', office: '621228-00', roles: ['consumer', 'handler'] });
  const second = await join('oLD99SomebodyElse000newcome2', code);
  expect(second.error.code).toBe('code-wrong');
  expect(second.error).toEqual((await join('oLD99SomebodyElse000newcome2', 'ABCD2345EFGH')).error);
});

test('two people with one code at once: one of them joins', async () => {
  const { data } = await mutate('admin', 'invite', { ...invite, name: '两人同用' });
  const replies = await Promise.all(
    ['oLD99TwinA000000000000000twA', 'oLD99TwinB000000000000000twB'].map((one) => join(one, data.code as string)),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a cancelled invitation and one of last week let nobody in', async () => {
  const first = (await mutate('admin', 'invite', { ...invite, name: '发错的人' })).data.code as string;
  const { data: people } = await as(emulator, 'admin').call('accounts', 'people', 'query');
  const [open] = (people.invitations as { id: string; version: number; name: string }[]).filter(
    ({ name }) => name === '发错的人',
  );
  await mutate('admin', 'cancelInvitation', { id: open?.id, version: open?.version });
  expect((await join('oLD99Late00000000000000000la', first)).error.code).toBe('code-wrong');
});

test('who leaves may open no case any more from that moment, and the leader hands the case to others', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  const { act, get } = callsOf(emulator, newcomer);
  expect((await act(one.id, 1, 'accept')).ok).toBe(true);
  const { member, version } = (await me(newcomer)) as unknown as { member: string; version: number };
  expect((await mutate('intake', 'leave', { id: member, version, reason: '不是我能移的人' })).error.code).toBe('not-allowed');
  expect((await mutate('admin', 'leave', { id: member, version, reason: '调到县政府办' })).ok).toBe(true);
  expect((await get(one.id)).error.code).toBe('not-found');
  expect((await act(one.id, 2, 'record', {})).error.code).toBe('not-found');
  // Nobody else could mediate while the case was hers.
  expect((await as(emulator, 'leader').act(one.id, 2, 'release', { reason: '周晓燕已调离' })).ok).toBe(true);
  expect((await as(emulator, 'handler').act(one.id, 3, 'takeOn')).ok).toBe(true);
});

test('the only administrator neither leaves nor gives the role away', async () => {
  const { data } = await as(emulator, 'admin').call('accounts', 'people', 'query');
  const [admin] = (data.staff as { id: string; version: number; name: string }[]).filter(({ name }) => name === '何敏');
  const before = everything();
  const asked = { id: admin?.id, version: admin?.version };
  expect((await mutate('admin', 'leave', { ...asked, reason: '想休息一下' })).error.code).toBe('last-admin');
  const change = { ...asked, roles: ['leader'], office: '621228-00' };
  expect((await mutate('admin', 'changeMember', change)).error.code).toBe('last-admin');
  expect(everything()).toBe(before);
});

const told = (who: string) =>
  (emulator.exportData().notices ?? []).filter(({ to }) => to === memberIdOf(openidOf(who))).map(({ title }) => title as string);
const personOf = async (name: string) => {
  const { data } = await as(emulator, 'admin').call('accounts', 'people', 'query');
  const found = (data.staff as { id: string; version: number; name: string }[]).find((one) => one.name === name);
  return { id: found?.id, version: found?.version };
};

test('leaders hear of every change of who may do what, an administrator’s own above all, and what stands is an event', async () => {
  const own = { ...(await personOf('何敏')), roles: ['admin', 'leader', 'handler'], office: '621228-00' };
  expect((await mutate('admin', 'changeMember', own)).ok).toBe(true);
  expect(told('leader')).toContain('何敏改了自己的身份');
  expect(emulator.exportData().events).toContainEqual(expect.objectContaining({ command: 'changeMember' }));
  const back = { ...(await personOf('何敏')), roles: ['admin'], office: '621228-00' };
  expect((await mutate('admin', 'changeMember', back)).ok).toBe(true);
  const { data } = await mutate('admin', 'invite', { ...invite, name: '新来的人' });
  expect(told('leader')).toContain('新来的人被邀请加入');
  expect((await join('oLD99Fresh0000000000000000fr', data.code as string)).ok).toBe(true);
  expect(told('leader')).toContain('新来的人已经加入');
  expect((await mutate('admin', 'leave', { ...(await personOf('新来的人')), reason: '借调结束' })).ok).toBe(true);
  expect(told('leader')).toContain('新来的人的身份有变动');
  // The code stands in none of it.
  expect(everything()).not.toContain(data.code as string);
});

test('the only leader of the bureau neither leaves nor loses the role, whoever asks', async () => {
  const leader = await personOf('马国梁');
  const before = everything();
  expect((await mutate('admin', 'leave', { ...leader, reason: '调走' })).error.code).toBe('last-leader');
  expect((await mutate('leader', 'leave', { ...leader, reason: '想休息一下' })).error.code).toBe('last-leader');
  for (const change of [
    { roles: ['handler'], office: '621228-00' },
    { roles: ['leader'], office: '621228-01' },
  ])
    expect((await mutate('admin', 'changeMember', { ...leader, ...change })).error.code).toBe('last-leader');
  expect(everything()).toBe(before);
});

test('one name is one person’s: nobody gets a second account by an invitation under the own name, however it is written', async () => {
  for (const name of ['张建军', ' 张 建军', '张·建军'])
    expect((await mutate('admin', 'invite', { ...invite, name })).error.code).toBe('name-taken');
  expect((await mutate('admin', 'invite', { ...invite, name: '张建军（小）' })).ok).toBe(true);
  expect((await mutate('admin', 'invite', { ...invite, name: '张建军（小）' })).error.code).toBe('name-taken');
});

test('who guesses invitations is stopped: ten a day of one account, and of all accounts together', async () => {
  const { data } = await mutate('admin', 'invite', { ...invite, name: '钱多多' });
  const guesser = 'oLD99Guesser000000000000gues';
  for (let n = 0; n < 10; n += 1) expect((await join(guesser, 'ABCD2345EFGH')).error.code).toBe('code-wrong');
  expect((await join(guesser, data.code as string)).error.code).toBe('code-tries');
  const kept = emulator.exportData();
  const all = { _id: 'tries:invitation:all', on: '2026-11-24', day: 300, total: 300 };
  emulator.importData({ ...kept, tries: [...(kept.tries ?? []).filter(({ _id }) => _id !== all._id), all] });
  expect((await join('oLD99Another000000000000anot', 'ABCD2345EFGH')).error.code).toBe('code-tries-all');
  emulator.setTime(DEMO_NOW + 24 * 3_600_000 - Date.now());
  expect((await join(guesser, data.code as string)).ok).toBe(true);
  emulator.setTime(DEMO_NOW - Date.now());
});

test('in an empty county the log tells a one-time code for the first administrator, and it stays the same until it is used', async () => {
  const lines: string[] = [];
  const empty = await startEmulator({ collections: Object.keys(collections), log: (line) => void lines.push(line) });
  try {
    await empty.callTimer('timer');
    await empty.callTimer('timer');
    const told = lines.filter((line) => line.includes('first administrator'));
    expect(told).toHaveLength(1);
    const code = /enter (\w{12}) /.exec(told[0] ?? '')?.[1] ?? '';
    const call = callsOf(empty, newcomer);
    expect((await call.call('accounts', 'join', 'mutation', { code })).ok).toBe(true);
    expect((await call.call('accounts', 'people', 'query')).ok).toBe(true);
    await empty.callTimer('timer');
    expect(empty.exportData().invitations).toHaveLength(1);
  } finally {
    await empty.close();
  }
});
