import type { Emulator } from '../../emulator/emulator';
import { checksFor } from '../../domain/guidance/checks/list';
import { merchantOf } from '../../domain/merchant/fixture';
import type { MerchantMember } from '../../domain/merchant/merchant';
import { DEMO_NOW } from '../../tools/demo/county';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as, newKey, type Reply } from './calls';

// What a merchant answers to itself is its own: through the functions, with whoever may ask for it.

const TODAY = '2026-11-24';
let emulator: Emulator;

const acting = (who: string, role: 'owner' | 'clerk', id: string): MerchantMember => ({
  ...{ id, member: memberIdOf(openidOf(who)), name: who, role, since: '2026-03-02' },
});
/** The shop of the merchant persona and a clerk; another one, whose owner is an officer of the bureau in office hours. */
const own = merchantOf({ people: [acting('merchant', 'owner', 'p1'), acting('consumer', 'clerk', 'p2')], trades: ['goods'] });
const other = merchantOf({ _id: 'mc_2', no: 'LDM-2026-0002', people: [acting('consumer2', 'owner', 'p1')] });

let begun: ReturnType<Emulator['exportData']>;
beforeAll(async () => {
  emulator = await startBureau();
  begun = { ...emulator.exportData(), merchants: [own, other].map((one) => ({ ...one, dueBy: '' })) };
});
afterAll(() => emulator.close());
beforeEach(() => {
  emulator.setTime(DEMO_NOW - Date.now());
  emulator.importData(begun);
});

const door = (who: string, path: string, type: 'query' | 'mutation', input: unknown, key?: string) =>
  as(emulator, who).call('merchants', path, type, input, key);
const answers = (answer: 'yes' | 'no' | 'notApplicable' = 'yes') =>
  checksFor({ kind: 'company', trades: ['goods'] }, TODAY).map(({ id }) => ({ check: id, answer }));
const input = (more: object = {}) => ({ merchant: own._id, version: 0, trades: ['goods'], answers: [], done: false, ...more });
const save = (who: string, more: object = {}, key?: string) => door(who, 'saveSelfCheck', 'mutation', input(more), key);
const get = (who: string, id: string) => door(who, 'selfCheck', 'query', { id });
const list = (who: string, merchant = own._id) => door(who, 'selfChecks', 'query', { merchant });
const stored = () => emulator.exportData().selfChecks ?? [];
const counts = async (who = 'leader') =>
  ((await door(who, 'guidanceCounts', 'query', { year: 2026 })).data as unknown as { months: { month: string; done: number }[] })
    .months[10];
const rowsOf = (reply: Reply) => (reply.data as unknown as { rows: { id: string; counts: object }[] }).rows;
const told = ({ error }: Reply) => [error.code, error.say];

test('saved half way by one and finished by another of its people, it is read by both and counted once without whose', async () => {
  const first = await save('consumer', { answers: answers('no').slice(0, 3) });
  expect(first).toMatchObject({ ok: true, data: { version: 1 } });
  const { id } = first.data;
  expect(await counts()).toEqual({ month: '2026-11', done: 0 });
  const second = await save('merchant', { id, version: 1, answers: answers('no'), done: true });
  expect(second).toMatchObject({ ok: true, data: { id, version: 2 } });
  for (const who of ['merchant', 'consumer']) {
    expect((await get(who, id)).data).toMatchObject({ selfCheck: { state: 'done', by: { name: 'consumer' }, day: TODAY } });
    expect(rowsOf(await list(who))).toMatchObject([{ id, counts: { yes: 0, no: answers().length } }]);
  }
  expect(await counts()).toEqual({ month: '2026-11', done: 1 });
  const [count] = emulator.exportData().guidanceCounts ?? [];
  expect(Object.keys(count!).sort()).toEqual(['_id', 'done', 'month']);
});

test('the same tap twice is one; what somebody else changed meanwhile is not written over', async () => {
  const key = newKey();
  const [one, again] = [await save('merchant', {}, key), await save('merchant', {}, key)];
  expect(again.data).toEqual(one.data);
  expect(stored()).toHaveLength(1);
  const { id } = one.data;
  expect((await save('consumer', { id, version: 1, answers: answers().slice(0, 1) })).ok).toBe(true);
  expect(told(await save('merchant', { id, version: 1, answers: [] }))).toEqual(['kind-reload', '这份自查刚才有人改过。']);
  expect(told(await save('merchant', { id, version: 2, done: true }))).toEqual([
    'kind-stop',
    `还有 ${answers().length} 题没有选。`,
  ]);
});

