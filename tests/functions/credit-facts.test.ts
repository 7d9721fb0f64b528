import type { Emulator } from '../../emulator/emulator';
import { factContent } from '../../domain/credit/fact/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import { merchantOf, usccs } from '../../domain/merchant/fixture';
import type { Merchant } from '../../domain/merchant/merchant';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as, newKey } from './calls';

let emulator: Emulator;
const acting = (who: string, id: string) => ({
  id,
  member: memberIdOf(openidOf(who)),
  name: '某店主',
  role: 'owner' as const,
  since: '2026-01-05',
});
const kept = (merchant: Merchant) => ({ ...merchant, ...merchantListed(merchant) });

beforeAll(async () => {
  emulator = await startBureau();
  const first = merchantOf({ _id: 'mc_1', people: [acting('merchant', 'p1')] });
  const second = merchantOf({
    _id: 'mc_2',
    no: 'LDM-2026-0002',
    name: '别家山货店',
    kind: 'individual',
    uscc: usccs[1],
    people: [acting('consumer', 'p1')],
  });
  // An officer who has a shop.
  const officers = merchantOf({ _id: 'mc_3', no: 'LDM-2026-0003', uscc: usccs[2], people: [acting('handler', 'p1')] });
  emulator.importData({ ...emulator.exportData(), merchants: [first, second, officers].map(kept) });
});
afterAll(() => emulator.close());

const content = (more: object = {}) => factContent({ seenOn: '2026-11-20', ...more });
const enter = (who: string, more: object = {}, merchant = 'mc_1', key?: string) =>
  as(emulator, who).call('credit', 'enterFact', 'mutation', { merchant, content: content(more) }, key);
const act = (who: string, id: string, version: number, command: string, input: object = {}, key?: string) =>
  as(emulator, who).call('credit', 'actFact', 'mutation', { id, version, command, input }, key);
const own = (who: string, id: string) => as(emulator, who).call('credit', 'ownFact', 'query', { id });
const ownList = (who: string, merchant = 'mc_1') => as(emulator, who).call('credit', 'ownFacts', 'query', { merchant });

test('what one person entered is read by its merchant only after another has checked it', async () => {
  const key = newKey();
  const { data } = await enter('handler', {}, 'mc_1', key);
  expect((await enter('handler', {}, 'mc_1', key)).data).toMatchObject({ id: data.id, no: data.no });
  expect(data.no).toMatch(/^LDF-2026-\d{4}$/);
  const { id } = data;
  expect((await own('merchant', id)).ok).toBe(false);
  expect(JSON.stringify((await ownList('merchant')).data)).not.toContain(id);
  expect((await act('handler', id, 1, 'check')).error.say).toBe('自己录入、更正的要由另一个人核对。');
  expect((await act('leader', id, 1, 'check')).data.version).toBe(2);
  const { data: seen } = await own('merchant', id);
  expect(seen).toMatchObject({
    fact: { state: 'checked', documentNo: content().documentNo },
    dates: { class: 'general', earliest: { on: '2026-06-11', presumed: true }, end: { on: '2027-03-10' } },
  });
  expect(JSON.stringify(seen)).not.toMatch(/"(writers|origin|reached|member|returned)"/);
  expect(JSON.stringify((await ownList('merchant')).data)).toContain(id);
});

test('another merchant, a stranger and who asks for what does not exist hear the same', async () => {
  const { data } = await enter('handler');
  await act('leader', data.id, 1, 'check');
  const answers = await Promise.all([own('consumer', data.id), own('consumer2', data.id), own('merchant', 'f_none')]);
  const said = answers.map(({ ok, error }) => [ok, error.code, error.say]);
  expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(said[0]).toEqual([false, 'kind-stop', '没有找到这条信用信息，或者您不能查看。']);
  expect((await ownList('consumer')).ok).toBe(false);
});

test('an officer who acts for the merchant neither enters nor checks what stands against it', async () => {
  expect((await enter('handler', {}, 'mc_3')).error.say).toContain('您代表这个商家办事');
  const { data } = await enter('leader', {}, 'mc_3');
  expect((await act('handler', data.id, 1, 'check')).error.say).toContain('您代表这个商家办事');
});

test('a correction takes it back out of sight until another checks it, and keeps what stood there', async () => {
  const { data } = await enter('handler');
  await act('leader', data.id, 1, 'check');
  const corrected = { reason: '公示日期抄错了', content: content({ publishedOn: '2026-03-11' }) };
  expect((await act('handler', data.id, 1, 'correct', corrected)).error.code).toBe('changed-meanwhile');
  expect((await act('handler', data.id, 2, 'correct', corrected)).data.version).toBe(3);
  expect((await own('merchant', data.id)).ok).toBe(false);
  expect((await act('leader', data.id, 3, 'check')).ok).toBe(true);
  const { data: seen } = await own('merchant', data.id);
  expect(seen).toMatchObject({ fact: { versions: [{ reason: '公示日期抄错了' }] }, dates: { earliest: { on: '2026-06-12' } } });
  const { data: whole } = await as(emulator, 'leader').call('credit', 'fact', 'query', { id: data.id });
  expect(whole).toMatchObject({ fact: { versions: [{ content: { publishedOn: '2026-03-10' }, checkedBy: '马国梁' }] } });
});

