// Two entries of the register that are one subject: proposed, approved by another, found as one, and two again.
import { creditFact, factContent } from '../../domain/credit/fact/fixture';
import { listsOf } from '../../domain/credit/fact/listing';
import { proposalOf } from '../../domain/measure/fixture';
import { merchantOf, people } from '../../domain/merchant/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import type { Merchant } from '../../domain/merchant/merchant';
import { without } from '../../domain/without';
import type { Emulator } from '../../emulator/emulator';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as, complaint } from './calls';
import { memberOf, shownPromise } from './promise-calls';

const url = 'https://shop.example.com/?shopid=77';
const into: Merchant = merchantOf({
  ...{ _id: 'mc_into', no: 'LDM-2026-0001', name: '两当县张记山货经营部', people: [], shops: [] },
});
const gone: Merchant = merchantOf({
  ...{ _id: 'mc_gone', no: 'LDM-2026-0002', name: '张记山货', uscc: undefined as never, people: [] },
  shops: [{ id: 's1', channel: 'platform', platform: '山货集市', name: '云屏山货铺', url, on: '2026-03-01' }],
});

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
beforeEach(() => {
  const empty = ['complaints', 'creditFacts', 'creditNotices', 'promises', 'measures', 'enrolments', 'negotiations', 'claims'];
  const none = Object.fromEntries(empty.map((name) => [name, []]));
  emulator.importData({ ...emulator.exportData(), ...none, shopWindows: [], merchants: registered(into, gone) });
});
afterAll(() => emulator.close());

const registered = (...all: Merchant[]) => all.map((one) => ({ ...one, ...merchantListed(one) }));
const keep = (...all: Merchant[]) => emulator.importData({ ...emulator.exportData(), merchants: registered(...all) });
const stored = (id: string) => emulator.exportData().merchants?.find(({ _id }) => _id === id) as unknown as Merchant;
const ask = async (who: string, name: string, path: string, input: object) => {
  const reply = await as(emulator, who).call(name, path, 'query', input);
  if (!reply.ok) throw new Error(`${name}.${path}: ${JSON.stringify(reply.error)}`);
  return reply.data as unknown as { rows: { id: string; no: string; name?: string }[] };
};
const act = (who: string, id: string, command: string, input: object = {}, key?: string) =>
  as(emulator, who).call('merchants', 'act', 'mutation', { id, version: stored(id).version, command, input }, key);
const done = async (...step: Parameters<typeof act>) => {
  const reply = await act(...step);
  if (!reply.ok) throw new Error(`${step[2]}: ${JSON.stringify(reply.error)}`);
  return reply.data;
};
const reason = '店铺链接和电话都一样';
const merge = async () => {
  await done('handler', 'mc_gone', 'proposeMerging', { into: 'mc_into', reason });
  await done('leader', 'mc_gone', 'approveMerging');
};
const undo = async () => {
  await done('handler', 'mc_gone', 'proposeUndoing', { reason: '是同名的两家' });
  await done('leader', 'mc_gone', 'approveUndoing');
};
const linked = async (merchant: string) => {
  const { id } = (await as(emulator, 'consumer').submit(complaint)).data;
  const reply = await as(emulator, 'handler').act(id, 1, 'linkMerchant', { of: merchant });
  return { id, reply };
};
const change = async (who: string, name: string, path: string, input: object) => {
  const reply = await as(emulator, who).call(name, path, 'mutation', input);
  if (!reply.ok) throw new Error(`${name}.${path}: ${JSON.stringify(reply.error)}`);
  return reply.data;
};
const idsIn = async (name: string, path: string, input: object, who = 'handler') =>
  (await ask(who, name, path, input)).rows.map(({ id }) => id).sort();