test('nobody else ever reads, changes or deletes one: not another merchant, not any office of the bureau', async () => {
  const { id } = (await save('merchant', { answers: answers('no'), done: true })).data;
  const before = JSON.stringify(stored());
  for (const who of ['consumer2', 'consumer3', 'intake', 'handler', 'leader', 'admin', 'taskForce']) {
    const missing = told(await get(who, 'k_nothing'));
    expect([who, told(await get(who, id))]).toEqual([who, missing]);
    const nowhere = told(await list(who, 'mc_nothing'));
    expect([who, told(await list(who))]).toEqual([who, nowhere]);
    for (const path of ['saveSelfCheck', 'deleteSelfCheck'] as const) {
      const more = path === 'saveSelfCheck' ? { trades: ['goods'], answers: [], done: false } : {};
      const asked = (merchant: string, of: string) => door(who, path, 'mutation', { merchant, id: of, version: 1, ...more });
      expect([who, path, told(await asked(own._id, id))]).toEqual([who, path, told(await asked('mc_nothing', id))]);
    }
    expect(JSON.stringify((await door(who, 'calendar', 'query', { merchant: own._id })).data ?? '')).not.toContain(own.name);
  }
  // Of one's own merchant, another's self-check is as good as none.
  const asOwn = (of: string) =>
    door('consumer2', 'saveSelfCheck', 'mutation', input({ merchant: other._id, id: of, version: 1 }));
  expect(told(await asOwn(id))).toEqual(told(await asOwn('k_nothing')));
  expect(JSON.stringify(stored())).toBe(before);
  expect((await door('merchant', 'guidanceCounts', 'query', { year: 2026 })).error.code).toBe('not-allowed');
});

test('whoever has left reads and does nothing from that moment on, with its own ones neither', async () => {
  const { id } = (await save('consumer', { answers: answers().slice(0, 2) })).data;
  const data = emulator.exportData();
  const people = own.people.map((one) => (one.id === 'p2' ? { ...one, left: { on: TODAY, by: 'x', reason: '离职' } } : one));
  emulator.importData({ ...data, merchants: data.merchants!.map((one) => (one._id === own._id ? { ...one, people } : one)) });
  expect((await get('consumer', id)).ok).toBe(false);
  expect((await list('consumer')).ok).toBe(false);
  expect((await save('consumer', { id, version: 1 })).ok).toBe(false);
  expect((await door('consumer', 'deleteSelfCheck', 'mutation', { merchant: own._id, id, version: 1 })).ok).toBe(false);
  expect((await get('merchant', id)).ok).toBe(true);
});

test('deleted, nothing of what it said is anywhere, not in what happened either', async () => {
  const of = (await save('merchant', { answers: answers('notApplicable').slice(0, 3) })).data;
  const { salt } = stored()[0] as unknown as { salt: string };
  const remove = (who: string, version: number) =>
    door(who, 'deleteSelfCheck', 'mutation', { merchant: own._id, id: of.id, version });
  expect(told(await remove('consumer', 1))).toEqual(['kind-stop', '这份自查由做的人或者负责人删除。']);
  expect(told(await remove('merchant', 9))[0]).toBe('kind-reload');
  expect((await remove('merchant', 1)).ok).toBe(true);
  const everything = JSON.stringify(emulator.exportData());
  expect(everything).not.toContain('notApplicable');
  expect(everything).not.toContain(salt);
  expect(stored()).toMatchObject([{ _id: of.id, state: 'deleted', version: 2 }]);
  expect(stored()[0]).not.toHaveProperty('merchant');
  expect(rowsOf(await list('merchant'))).toEqual([]);
  expect((await get('merchant', of.id)).ok).toBe(false);
  const events = (emulator.exportData().events ?? []).filter((one) => (one.subject as { id: string }).id === of.id);
  expect(events.map(({ command, personal }) => [command, (personal as { input: object }).input])).toEqual([
    ['saveSelfCheck', {}],
    ['deleteSelfCheck', {}],
  ]);
});

test('a clerk deletes its own ones, and its owner all of them', async () => {
  const first = (await save('consumer')).data;
  const second = (await save('consumer')).data;
  const remove = (who: string, id: string) => door(who, 'deleteSelfCheck', 'mutation', { merchant: own._id, id, version: 1 });
  expect((await get('consumer', first.id)).data).toMatchObject({ mayDelete: true });
  expect((await remove('consumer', first.id)).ok).toBe(true);
  expect((await remove('merchant', second.id)).ok).toBe(true);
});

test('done again, it stands beside the one done before', async () => {
  const first = (await save('merchant', { answers: answers('no'), done: true })).data;
  emulator.setTime(Date.parse('2026-12-24T02:00:00Z') - Date.now());
  const second = (await save('merchant', { answers: answers(), done: true })).data;
  const got = (await get('merchant', second.id)).data as unknown as { before: { _id: string; day: string } };
  expect(got.before).toMatchObject({ _id: first.id, day: TODAY });
  expect((await get('merchant', first.id)).data).not.toHaveProperty('before');
});

test('its calendar has what concerns it, with the days of its own checked facts', async () => {
  const reply = await door('consumer', 'calendar', 'query', { merchant: own._id });
  expect(reply.data).toMatchObject({ merchant: { name: own.name, kind: 'company' } });
  const { entries, changed } = reply.data as unknown as { entries: { kind: string; on: string }[]; changed: object[] };
  expect(entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['report', 'promotion']));
  expect(changed).toHaveLength(2);
});
