import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { photo } from '../pictures';
import { as } from './calls';
import { filesOf } from './evidence-phone';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const on = (who: string) => {
  const { call } = as(emulator, who);
  return {
    ask: (path: string, input: object = {}) => call('merchants', path, 'query', input),
    change: (path: string, input: object, key?: string) => call('merchants', path, 'mutation', input, key),
  };
};
const uscc = '91621228MA7123450F';
const details = {
  kind: 'company',
  name: '云屏山货有限公司',
  uscc,
  registeredOn: '2023-05-18',
  office: '621228-01',
  trades: ['goods'],
};

async function claimed(who: string, person: string, more: object = {}) {
  const { id } = await filesOf(emulator, who).upload({ bytes: photo() }, { claim: `claim-of-${who}` });
  const said = { kind: 'company', name: details.name, uscc, person, phone: '13900001101', files: [id], ...more };
  const reply = await on(who).change('claim', said);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data.id;
}

test('claimed, verified by another, joined by a code, removed: what a person may do is read at the act', async () => {
  const claim = await claimed('consumer', '周店');
  // Nothing of a merchant shows before the bureau has verified whose it is, and nobody else reads the claim.
  expect((await on('consumer').ask('mine')).data).toMatchObject({ merchants: [], claims: [{ state: 'filed' }] });
  expect((await on('consumer2').ask('ownClaim', { id: claim })).ok).toBe(false);
  expect((await on('intake').ask('claimGet', { id: claim })).error.code).toBe('not-allowed');
  const verifying = { id: claim, version: 1, input: { details, saw: '营业执照照片，公示系统查询一致' } };
  const { data, ok, error } = await on('handler').change('verifyClaim', verifying);
  expect([ok, error]).toEqual([true, undefined]);
  const { id } = data;
  expect((await on('consumer').ask('mine')).data).toMatchObject({ merchants: [{ id, role: 'owner' }] });

  // A code belongs to one merchant.
  expect((await on('handler').change('enter', details)).error.say).toContain('已经登记在');

  // Another who claims it replaces the owner only where it is said why.
  const other = await claimed('consumer2', '郑另');
  expect((await on('handler').ask('claimGet', { id: other })).data).toMatchObject({ known: { id, owner: '周店' } });
  const linking = { id: other, version: 1, input: { merchant: id, saw: '营业执照照片一致' } };
  expect((await on('handler').change('linkClaim', linking)).error.fields).toHaveProperty('replacing');
  const why = { reason: '执照上的经营者不是申请人', todo: '请经营者本人申请' };
  expect((await on('handler').change('refuseClaim', { id: other, version: 1, input: why })).ok).toBe(true);

  // Joined by a code that works once.
  const own = async (who: string) => (await on(who).ask('own', { id })).data as unknown as { merchant: { version: number } };
  const { code } = (
    await on('consumer').change('invite', { id, version: (await own('consumer')).merchant.version, name: '吴伙' })
  ).data as unknown as { code: string };
  expect((await on('consumer2').change('join', { code: 'AAAABBBBCCCC', name: '吴伙' })).error.code).toBe('code-wrong');
  expect((await on('consumer2').change('join', { code, name: '吴伙' })).ok).toBe(true);
  expect((await on('merchant').change('join', { code, name: '第三人' })).error.code).toBe('code-wrong');
  expect((await on('merchant').ask('own', { id })).error.say).toContain('没有找到');

  // Removed between what was read and the act: refused like a merchant that does not exist.
  const seen = await own('consumer2');
  const removing = {
    id,
    version: seen.merchant.version,
    command: 'removePerson',
    input: { person: 'p2', reason: '不在店里做了' },
  };
  expect((await on('consumer').change('peopleAct', removing)).ok).toBe(true);
  const late = { id, version: seen.merchant.version, command: 'leave' };
  expect((await on('consumer2').change('peopleAct', late)).error.say).toContain('没有找到');
  expect((await on('consumer2').ask('mine')).data).toMatchObject({ merchants: [] });
});

/** A merchant of its own for each test, owned by whoever claimed it. */
async function owned(who: string, person: string, registered: object) {
  const claim = await claimed(who, person, registered);
  const input = { details: { ...details, ...registered }, saw: '营业执照照片，公示系统查询一致' };
  const reply = await on('handler').change('verifyClaim', { id: claim, version: 1, input });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data.id;
}
const versionOf = (id: string) => emulator.exportData().merchants?.find(({ _id }) => _id === id)?.version as number;
const peopleAct = (who: string, id: string, command: string, input: object = {}) =>
  on(who).change('peopleAct', { id, version: versionOf(id), command, input });
const invited = async (who: string, id: string, name: string) =>
  (await on(who).change('invite', { id, version: versionOf(id), name })).data as unknown as { code: string };
const roleIn = async (who: string, id: string) => {
  const { merchants } = (await on(who).ask('mine')).data as unknown as { merchants: { id: string; role: string }[] };
  return merchants.find((one) => one.id === id)?.role;
};
const heard = async (who: string) =>
  JSON.stringify((await as(emulator, who).call('accounts', 'inbox', 'query', {})).data as unknown);