test('both documents are written together, each with an event of its chain, once for one key; what one person began another ends', async () => {
  const key = 'merge-them-once';
  await done('handler', 'mc_gone', 'proposeMerging', { into: 'mc_into', reason }, key);
  const before = { id: 'mc_gone', version: 1, command: 'proposeMerging', input: { into: 'mc_into', reason } };
  expect((await as(emulator, 'handler').call('merchants', 'act', 'mutation', before, key)).data.version).toBe(2);
  expect(stored('mc_into')).toMatchObject({ version: 1 });
  expect((await act('handler', 'mc_gone', 'approveMerging')).error.say).toContain('您提出的');
  expect((await act('intake', 'mc_gone', 'approveMerging')).error.code).toBe('not-allowed');

  const waiting = async (who: string) =>
    JSON.stringify((await as(emulator, who).call('merchants', 'waiting', 'query', undefined)).data);
  expect(await waiting('handler')).not.toContain('mc_gone');
  expect(await waiting('leader')).toContain('张记山货并入两当县张记山货经营部');
  await done('leader', 'mc_gone', 'approveMerging');
  expect(await waiting('leader')).not.toContain('mc_gone');
  expect(stored('mc_gone')).toMatchObject({ version: 3, state: 'merged', find: [], lists: ['s:merged'] });
  expect(stored('mc_into')).toMatchObject({ version: 2, absorbed: [{ id: 'mc_gone', no: 'LDM-2026-0002', name: '张记山货' }] });
  const chains = emulator.exportData().events?.filter(({ command }) => ['approveMerging', 'absorb'].includes(String(command)));
  expect(chains?.map(({ command, subject }) => [command, (subject as { id: string }).id]).sort()).toEqual([
    ['absorb', 'mc_into'],
    ['approveMerging', 'mc_gone'],
  ]);
  const absorb = chains?.find(({ command }) => command === 'absorb');
  expect(chains?.find(({ command }) => command === 'approveMerging')).toMatchObject({ also: [absorb?._id] });

  await undo();
  expect(stored('mc_gone')).toMatchObject({ state: 'active', mergings: [{ undone: { by: { name: '马国梁' } } }] });
  expect(stored('mc_into')).not.toHaveProperty('absorbed');
  expect(stored('mc_into').shops).toEqual([]);
});

test('what lies under both is listed under the one that goes on, once, and goes back with an undoing', async () => {
  const { id: ofGone } = await linked('mc_gone:s1');
  const { id: ofInto } = await linked('mc_into');
  const fact = async (merchant: string, documentNo: string) =>
    (await change('handler', 'credit', 'enterFact', { merchant, content: factContent({ seenOn: '2026-11-24', documentNo }) })).id;
  const facts = [await fact('mc_gone', '两市监处罚〔2026〕1 号'), await fact('mc_into', '两市监处罚〔2026〕2 号')];
  const measure = (await change('handler', 'measures', 'propose', without(proposalOf({ merchants: ['mc_gone'] }), 'group'))).id;

  const lists = async (merchant: string) => ({
    cases: await idsIn('complaints', 'ofMerchant', { id: merchant }),
    facts: await idsIn('credit', 'facts', { merchant }),
    entered: await idsIn('credit', 'facts', { merchant, state: 'entered' }),
    measures: await idsIn('measures', 'list', { merchant }),
  });
  const apart = { into: await lists('mc_into'), gone: await lists('mc_gone') };
  expect(apart).toMatchObject({ into: { cases: [ofInto], measures: [] }, gone: { cases: [ofGone], measures: [measure] } });
  await merge();
  const all = await lists('mc_into');
  expect(all).toEqual({ cases: [ofGone, ofInto].sort(), facts: facts.sort(), entered: facts.sort(), measures: [measure] });
  const counted = await as(emulator, 'handler').call('merchants', 'under', 'query', { id: 'mc_into', part: 'casework' });
  expect(JSON.stringify(counted.data)).toContain('{"word":"关联的投诉","count":2}');
  // Nothing new is kept under one that is gone; a case that named it is shown with the one that goes on.
  expect((await linked('mc_gone')).reply.error.say).toContain('已经并入另一家');
  const entering = { merchant: 'mc_gone', content: factContent({ seenOn: '2026-11-24', documentNo: '两市监处罚〔2026〕3 号' }) };
  expect((await as(emulator, 'handler').call('credit', 'enterFact', 'mutation', entering)).error.say).toContain('已经并入另一家');
  const { data } = await as(emulator, 'handler').call('complaints', 'register', 'query', { id: ofGone });
  expect(data).toMatchObject({ linked: { id: 'mc_into' } });
  await undo();
  expect({ into: await lists('mc_into'), gone: await lists('mc_gone') }).toEqual(apart);
});

