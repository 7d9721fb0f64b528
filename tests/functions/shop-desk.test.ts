// The desk of a merchant: what its verified people see of complaints, who takes one up, and that whoever is out sees nothing.
import type { Emulator } from '../../emulator/emulator';
import type { Merchant, MerchantMember } from '../../domain/merchant/merchant';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as, complaint, newKey } from './calls';
import { nth, withMerchants } from './credit-phone';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const acting = (who: string, id: string, role: MerchantMember['role']): MerchantMember => ({
  ...{ id, member: memberIdOf(openidOf(who)), name: `${who}店员`, role, since: '2026-03-02' },
});
const M = 'mc_1';
const both = () => [acting('merchant', 'p1', 'owner'), acting('consumer2', 'p2', 'clerk')];
const keep = (people = both(), more: Partial<Merchant> = {}) =>
  withMerchants(emulator, [nth(1, { people, ...more }), nth(2, { people: [acting('consumer3', 'p1', 'owner')] })]);
beforeEach(() => keep());

const call = (who: string, path: string, input: object, type: 'query' | 'mutation' = 'query') =>
  as(emulator, who).call('complaints', path, type, input);
const stored = (id: string) =>
  emulator.exportData().complaints?.find(({ _id }) => _id === id) as {
    version: number;
    respondent: object;
    merchantLinks?: object[];
  };
const officer = async (id: string, command: string, input: object = {}) => {
  const reply = await as(emulator, 'handler').act(id, stored(id).version, command, input);
  expect([command, reply.error]).toEqual([command, undefined]);
};
let filed = 0;
const linked = async (of = `${M}`, accept = true) => {
  filed += 1;
  const by = filed % 2 ? 'consumer' : 'stranger';
  const form = { ...complaint, purchase: { ...complaint.purchase, goods: `核桃${String(filed)}` } };
  emulator.importData({
    ...emulator.exportData(),
    members: (emulator.exportData().members ?? []).map((one) => ({ ...one, used: {} })),
  });
  const { data, error } = await as(emulator, by === 'stranger' ? 'consumer' : by).submit(form, newKey());
  expect(error).toBeUndefined();
  await officer(data.id, 'linkMerchant', { of });
  if (accept) await officer(data.id, 'accept', { summary: '核桃空壳，要求退款。' });
  return data.id;
};
const takeUp = (who: string, id: string, merchant = M) => call(who, 'takeUp', { id, merchant }, 'mutation');
const desk = async (who: string, list = 'waits', merchant = M) =>
  (await call(who, 'ownCases', { merchant, list })).data?.rows as unknown as { id: string; by?: unknown; goods: string }[];
const inbox = async (who: string) => {
  const { data } = await as(emulator, who).call('accounts', 'inbox', 'query', {});
  return data as unknown as { items: { title: string; body: string; about?: { id: string } }[]; unread: number };
};
const versionOf = () => (emulator.exportData().merchants?.find(({ _id }) => _id === M) as { version: number }).version;
const peopleAct = (who: string, command: string, input: object = {}) =>
  as(emulator, who).call('merchants', 'peopleAct', 'mutation', { id: M, version: versionOf(), command, input });

test('nothing before acceptance; from then on a masked row, once to everybody of the shop a word without details', async () => {
  const early = await linked(M, false);
  expect(await desk('merchant')).toEqual([]);
  expect((await takeUp('merchant', early)).error.code).toBe('not-found');
  expect((await inbox('consumer2')).items).toEqual([]);
  await officer(early, 'accept', { summary: '核桃空壳，要求退款。' });
  const [row] = await desk('merchant');
  expect(row).toMatchObject({ id: early, goods: '核桃1', problem: 'mismatch', state: 'accepted' });
  expect(row?.by).toBeUndefined();
  const page = await call('merchant', 'toTakeUp', { id: early, merchant: M });
  expect(page.data).toMatchObject({ summary: '核桃空壳，要求退款。', amountFen: 12950 });
  expect(JSON.stringify([row, page])).not.toMatch(/王秀兰|1390000|东街|一半是空壳|m_[0-9a-f]{24}/);
  for (const who of ['merchant', 'consumer2']) {
    const told = (await inbox(who)).items.filter(({ title }) => title === '有一件投诉请您的店答复');
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toMatch(/核桃|LD-2026-/);
  }
  // It opens to nobody before it is taken up.
  expect((await as(emulator, 'merchant').get(early)).error.code).toBe('not-found');
});

test('an accepted case that is linked later tells them once too; who is not of the shop hears and sees nothing', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint, newKey());
  await officer(data.id, 'accept', { summary: '核桃空壳，要求退款。' });
  const before = (await inbox('merchant')).items.length;
  await officer(data.id, 'linkMerchant', { of: M });
  expect((await inbox('merchant')).items).toHaveLength(before + 1);
  for (const path of ['ownCases', 'ownFigures', 'toTakeUp'])
    expect(
      (
        await call('consumer3', path, {
          merchant: M,
          ...(path === 'ownCases' && { list: 'waits' }),
          ...(path === 'toTakeUp' && { id: data.id }),
        })
      ).ok,
    ).toBe(false);
  // To a stranger a case on the desk and one that is none are the same.
  const [there, nowhere] = [await takeUp('consumer3', data.id), await takeUp('consumer3', 'c_none')];
  expect(there.error).toEqual(nowhere.error);
  expect((await takeUp('consumer3', data.id, 'mc_2')).error).toEqual(nowhere.error);
});

