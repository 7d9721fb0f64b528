// A consumer and an enrolled firm settle between themselves, as it is stored and told; the bureau looks on.
import type { Emulator } from '../../emulator/emulator';
import { showNotice } from '../../tools/demo/county';
import { openidOf, startBureau } from '../emulator';
import { photo } from '../pictures';
import { as, newKey } from './calls';
import { checksSettled } from './checks-settled';
import { filesOf } from './evidence-phone';
import { enrolled, negotiatorOf, refund, shown } from './negotiation-calls';
import { memberOf, merchantIn } from './promise-calls';

let emulator: Emulator;
/** Numbers of two enrolled firms: `merchant` owns the first, `consumer2` is its clerk; the other is `consumer3`'s. */
let firm = '';
let other = '';
let firmId = '';
let otherId = '';
const on = (who: string) => negotiatorOf(emulator)(who);
beforeAll(async () => {
  emulator = await startBureau();
  firmId = await merchantIn(emulator);
  const people = [
    { id: 'p1', member: await memberOf(emulator, 'consumer3'), name: '杨别店', role: 'owner' as const, since: '2026-03-02' },
  ];
  otherId = await merchantIn(emulator, { _id: 'mc_other', no: 'LDM-2026-0002', name: '张家核桃摊', people, shops: [] });
  for (const who of ['merchant', 'consumer3']) await showNotice(emulator, openidOf(who));
  firm = await enrolled(emulator, firmId);
  other = await enrolled(emulator, otherId, 'consumer3', 'ODR-7');
});
afterAll(() => emulator.close());

const secrets = ['王秀兰', '13900001101', '东街 18 号'];

test('one firm of the list: here, or first at the ODR of 12315', async () => {
  expect((await on('consumer').ask('firm', { no: firm })).data).toMatchObject({ mayNegotiate: 'here', open: true });
  expect((await on('consumer').ask('firm', { no: other })).data).toMatchObject({ mayNegotiate: 'odr', odr: 'ODR-7' });
  expect((await on('consumer').ask('firm', { no: 'LDE-2026-0999' })).error.say).toContain('没有找到');
});

test('sent, seen, offered, countered, accepted, done: each side hears of the other’s, and reads no more than is meant for it', async () => {
  const file = await filesOf(emulator, 'consumer').upload({ bytes: photo(1) }, { draft: 'draft-of-one' });
  const hidden = await filesOf(emulator, 'consumer').upload({ bytes: photo(2) }, { draft: 'draft-of-one' });
  const key = newKey();
  const more = { files: [file.id, hidden.id], shown: { ...shown, files: [file.id] } };
  const sent = await on('consumer').send(firm, more, key);
  expect(sent.error).toBeUndefined();
  expect((await on('consumer').send(firm, more, key)).data).toEqual(sent.data);
  expect(sent.data.no).toMatch(/^LDH-2026-\d{4}$/);
  const { id } = sent.data;
  await checksSettled(emulator);

  for (const who of ['merchant', 'consumer2']) {
    const { data } = await on(who).see(id);
    expect(data).toMatchObject({ side: 'merchant', negotiation: { shown: { text: shown.text } }, mayComplain: false });
    for (const secret of [...secrets, hidden.id]) expect(JSON.stringify(data)).not.toContain(secret);
    expect(await on(who).inbox()).toContain('有消费者想和您协商');
    for (const secret of secrets) expect(await on(who).inbox()).not.toContain(secret);
  }
  const list = await on('consumer2').ask('merchantNegotiations', { merchant: firmId });
  expect(list.data.rows).toMatchObject([{ id, goods: '薄皮核桃 5 斤', waits: 'me', by: '2026-12-08' }]);
  for (const secret of secrets) expect(JSON.stringify(list)).not.toContain(secret);
  expect((await on('consumer').see(id)).data).toMatchObject({
    side: 'consumer',
    runs: { by: '2026-12-08', returnUntil: '2026-11-27' },
    negotiation: { prepared: { complainant: { name: '王秀兰' } } },
  });

  expect((await on('consumer2').act(id, 1, 'view')).ok).toBe(true);
  expect((await on('consumer2').act(id, 2, 'offer', { terms: { kinds: ['compensate'], fen: 5_000, by: '2026-12-01' } })).ok).toBe(
    true,
  );
  expect(await on('consumer').inbox()).toContain('商家提了一个方案');
  // Whoever made it does not answer it, and an older page is told so without a name.
  expect((await on('merchant').act(id, 3, 'accept')).ok).toBe(false);
  const old = await on('consumer').act(id, 2, 'offer', refund());
  expect([old.error.code, JSON.stringify(old.error)]).toEqual(['changed-meanwhile', expect.not.stringContaining('吴伙计')]);
  expect((await on('consumer').act(id, 3, 'offer', refund())).ok).toBe(true);
  expect(await on('merchant').inbox()).toContain('消费者提了一个方案');
  expect((await on('merchant').act(id, 4, 'accept')).ok).toBe(true);
  const { data } = await on('consumer').see(id);
  expect(data).toMatchObject({ negotiation: { state: 'agreed', agreement: { terms: refund().terms } } });
  expect(JSON.stringify(data)).not.toContain('吴伙计');
  expect((await on('merchant').act(id, 5, 'reportPerformance', { done: 'all' })).ok).toBe(true);
  expect((await on('consumer').ask('negotiations')).data.rows).toMatchObject([{ id, waits: 'me', firm: '云屏山货有限公司' }]);
  expect((await on('consumer').act(id, 6, 'confirmPerformance', { done: 'all' })).ok).toBe(true);
  expect((await on('consumer').complain(id, 7)).error.say).toContain('您确认过已经办好');
  expect((await on('merchant').ask('merchantNegotiations', { merchant: firmId })).data.rows).toEqual([]);
  expect((await on('merchant').ask('merchantNegotiations', { merchant: firmId, ended: true })).data.rows).toMatchObject([{ id }]);
});