test('cheating in a repair under the one that goes bars the repair of the other as long as they are one (令107-23)', async () => {
  const own = creditFact({ _id: 'cf_own', merchant: 'mc_into' });
  const fraud = { kind: 'revoked', on: '2026-06-30', document: '两市监修撤〔2026〕1 号' } as const;
  const cheated = creditFact({ _id: 'cf_other', no: 'LDF-2026-0002', merchant: 'mc_gone', fraud });
  const creditFacts = [own, cheated].map((one) => ({ ...one, lists: listsOf(one) }));
  emulator.importData({ ...emulator.exportData(), creditFacts });
  const dates = async () => {
    const { data } = await as(emulator, 'handler').call('credit', 'fact', 'query', { id: 'cf_own' });
    return (data as unknown as { dates: object }).dates;
  };
  const apart = await dates();
  expect(apart).toHaveProperty('earliest');
  await merge();
  expect(await dates()).toMatchObject({ noEarliest: { why: 'barredPastEnd', article: '令107-23' } });
  await undo();
  expect(await dates()).toEqual(apart);
});

test('the list, the search, the totals and the figures have one subject; a row of a list that brings the other is known', async () => {
  await merge();
  expect(await idsIn('merchants', 'list', {})).toEqual(['mc_into']);
  for (const words of ['张记山货', 'LDM-2026-0002', url, '云屏山货'])
    expect(await idsIn('merchants', 'search', { words })).toEqual(['mc_into']);
  expect((await as(emulator, 'handler').call('merchants', 'totals', 'query', {})).data).toMatchObject({ all: 1, active: 1 });
  const ledger = (await as(emulator, 'leader').call('measures', 'ledger', 'query', { indicator: '3', year: 2026 })).data;
  // The shop on the network came with the entry that is gone: the subject counts, once.
  expect((ledger as unknown as { items: object[] }).items[0]).toMatchObject({ share: { n: 1 } });
  const hinted = await as(emulator, 'consumer').submit({
    ...complaint,
    respondent: { ...complaint.respondent, hint: 'mc_gone' },
  });
  const { rows } = await ask('handler', 'complaints', 'register', { id: hinted.data.id });
  expect(rows[0]).toMatchObject({ id: 'mc_into', why: expect.arrayContaining(['hint']) as string[] });
  expect(await as(emulator, 'handler').call('merchants', 'get', 'query', { id: 'mc_gone' })).toMatchObject({
    data: { under: 'mc_into', merchant: { state: 'merged' } },
  });
});

test('a link to the public page of the other leads to the one that goes on, with the promise of it; whoever signed it reads it no more', async () => {
  const [owner, clerk] = [await memberOf(emulator, 'merchant'), await memberOf(emulator, 'consumer2')];
  const acting = [
    { id: 'p1', member: owner, name: '周店主', role: 'owner' as const, since: '2026-03-02' },
    { id: 'p2', member: clerk, name: '吴伙计', role: 'clerk' as const, since: '2026-03-02' },
  ];
  keep(into, { ...gone, people: acting });
  const { id } = await shownPromise(emulator, 'mc_gone');
  // They leave before it is merged, as the refusal says.
  for (const person of ['p2', 'p1'])
    await done('handler', 'mc_gone', 'removePerson', { person, reason: '本人同意，店并到另一家' });
  await merge();
  for (const one of ['mc_gone', 'mc_into']) {
    const { data } = await as(emulator, 'consumer').call('merchants', 'shop', 'query', { id: one });
    expect(data).toMatchObject({ id: 'mc_into', promises: [{ kind: 'sevenDays' }] });
  }
  expect(await idsIn('merchants', 'findShops', { words: '张记山货' }, 'consumer')).toEqual(['mc_into']);
  expect(await idsIn('merchants', 'promises', { merchant: 'mc_into' })).toEqual([id]);
  expect((await as(emulator, 'merchant').call('merchants', 'promise', 'query', { id })).ok).toBe(false);
});