test('an owner is replaced with a reason: the earlier one is out, hears why, and a code of theirs opens nothing', async () => {
  const registered = { kind: 'individual', name: '张家核桃摊', uscc: '92621228MA7ABCDE0N' };
  const id = await owned('merchant', '周店主', registered);
  const { code } = await invited('merchant', id, '吴伙');
  const claim = await claimed('consumer3', '陈新', registered);
  const input = { merchant: id, saw: '营业执照照片一致', replacing: '执照已经变更，经营者换成申请人' };
  // Who filed it decides nothing, and whoever may not decide is told so.
  expect((await on('consumer3').change('linkClaim', { id: claim, version: 1, input })).error.code).toBe('not-allowed');
  expect((await on('leader').change('linkClaim', { id: claim, version: 1, input })).ok).toBe(true);
  expect([await roleIn('consumer3', id), await roleIn('merchant', id)]).toEqual(['owner', undefined]);
  expect((await on('merchant').ask('own', { id })).error.say).toContain('没有找到');
  expect(await heard('merchant')).toContain(input.replacing);
  expect((await on('consumer2').change('join', { code, name: '吴伙' })).error.code).toBe('code-wrong');
  // A claim that was decided is not decided once more.
  expect((await on('leader').change('linkClaim', { id: claim, version: 1, input })).ok).toBe(false);
});

test('handed over in two steps; until the other agrees nothing changes, afterwards the earlier owner is a clerk', async () => {
  const id = await owned('merchant', '周店主', { kind: 'cooperative', name: '山货合作社', uscc: '93621228MA7KLMN107' });
  const { code } = await invited('merchant', id, '吴伙');
  expect((await on('consumer2').change('join', { code, name: '吴伙' })).ok).toBe(true);
  expect((await peopleAct('consumer2', id, 'handOver', { person: 'p1' })).error.code).toBe('not-allowed');
  expect((await peopleAct('merchant', id, 'handOver', { person: 'p2' })).ok).toBe(true);
  expect([await roleIn('merchant', id), await roleIn('consumer2', id)]).toEqual(['owner', 'clerk']);
  expect((await on('consumer2').ask('mine')).data).toMatchObject({ merchants: [{ id, asked: true }] });
  expect(await heard('consumer2')).toContain('请您当山货合作社的负责人');
  expect((await peopleAct('merchant', id, 'acceptHandover')).error.code).toBe('not-allowed');
  expect((await peopleAct('consumer2', id, 'acceptHandover')).ok).toBe(true);
  expect([await roleIn('merchant', id), await roleIn('consumer2', id)]).toEqual(['clerk', 'owner']);
  expect((await on('merchant').change('invite', { id, version: versionOf(id), name: '某人' })).error.code).toBe('not-allowed');
  expect((await peopleAct('consumer2', id, 'leave')).error.say).toContain('不能直接退出');
});

test('staff find a merchant by a part of its name, by a shop, by its code however it is typed, and by its number', async () => {
  const shop = { channel: 'platform', platform: '山货集市', name: '杏花沟蜂蜜铺' };
  const input = {
    ...details,
    kind: 'person',
    name: '李杏花',
    uscc: '',
    registeredOn: undefined,
    exemption: 'ownFarmProduce',
    shop,
  };
  const entered = await on('handler').change('enter', input);
  expect(entered.error).toBeUndefined();
  const { id, no } = entered.data as unknown as { id: string; no: string };
  const found = async (words: string) =>
    ((await on('intake').ask('search', { words })).data as unknown as { rows: { id: string }[] }).rows.map((one) => one.id);
  for (const words of ['杏花沟', '蜂蜜铺', '李杏花', no, no.toLowerCase()])
    expect([words, await found(words)]).toEqual([words, [id]]);
  const company = await found(uscc);
  expect(company).toHaveLength(1);
  expect(await found(` ${uscc.toLowerCase()} `)).toEqual(company);
  expect(await found(uscc.slice(0, 12))).toEqual([]);
  // Letters that stand side by side in two places, but not in one.
  expect(await found('花沟蜂铺')).toEqual([]);
  expect((await on('consumer').ask('search', { words: '杏花' })).error.code).toBe('not-allowed');
});

test("another's merchant answers exactly like one that does not exist, at every door of a party", async () => {
  const [theirs] = emulator.exportData().merchants as { _id: string; version: number }[];
  const doors: [string, string, 'query' | 'mutation', (id: string) => object][] = [
    ['merchants', 'own', 'query', (id) => ({ id })],
    ['merchants', 'invite', 'mutation', (id) => ({ id, version: theirs!.version, name: '某人' })],
    ['merchants', 'peopleAct', 'mutation', (id) => ({ id, version: theirs!.version, command: 'leave' })],
    ['merchants', 'ownShops', 'query', (merchant) => ({ merchant })],
    ['merchants', 'promises', 'query', (merchant) => ({ merchant })],
    ['merchants', 'traces', 'query', (merchant) => ({ merchant })],
    ['merchants', 'selfChecks', 'query', (merchant) => ({ merchant })],
    ['merchants', 'calendar', 'query', (merchant) => ({ merchant })],
    ['credit', 'ownFacts', 'query', (merchant) => ({ merchant })],
    ['credit', 'ownNotices', 'query', (merchant) => ({ merchant })],
    ['measures', 'letters', 'query', (merchant) => ({ merchant })],
  ];
  for (const [name, path, type, of] of doors) {
    const { call } = as(emulator, 'consumer3');
    const [foreign, missing] = [await call(name, path, type, of(theirs!._id)), await call(name, path, type, of('mc_nothing'))];
    expect([path, foreign.ok, foreign.error]).toEqual([path, false, missing.error]);
  }
});