test('an individual trader is not listed on the grounds of a company; a warning alone is no published fact', async () => {
  const listing = { kind: 'abnormal', measures: undefined, ground: 'nameNotChanged' };
  expect((await enter('handler', listing, 'mc_2')).error.fields!['content.ground']).toContain('这类商家没有这个列入原因');
  expect((await enter('handler', { measures: ['warning'] })).error.fields!['content.measures']).toContain('不予公示');
  const light = { entityLeniency: 'mitigated', leniencySays: undefined };
  expect((await enter('handler', light)).error.fields!['content.leniencySays']).toContain('只看金额不能算轻微');
});

test('a publication that ran out cannot have ended before its last day, and its merchant hears of the end', async () => {
  const { data } = await enter('handler', { publishedOn: '2026-03-10', entityLeniency: 'lighter', leniencySays: '依法从轻处罚' });
  await act('leader', data.id, 1, 'check');
  expect((await act('leader', data.id, 2, 'end', { why: 'automatic', on: '2026-06-10' })).error.fields!.on).toContain(
    '2026 年 6 月 10 日',
  );
  expect((await act('leader', data.id, 2, 'end', { why: 'automatic', on: '2026-06-11' })).ok).toBe(true);
  const { data: seen } = await own('merchant', data.id);
  expect(seen).toMatchObject({ fact: { state: 'ended', ended: { why: 'automatic', on: '2026-06-11' } } });
  const inbox = (await as(emulator, 'merchant').call('accounts', 'inbox', 'query', {})).data;
  expect(JSON.stringify(inbox)).toContain('一条信用信息不再公示');
});

test('on the first day of application its merchant hears of it once', async () => {
  const { data } = await enter('handler', { publishedOn: '2026-08-24', decidedOn: '2026-08-20' });
  await act('leader', data.id, 1, 'check');
  const told = () => JSON.stringify(emulator.exportData().notices ?? []).split(`从今天起可以申请修复`).length - 1;
  const before = told();
  await emulator.runTimers();
  // Those of the tests before whose day has passed are told too, each once.
  const first = told();
  expect(emulator.exportData().creditFacts?.find(({ _id }) => _id === data.id)).not.toHaveProperty('reached');
  emulator.setTime(Date.parse('2026-11-25T02:00:00Z') - Date.now());
  await emulator.runTimers();
  await emulator.runTimers();
  expect(first).toBeGreaterThan(before);
  expect(told()).toBe(first + 1);
  expect(emulator.exportData().creditFacts?.find(({ _id }) => _id === data.id)).toMatchObject({
    reached: { apply: '2026-11-25' },
  });
});

test('a reading of the law is confirmed by two persons; one read otherwise withholds the days that rest on it', async () => {
  const { data } = await enter('handler');
  await act('leader', data.id, 1, 'check');
  const on = (who: string) => as(emulator, who);
  const version = async () => (await on('leader').call('credit', 'readings', 'query')).data.version;
  const said = { key: 'months', as: 'confirmed', name: '法规科 周科', document: '法规科意见 3 号', on: '2026-11-20' };
  const settle = async (input: object) => {
    expect((await on('handler').call('credit', 'proposeReading', 'mutation', { ...input, version: await version() })).ok).toBe(
      true,
    );
    const key = { key: 'months', version: await version() };
    expect((await on('handler').call('credit', 'approveReading', 'mutation', key)).error.say).toContain('要由另一个人核对');
    // What waits counts for nothing.
    const before = (await own('merchant', data.id)).data;
    expect((await on('leader').call('credit', 'approveReading', 'mutation', key)).ok).toBe(true);
    return before;
  };
  expect(await settle(said)).toMatchObject({ dates: { end: { presumed: true } } });
  expect((await own('merchant', data.id)).data).toMatchObject({ dates: { end: { on: '2027-03-10', presumed: false } } });
  const repairDays = async () => {
    const { data: of } = await on('merchant').call('merchants', 'calendar', 'query', { merchant: 'mc_1' });
    return (of.entries as unknown as { kind: string; on: string }[]).filter(({ kind }) => kind === 'repair').map((one) => one.on);
  };
  expect(await repairDays()).toContain('2027-03-10');
  await settle({ ...said, as: 'otherwise', note: '从次日起算' });
  // Its calendar knows no day that its page withholds.
  expect(await repairDays()).not.toContain('2027-03-10');
  const { dates } = (await own('merchant', data.id)).data as { dates?: object };
  expect(dates).toMatchObject({ noEnd: { why: 'readingOtherwise' }, noEarliest: { why: 'readingOtherwise' } });
  expect(dates).not.toHaveProperty('end');
});

test('nobody but who keeps credit enters, and who works elsewhere in the bureau only reads', async () => {
  expect((await enter('intake')).error.code).toBe('not-allowed');
  expect((await as(emulator, 'intake').call('credit', 'facts', 'query', { merchant: 'mc_1' })).ok).toBe(true);
  expect((await as(emulator, 'merchant').call('credit', 'facts', 'query', {})).error.code).toBe('not-allowed');
});