test('two who act at once: whoever is second hears that it changed, and a ring is never closed', async () => {
  const third = merchantOf({
    ...{ _id: 'mc_third', no: 'LDM-2026-0003', name: '第三家', uscc: undefined as never, people: [], shops: [] },
  });
  keep({ ...into, uscc: undefined as never }, gone, third);
  await done('handler', 'mc_gone', 'proposeMerging', { into: 'mc_into', reason });
  const back = await act('leader', 'mc_into', 'proposeMerging', { into: 'mc_gone', reason });
  expect(back.error.say).toContain('还没有决定');
  const twice = ['leader', 'taskForce'].map((who) =>
    as(emulator, who).call('merchants', 'act', 'mutation', { id: 'mc_gone', version: 2, command: 'approveMerging', input: {} }),
  );
  const replies = await Promise.all(twice);
  expect(replies.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect((await act('handler', 'mc_into', 'proposeMerging', { into: 'mc_third', reason })).error.say).toContain('合并了别的');
  expect((await act('handler', 'mc_third', 'proposeMerging', { into: 'mc_gone', reason })).error.say).toContain('已经并入');
});

test('nobody’s data opens to others: who acts for the one that goes stands in the way, who acts for the other reads nothing more', async () => {
  const own = {
    ...people.owner,
    id: 'p1',
    member: memberIdOf(openidOf('merchant')),
    role: 'owner' as const,
    since: '2026-03-02',
  };
  keep(into, { ...gone, people: [own] });
  expect((await act('handler', 'mc_gone', 'proposeMerging', { into: 'mc_into', reason })).error.say).toContain('还有人代表');
  keep({ ...into, people: [own] }, gone);
  const content = factContent({ seenOn: '2026-11-24' });
  const { id } = await change('handler', 'credit', 'enterFact', { merchant: 'mc_gone', content });
  await change('leader', 'credit', 'actFact', { id, version: 1, command: 'check', input: {} });
  await merge();
  expect(await idsIn('credit', 'ownFacts', { merchant: 'mc_into' }, 'merchant')).toEqual([]);
  expect((await as(emulator, 'merchant').call('credit', 'ownFact', 'query', { id })).ok).toBe(false);
  const view = (await as(emulator, 'merchant').call('merchants', 'own', 'query', { id: 'mc_into' })).data;
  expect(JSON.stringify(view)).not.toMatch(/absorbed|LDM-2026-0002|mergings/);
  // Its owner hears that a shop was added, and an officer who owns it merges nothing into it.
  const inbox = JSON.stringify((await as(emulator, 'merchant').call('accounts', 'inbox', 'query', {})).data);
  expect(inbox).toContain('张记山货（LDM-2026-0002）');
  keep({ ...into, people: [{ ...own, member: memberIdOf(openidOf('handler')) }] }, gone);
  expect((await act('handler', 'mc_gone', 'proposeMerging', { into: 'mc_into', reason })).error.say).toContain('您代表这一家');
});

test('the code goes with the merging and comes back; a third that took it meanwhile keeps it', async () => {
  const old = { ...gone, uscc: '92621228MA7ABCDE0N', state: 'closed' as const };
  keep(into, old);
  const claims = [
    { _id: `uscc:${into.uscc}`, of: 'mc_into', no: into.no },
    { _id: 'uscc:92621228MA7ABCDE0N', of: 'mc_gone', no: gone.no },
  ];
  emulator.importData({ ...emulator.exportData(), claims });
  await merge();
  const whose = () => emulator.exportData().claims?.find(({ _id }) => String(_id).endsWith('ABCDE0N'))?.of;
  expect(whose()).toBe('mc_into');
  expect(await idsIn('merchants', 'search', { words: '92621228MA7ABCDE0N' })).toEqual(['mc_into']);
  await undo();
  expect([whose(), stored('mc_gone').state]).toEqual(['mc_gone', 'closed']);
});

test('who may be the same is proposed with why, and each read keeps within what a read may cost', async () => {
  const alike = merchantOf({
    ...{ _id: 'mc_alike', no: 'LDM-2026-0003', name: '张记山货', uscc: undefined as never, people: [], shops: [] },
  });
  keep(into, gone, alike);
  const { rows } = await ask('handler', 'merchants', 'twins', { id: 'mc_gone' });
  expect(rows).toMatchObject([{ id: 'mc_alike', why: ['name'] }]);
  expect((await as(emulator, 'intake').call('merchants', 'twins', 'query', { id: 'mc_gone' })).error.code).toBe('not-allowed');
});