test('of another firm, another consumer, or nobody at all: nothing is read or done', async () => {
  const { id } = (await on('consumer').send(firm)).data;
  for (const who of ['consumer3']) {
    expect((await on(who).see(id)).error.say).toContain('没有找到');
    expect((await on(who).act(id, 1, 'offer', refund())).error.say).toContain('没有找到');
    expect((await on(who).act(id, 9, 'leave')).error.say).toContain('没有找到');
    expect((await on(who).complain(id, 1)).error.say).toContain('没有找到');
    expect((await on(who).ask('merchantNegotiations', { merchant: firmId })).error.say).toContain('没有找到');
    expect((await on(who).ask('negotiations')).data.rows).toEqual([]);
    expect((await on(who).ask('negotiationDesk', { list: 'live' })).error.code).toBe('not-allowed');
    expect(await on(who).inbox()).not.toContain('LDH-');
  }
  // The firm's own people make no complaint of it, and no consumer negotiates with a firm of its own.
  expect((await on('merchant').complain(id, 1)).error.say).toContain('没有找到');
  expect((await on('merchant').send(firm)).error.say).toContain('您代表这家商家');
  // The consumer may leave on any day, and the firm hears of it.
  expect((await on('consumer').act(id, 1, 'leave', { reason: '自己去店里退了' })).ok).toBe(true);
  expect(await on('merchant').inbox()).toContain('消费者不谈了');
});

test('my data: the consumer has all of it to see and to copy, a person of the firm what that person wrote', async () => {
  type Said = { word: string; title: string; of: string; lines: { head?: string; text: string }[] };
  const own = async (who: string) => {
    const { data } = await as(emulator, who).call('merchants', 'ownWritten', 'query', {});
    return (data as unknown as { rows: Said[] }).rows.filter(({ word }) => word === '自行协商');
  };
  const mine = JSON.stringify(await own('consumer'));
  for (const part of [...secrets, shown.text, '129.50', '云屏山货有限公司']) expect(mine).toContain(part);
  expect(mine).not.toContain('吴伙计');
  const [ofClerk] = await own('consumer2');
  expect(ofClerk?.lines.map(({ head }) => head)).toEqual(['看过', '提的方案']);
  for (const secret of [...secrets, shown.text]) expect(JSON.stringify(ofClerk)).not.toContain(secret);
  expect(await own('consumer3')).toEqual([]);
});

test('what tells who the consumer is goes to no firm: refused at its field', async () => {
  const at = async (more: object) => Object.keys((await on('consumer').send(firm, more)).error?.fields ?? {});
  expect(await at({ shown: { ...shown, text: `${shown.text}我叫王秀兰。` } })).toEqual(['shown.text']);
  expect(await at({ shown: { ...shown, text: `${shown.text}打我 139 0000 1101。` } })).toEqual(['shown.text']);
  expect(await at({ respondent: { kind: 'platform', name: '别人的店' } })).toEqual(['respondent.name']);
  expect(await at({ shown: { ...shown, files: ['d_x-1'] } })).toEqual(['shown.files']);
  expect(await at({ shown: { ...shown, text: '店铺发来一个赌博网站的链接，叫我去那里领退款。' } })).toEqual(['shown.text']);
});

test('a suspended firm takes no new one; what goes on goes on', async () => {
  const of = emulator.exportData().enrolments!.find(({ no }) => no === other) as unknown as { _id: string; version: number };
  const more = { respondent: { kind: 'ownSite', name: '张家核桃摊' } };
  const key = newKey();
  const { id } = (await on('consumer').send(other, more, key)).data;
  const suspend = { id: of._id, version: of.version, command: 'suspend', input: { reason: '三次超期' } };
  expect((await as(emulator, 'handler').call('settling', 'enrolmentAct', 'mutation', suspend)).ok).toBe(true);
  expect((await on('consumer').ask('firm', { no: other })).data).toMatchObject({ mayNegotiate: 'no' });
  expect((await on('consumer').send(other, more)).error.say).toContain('现在不接新的协商');
  // Sent before, and sent again because its answer was lost.
  expect((await on('consumer').send(other, more, key)).data.id).toBe(id);
  expect((await on('consumer3').act(id, 1, 'offer', refund())).ok).toBe(true);
  // The owner of the other firm reads nothing of the first one's, and the other way round.
  expect((await on('merchant').see(id)).error.say).toContain('没有找到');
});