test('taken up: the page opens, the letters lie in the inbox, the acts serve; a colleague takes over and the first one is out', async () => {
  const id = await linked();
  const key = newKey();
  const first = await as(emulator, 'merchant').call('complaints', 'takeUp', 'mutation', { id, merchant: M }, key);
  expect((await as(emulator, 'merchant').call('complaints', 'takeUp', 'mutation', { id, merchant: M }, key)).data).toEqual(
    first.data,
  );
  const mine = await as(emulator, 'merchant').get(id);
  expect(mine.data).toMatchObject({ relations: ['respondent'], actions: expect.arrayContaining(['answer', 'supplement']) });
  expect((await desk('consumer2')).find((one) => one.id === id)?.by).toEqual({ name: 'merchant店员' });
  expect((await desk('merchant')).find((one) => one.id === id)?.by).toBe('me');
  expect((await inbox('merchant')).items.map(({ title }) => title)).toContain('受理告知及征询调解意见函');
  const { version } = first.data;
  const added = await as(emulator, 'merchant').act(id, version, 'supplement', { text: '私下说给工作人员的' });
  expect(added.error).toBeUndefined();
  expect((await call('merchant', 'say', { id, channel: 'respondent', text: '私下留言一句' }, 'mutation')).error).toBeUndefined();
  expect((await call('handler', 'say', { id, channel: 'respondent', text: '只回给前一个人' }, 'mutation')).error).toBeUndefined();

  expect((await takeUp('consumer2', id)).error).toBeUndefined();
  expect((await as(emulator, 'merchant').get(id)).error.code).toBe('not-found');
  const theirs = await as(emulator, 'consumer2').get(id);
  expect(theirs.data.relations).toEqual(['respondent']);
  const talk = await call('consumer2', 'messages', { id, channel: 'respondent' });
  expect(JSON.stringify([theirs, talk])).not.toMatch(/私下|只回给/);
  expect(theirs.data.talk).toMatchObject({ channels: [{ channel: 'respondent', unread: 0 }] });
  const left = await inbox('merchant');
  expect(left.items.filter(({ about }) => about?.id === id)).toEqual([]);
  expect((await call('merchant', 'against', {})).data).toEqual({ rows: [] });
  // The colleague has a letter of its own, and may not open that of the other.
  expect((await inbox('consumer2')).items.filter(({ about }) => about?.id === id)).toHaveLength(1);
});

test('removed, the person is a stranger to every held case at once, in lists, counts, inbox, data, acts, and another takes it up', async () => {
  const id = await linked();
  await takeUp('consumer2', id);
  const { version } = (await as(emulator, 'consumer2').get(id)).data.case as unknown as { version: number };
  expect((await inbox('consumer2')).unread).toBeGreaterThan(0);
  const removed = await peopleAct('merchant', 'removePerson', { person: 'p2', reason: '不在店里了' });
  expect(removed.error).toBeUndefined();

  const refused = await as(emulator, 'consumer2').act(id, version, 'answer', { willing: true });
  expect(refused.error.code).toBe('not-found');
  expect((await call('consumer2', 'say', { id, channel: 'respondent', text: '还能说吗' }, 'mutation')).error.code).toBe(
    'not-found',
  );
  for (const [name, path, input] of [
    ['complaints', 'get', { id }],
    ['complaints', 'list', { id, list: 'supplements', before: 9 }],
    ['complaints', 'messages', { id, channel: 'respondent' }],
    ['complaints', 'toTakeUp', { id, merchant: M }],
  ] as const)
    expect([path, (await as(emulator, 'consumer2').call(name, path, 'query', input)).ok]).toEqual([path, false]);
  const { items } = await inbox('consumer2');
  expect(items.filter(({ about, body }) => about?.id === id || body.includes('核桃'))).toEqual([]);
  expect((await call('consumer2', 'home', { as: 'merchant' })).data.home).toMatchObject({ open: 0, waiting: [], due: [] });
  expect((await call('consumer2', 'against', {})).data).toEqual({ rows: [] });
  expect((await call('consumer2', 'ownDataAgainst', {})).data).toEqual({ rows: [] });

  // The bureau finds nobody there, and what it sends goes to nobody who is out.
  expect((await as(emulator, 'handler').get(id)).data.case).not.toHaveProperty('access.joined');
  const before = emulator.exportData().notices?.length;
  await officer(id, 'identityRequest', { what: '身份证', dueOn: '2026-12-01' }).catch(() => undefined);
  const told = (emulator.exportData().notices ?? []).slice(before) as unknown as { to: string }[];
  expect(told.filter(({ to }) => to === memberIdOf(openidOf('consumer2')))).toEqual([]);
  expect((await takeUp('merchant', id)).error).toBeUndefined();
  expect((await as(emulator, 'merchant').get(id)).data.relations).toEqual(['respondent']);
});

