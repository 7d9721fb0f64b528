import type { Emulator } from '../../emulator/emulator';
import { proposalOf } from '../../domain/measure/fixture';
import { usccs } from '../../domain/merchant/fixture';
import { without } from '../../domain/without';
import { openidOf, startBureau } from '../emulator';
import { photo } from '../pictures';
import { as } from './calls';
import { filesOf } from './evidence-phone';
import { keepMerchants, meansOf, twoMerchants } from './means-phone';
import { wordFile } from './word-file';

const TODAY = '2026-11-24';
let emulator: Emulator;
let means: ReturnType<typeof meansOf>;
beforeAll(async () => {
  emulator = await startBureau();
  keepMerchants(emulator, twoMerchants);
  means = meansOf(emulator, 'measures', 'act');
});
afterAll(() => emulator.close());

const documentNo = '市监提醒〔2026〕1 号';
const sent = { on: TODAY, way: 'post', officer: '张建军' };
const proposed = async (who = 'handler', merchants = ['mc_1']) => {
  const input = without(proposalOf(), 'group');
  const reply = await means.call(who, 'propose', 'mutation', { ...input, merchants });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data.id;
};
const own = (who: string, id: string) => means.call(who, 'letter', 'query', { id });
const titlesOf = async (who: string) => {
  const { data } = await as(emulator, who).call('accounts', 'inbox', 'query', {});
  return (data.items as { title: string; about?: { kind: string; id: string } }[]).map(({ title, about }) => ({ title, about }));
};

test('proposed, approved by another, sent, read by its merchant alone, looked at and finished', async () => {
  const id = await proposed();
  expect((await means.act('handler', id, 'carry', sent)).ok).toBe(false);
  expect((await means.act('handler', id, 'approve', { documentNo })).ok).toBe(false);
  expect((await means.act('leader', id, 'approve', { documentNo })).ok).toBe(true);
  const none = (await own('merchant', 'ms_none')).error;
  expect((await own('merchant', id)).error).toEqual(none);
  expect((await means.call('merchant', 'letters', 'query', { merchant: 'mc_1' })).data.rows).toEqual([]);

  expect((await means.act('handler', id, 'carry', sent)).ok).toBe(true);
  expect(await titlesOf('merchant')).toContainEqual({
    title: expect.stringContaining('提醒告诫函') as string,
    about: { kind: 'measure', id },
  });
  const { ok, data: letter } = await own('merchant', id);
  expect(ok).toBe(true);
  const text = JSON.stringify(letter);
  for (const said of [documentNo, '商品页没有写明产地', '0939-7121315']) expect(text).toContain(said);
  for (const hidden of ['近期同类问题多', '张建军', '马国梁', 'writers', 'approved', 'riskClass', 'member'])
    expect(text).not.toContain(hidden);
  expect((await means.call('merchant', 'letters', 'query', { merchant: 'mc_1' })).data.rows).toMatchObject([{ id }]);

  const found = { outcome: 'rectified', checkedOn: TODAY, note: '都补上了，不用告诉对方' };
  expect((await means.act('handler', id, 'finish')).error.say).toContain('没有核查结果');
  expect((await means.act('handler', id, 'check', found)).ok).toBe(true);
  expect((await means.act('handler', id, 'finish')).ok).toBe(true);
  const after = JSON.stringify((await own('merchant', id)).data);
  expect(after).toContain('已整改');
  expect(after).not.toContain('不用告诉对方');
});

test('a letter to another, one that does not exist and one not sent answer alike; no door of the bureau is open to a merchant', async () => {
  const id = await proposed();
  await means.act('leader', id, 'approve', { documentNo });
  const unsent = (await own('merchant', id)).error;
  await means.act('handler', id, 'carry', sent);
  const asked = [own('consumer', id), own('consumer', 'ms_none'), own('consumer2', id), own('handler', id)];
  for (const { ok, error } of await Promise.all(asked)) {
    expect(ok).toBe(false);
    expect([error.code, error.say, error.do]).toEqual([unsent.code, unsent.say, unsent.do]);
  }
  expect((await means.call('consumer', 'letters', 'query', { merchant: 'mc_1' })).ok).toBe(false);
  // One's own letter under another's name is none either.
  expect((await means.call('merchant', 'letter', 'query', { id, merchant: 'mc_1' })).ok).toBe(true);
  expect((await means.call('merchant', 'letter', 'query', { id, merchant: 'mc_2' })).ok).toBe(false);
  for (const [path, type] of [
    ['get', 'query'],
    ['list', 'query'],
  ] as const)
    expect((await means.call('merchant', path, type, { id })).error.code).toBe('not-allowed');
});

test('who left the merchant reads no letter from that moment on', async () => {
  const id = await proposed('handler', ['mc_2']);
  await means.act('leader', id, 'approve', { documentNo });
  await means.act('handler', id, 'carry', sent);
  expect((await own('consumer', id)).ok).toBe(true);
  const gone = { left: { on: TODAY, by: '王店', reason: '不干了' } };
  const [first, second] = twoMerchants;
  keepMerchants(emulator, [first!, { ...second!, people: second!.people.map((one) => ({ ...one, ...gone })) }]);
  expect((await own('consumer', id)).ok).toBe(false);
  keepMerchants(emulator, twoMerchants);
});

test('who proposed or changed it does not approve it, by account and by name; the new words are approved anew', async () => {
  const id = await proposed('leader');
  expect((await means.act('leader', id, 'approve', { documentNo })).error.say).toContain('另一个人批准');
  means.change(id, { writers: [{ member: 'm_other_account', name: '马国梁' }] });
  expect((await means.act('leader', id, 'approve', { documentNo })).error.say).toContain('另一个人批准');

  const other = await proposed();
  const proposal = without(proposalOf({ reason: '又查到两家也是这样。' }), 'group');
  expect((await means.act('leader', other, 'approve', { documentNo })).ok).toBe(true);
  expect((await means.act('leader', other, 'write', { proposal: { ...proposal, merchants: ['mc_1'] } })).ok).toBe(true);
  expect((await means.act('handler', other, 'carry', sent)).ok).toBe(false);
  expect((await means.act('leader', other, 'approve', { documentNo })).error.say).toContain('另一个人批准');
  const moved = await means.act('handler', other, 'write', { proposal: { ...proposal, merchants: ['mc_2'] } });
  expect(JSON.stringify(moved.error.fields)).toContain('对象不能改');
});

test('责令改正 is refused as a kind and in the words of a letter', async () => {
  const input = proposalOf();
  const asKind = await means.call('handler', 'propose', 'mutation', { ...input, kind: 'order' });
  expect(asKind.error.fields).toMatchObject({ kind: expect.stringContaining('行政命令') as string });
  const letter = { ...input.letter, demands: '责令改正，十日内完成。' };
  const asWords = await means.call('handler', 'propose', 'mutation', { ...input, letter });
  expect(asWords.error.fields).toMatchObject({ 'letter.demands': expect.stringContaining('行政命令') as string });
});

test('a merchant that is not in the list gets no letter', async () => {
  const reply = await means.call('handler', 'propose', 'mutation', { ...proposalOf(), merchants: ['mc_1', 'mc_nobody'] });
  expect(reply.error.say).toContain('不在经营主体库里');
});

test('a proof is filed with its measure once and opened by the bureau alone', async () => {
  const id = await proposed();
  await means.act('leader', id, 'approve', { documentNo });
  const shot = await filesOf(emulator, 'handler').upload({ bytes: photo(1) });
  expect((await means.act('handler', id, 'carry', { ...sent, files: [shot.id] })).ok).toBe(true);
  const look = (who: string, of = id) =>
    as(emulator, who).call('evidence', 'openMeans', 'mutation', { kind: 'measure', id: of, files: [shot.id] });
  expect((await look('leader')).data.files).toMatchObject([{ id: shot.id }]);
  expect((await look('merchant')).error.code).toBe('not-allowed');
  const other = await proposed();
  expect((await look('leader', other)).error.code).toBe('not-found');
  await means.act('leader', other, 'approve', { documentNo });
  expect((await means.act('handler', other, 'carry', { ...sent, files: [shot.id] })).ok).toBe(false);
});

test('a list of risk classes is read without changing anything, then set merchant by merchant, and its merchant never reads it', async () => {
  const list = `${usccs[0]} B 2026-11-01\n${usccs[2]} A 2026-11-01\n什么也不是`;
  const before = JSON.stringify(emulator.exportData().merchants);
  const { data } = await means.call('handler', 'readRisk', 'query', { list });
  expect(JSON.stringify(emulator.exportData().merchants)).toBe(before);
  const [first, unknown, unread] = data.rows as { id: string; version: number; problem?: string }[];
  expect(first).toMatchObject({ id: 'mc_1', value: 'B', asOf: '2026-11-01', name: '云屏山货有限公司' });
  expect([unknown?.problem, unread?.problem]).toEqual(['不在经营主体库里', '统一社会信用代码不对']);

  const set = { id: 'mc_1', version: first!.version, value: 'B', asOf: '2026-11-01', source: '省局双随机系统' };
  expect((await means.call('merchant', 'setRisk', 'mutation', set)).error.code).toBe('not-allowed');
  expect((await means.call('handler', 'setRisk', 'mutation', { ...set, asOf: '2026-12-01' })).ok).toBe(false);
  expect((await means.call('handler', 'setRisk', 'mutation', set)).ok).toBe(true);
  expect((await means.call('handler', 'setRisk', 'mutation', set)).ok).toBe(false);
  const again = await means.call('handler', 'readRisk', 'query', { list: `${usccs[0]} A 2026-11-01` });
  expect(again.data.rows).toMatchObject([{ problem: '已经有同一天或者更新的等级' }]);

  const mine = await as(emulator, 'merchant').call('merchants', 'mine', 'query', {});
  expect(mine.ok).toBe(true);
  expect(JSON.stringify(mine.data)).not.toMatch(/riskClass|双随机/);
});

test.each(['consumer', 'merchant', 'intake'])('%s proposes nothing', async (who) => {
  expect(openidOf(who)).not.toBe('');
  expect((await means.call(who, 'propose', 'mutation', proposalOf())).error.code).toBe('not-allowed');
});

test('the letter is printed once it is approved: each of several merchants has a sheet that names no other', async () => {
  const id = await proposed('handler', ['mc_1', 'mc_2']);
  const print = (who: string) => as(emulator, who).call('documents', 'measureLetter', 'query', { id });
  expect((await print('handler')).error.say).toContain('还没有批准');
  await means.act('leader', id, 'approve', { documentNo });
  expect((await print('merchant')).ok).toBe(false);
  const { words } = await wordFile((await print('handler')).data);
  for (const said of [
    '提醒告诫函',
    documentNo,
    '云屏山货有限公司：',
    '别家山货店：',
    '（印章）',
    '不是行政处罚，也不是责令改正',
    '签收人',
  ])
    expect(words).toContain(said);
  const [first = '', second = ''] = words.split('签收人');
  expect(first).not.toContain('别家山货店');
  expect(second).not.toContain('云屏山货有限公司');
  // Why the bureau does it is nobody's but the bureau's.
  expect(words).not.toContain('近期同类问题多');
});