test('removed and let in again, nothing of before comes back', async () => {
  const id = await linked();
  await takeUp('consumer2', id);
  await peopleAct('merchant', 'removePerson', { person: 'p2', reason: '不在店里了' });
  const kept = emulator.exportData().merchants?.find(({ _id }) => _id === M) as unknown as Merchant;
  keep([...kept.people, acting('consumer2', 'p3', 'clerk')], { version: kept.version });
  expect((await as(emulator, 'consumer2').get(id)).error.code).toBe('not-found');
  expect((await inbox('consumer2')).items.filter(({ about }) => about?.id === id)).toEqual([]);
  expect((await desk('consumer2')).find((one) => one.id === id)?.by).toBeUndefined();
  expect((await takeUp('consumer2', id)).error).toBeUndefined();
  expect((await inbox('consumer2')).items.filter(({ about }) => about?.id === id)).toHaveLength(1);
});

test('who leaves by itself is out likewise; who becomes the owner stays', async () => {
  const id = await linked();
  await takeUp('consumer2', id);
  expect((await peopleAct('merchant', 'handOver', { person: 'p2' })).error).toBeUndefined();
  expect((await peopleAct('consumer2', 'acceptHandover')).error).toBeUndefined();
  expect((await as(emulator, 'consumer2').get(id)).data.relations).toEqual(['respondent']);
  const other = await linked();
  await takeUp('merchant', other);
  expect((await peopleAct('merchant', 'leave')).error).toBeUndefined();
  expect((await as(emulator, 'merchant').get(other)).error.code).toBe('not-found');
});

test.each<[string, (id: string) => Promise<void>]>([
  ['taken back', (id) => officer(id, 'unlinkMerchant', { reason: '同名的另一家' })],
  ['moved to another merchant', (id) => officer(id, 'linkMerchant', { of: 'mc_2', reason: '同名的另一家' })],
  ['kept and the reading ended', (id) => officer(id, 'unlinkRespondent', { reason: '不是店里的人' })],
])('the link is %s: whoever answered is out in the same transaction, its words are not the next one’s', async (_, move) => {
  const id = await linked();
  await takeUp('merchant', id);
  const { version } = (await as(emulator, 'merchant').get(id)).data.case as unknown as { version: number };
  await as(emulator, 'merchant').act(id, version, 'answer', { willing: false, text: '私下的理由' });
  await move(id);
  expect((await as(emulator, 'merchant').get(id)).error.code).toBe('not-found');
  expect((await inbox('merchant')).items.filter(({ about }) => about?.id === id)).toEqual([]);
  expect(JSON.stringify(stored(id).respondent)).not.toContain('member');
  if (stored(id).merchantLinks && JSON.stringify(stored(id)).includes('"merchant":"mc_2"')) {
    expect((await takeUp('consumer3', id, 'mc_2')).error).toBeUndefined();
    expect(JSON.stringify(await as(emulator, 'consumer3').get(id))).not.toContain('私下的理由');
  }
});

test('who came by a code is not put out, in words; the complainant and an officer of the bureau take nothing up', async () => {
  const id = await linked();
  const issued = await call('handler', 'issueViewCode', { id, version: stored(id).version }, 'mutation');
  const code = issued.data.code;
  await as(emulator, 'consumer3').call('complaints', 'joinByCode', 'mutation', { code, name: '杨建国', post: 'owner' });
  expect((await takeUp('merchant', id)).error.code).toBe('answering-by-code');
  expect((await desk('merchant')).find((one) => one.id === id)?.by).toBe('code');
  keep([...both(), acting('handler', 'p3', 'clerk'), acting('consumer', 'p4', 'clerk')]);
  const free = await linked('mc_2');
  keep([...both(), acting('handler', 'p3', 'clerk'), acting('consumer', 'p4', 'clerk')]);
  emulator.importData({
    ...emulator.exportData(),
    complaints: (emulator.exportData().complaints ?? []).map((one) =>
      one._id === free ? { ...one, merchantLinks: [{ merchant: M, on: '2026-11-24', by: '李文静' }] } : one,
    ),
  });
  expect((await takeUp('handler', free)).error.code).toBe('answering-own');
  expect((await takeUp('consumer', free)).error.code).toBe('answering-own');
});

test('its own figures are its own, and a page of the desk goes on behind a case without telling a day of the bureau', async () => {
  const id = await linked();
  const { data } = await call('merchant', 'ownFigures', { merchant: M });
  expect(data).toMatchObject({ answered: expect.any(Object), more: false });
  const next = await call('merchant', 'ownCases', { merchant: M, list: 'waits', cursor: id });
  expect(next.error).toBeUndefined();
});
