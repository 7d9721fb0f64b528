import { mkdtempSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deployProbe } from './deploy-probe';
import { ANNA, BERT, startProbe, type Probed } from './start-probe';

const TEMPLATE = 'AcceptedAcceptedAcceptedAcceptedAccepted_-1';
const OTHER = 'RejectedRejectedRejectedRejectedRejected_-2';
const fields = {
  thing1: { value: '投诉已受理' },
  character_string2: { value: 'LD-2026-00017' },
  time3: { value: '2026-11-24 09:30' },
};

const sending = (more: object = {}) =>
  `return cloud.openapi.subscribeMessage.send(${JSON.stringify({ touser: BERT.openid, templateId: TEMPLATE, data: fields, ...more })})`;

let at: Probed;
beforeAll(async () => {
  at = await startProbe(['subscribeMessage.send']);
});
afterAll(() => at.emulator.close());
beforeEach(() => at.emulator.importData({}));

test('one acceptance gives one message: the second is refused, as is one to somebody or of a template not accepted', async () => {
  at.emulator.subscribe(BERT.openid, [TEMPLATE]);
  expect(await at.probe(sending({ templateId: OTHER }))).toMatchObject({ errCode: 43101 });
  expect(await at.probe(sending({ touser: ANNA.openid }))).toMatchObject({ errCode: 43101 });
  expect(await at.probe(sending())).toMatchObject({ value: { errCode: 0 } });
  expect(await at.probe(sending())).toMatchObject({ errCode: 43101 });
  expect(at.emulator.outbox()).toHaveLength(1);
});

test('acceptances add up', async () => {
  at.emulator.subscribe(BERT.openid, [TEMPLATE, OTHER]);
  at.emulator.subscribe(BERT.openid, [TEMPLATE]);
  for (const templateId of [TEMPLATE, OTHER, TEMPLATE])
    expect(await at.probe(sending({ templateId }))).toMatchObject({ value: { errCode: 0 } });
  expect(await at.probe(sending())).toMatchObject({ errCode: 43101 });
});

test('what went out is in the outbox, at the moment of the moved clock, its fields as they were written', async () => {
  const to = Date.parse('2027-02-03T04:05:06Z');
  at.emulator.setTime(to - Date.now());
  at.emulator.subscribe(BERT.openid, [TEMPLATE]);
  await at.probe(sending({ page: 'case/view/index?id=1', miniprogramState: 'formal' }));
  at.emulator.setTime(0);
  const [sent] = at.emulator.outbox();
  expect(sent).toMatchObject({ to: BERT.openid, templateId: TEMPLATE, page: 'case/view/index?id=1' });
  expect(sent?.data).toEqual({ thing1: '投诉已受理', character_string2: 'LD-2026-00017', time3: '2026-11-24 09:30' });
  expect(Math.abs(sent!.sentAt - to)).toBeLessThan(60_000);
});

test('a refused message uses up no acceptance', async () => {
  at.emulator.subscribe(BERT.openid, [TEMPLATE]);
  expect(await at.probe(sending({ data: { thing1: { value: '字'.repeat(21) } } }))).toMatchObject({ errCode: 47003 });
  expect(await at.probe(sending())).toMatchObject({ value: { errCode: 0 } });
});

test('an openid, a template or a state that WeChat does not know is refused by its own code', async () => {
  expect(await at.probe(sending({ touser: 'nobody' }))).toMatchObject({ errCode: 40003 });
  expect(await at.probe(sending({ templateId: '' }))).toMatchObject({ errCode: 40037 });
  expect(await at.probe(sending({ miniprogramState: 'release' }))).toMatchObject({ errCode: 47001 });
});

const held: [key: string, good: string[], bad: string[]][] = [
  ['thing', ['字'.repeat(20), '张三 A-1，退款'], ['字'.repeat(21), '两\n行', ' ', '']],
  ['character_string', ['LD-2026-00017', 'a'.repeat(32)], ['a'.repeat(33), '第17号']],
  ['time', ['15:01', '2019年10月1日 15:01', '2026-11-24 09:30~2026-11-24 10:30'], ['25:01', '2026-11-24', '明天']],
  ['date', ['2019年10月1日', '10月1日', '2018/01/01', '2018-01-01 15:01', '01-01'], ['2018-13-01', '20180101']],
  ['phrase', ['已受理', '不予受理了'], ['六个字的短语', '已受理1', 'ok']],
  ['name', ['王秀兰', 'Wang Xiulan', '字'.repeat(10)], ['字'.repeat(11), 'a'.repeat(21), '王秀兰2']],
  ['number', ['12', '3.5'], ['12个', '1'.repeat(33)]],
  ['amount', ['¥128.50', '128元'], ['约128元', '12345678901']],
  ['phone_number', ['+86-0939-12315'], ['打12315', '1'.repeat(18)]],
  ['letter', ['abc'], ['ab1']],
  ['symbol', ['#@'], ['a', '#'.repeat(6)]],
  ['car_number', ['甘K12345'], ['甘', '甘K12345678']],
];

test.each(held)('a field of kind %s holds what WeChat lets it hold', async (kind, good, bad) => {
  const data = (value: string) => ({ data: { [`${kind}1`]: { value } } });
  for (const value of good) {
    at.emulator.subscribe(BERT.openid, [TEMPLATE]);
    expect([value, await at.probe(sending(data(value)))]).toMatchObject([value, { value: { errCode: 0 } }]);
  }
  for (const value of bad) {
    const told = await at.probe(sending(data(value)));
    expect([value, told.errCode]).toEqual([value, 47003]);
    expect(told.message).toContain(`data.${kind}1.value`);
  }
});

test('a field of no known kind, or no fields at all, is refused', async () => {
  at.emulator.subscribe(BERT.openid, [TEMPLATE]);
  for (const data of [{ title: { value: 'x' } }, { thing1: 'not wrapped' }, {}])
    expect(await at.probe(sending({ data }))).toMatchObject({ errCode: 47003 });
});

test('a function whose config.json does not ask for it may not send, and an API that is not emulated is refused by its name', async () => {
  const refused = await startProbe(['security.msgSecCheck']);
  refused.emulator.subscribe(BERT.openid, [TEMPLATE]);
  expect(await refused.probe(sending())).toMatchObject({ errCode: -604101 });
  expect(refused.emulator.outbox()).toEqual([]);
  const told = await refused.probe(`return cloud.openapi.wxacode.get({ scene: 'x' })`);
  expect(told.message).toContain('EMULATOR: openapi wxacode.get is not emulated');
  await refused.emulator.close();
});

test('acceptances and messages outlive the emulator', async () => {
  const dataFile = path.join(mkdtempSync(path.join(tmpdir(), 'messages-')), 'cloud.db');
  const functionsDir = await deployProbe(['subscribeMessage.send']);
  const first = await startProbe([], { dataFile, functionsDir });
  first.emulator.subscribe(BERT.openid, [TEMPLATE, OTHER]);
  await first.probe(sending());
  await first.emulator.close();

  const second = await startProbe([], { dataFile, functionsDir });
  expect(second.emulator.outbox()).toMatchObject([{ to: BERT.openid, templateId: TEMPLATE }]);
  expect(await second.probe(sending())).toMatchObject({ errCode: 43101 });
  expect(await second.probe(sending({ templateId: OTHER }))).toMatchObject({ value: { errCode: 0 } });
  await second.emulator.close();
});

describe('over HTTP', () => {
  test('a program without WeChat accepts templates for whom it runs, three at most', async () => {
    const accepted = await at.post('/subscribe', { as: 'bert', templateIds: [TEMPLATE] });
    expect(await accepted.json()).toEqual({ errMsg: 'requestSubscribeMessage:ok', [TEMPLATE]: 'accept' });
    expect(await at.probe(sending())).toMatchObject({ value: { errCode: 0 } });
    for (const body of [
      { as: 'nobody', templateIds: [TEMPLATE] },
      { as: 'bert', templateIds: [] },
      { as: 'bert', templateIds: [1, 2, 3, 4].map((n) => TEMPLATE + n) },
    ])
      expect((await at.post('/subscribe', body)).status).toBe(400);
  });

  test('the outbox names personas, never openids, and answers a page of another site nothing', async () => {
    at.emulator.subscribe(BERT.openid, [TEMPLATE]);
    await at.probe(sending());
    const outbox = await fetch(`${at.emulator.url}/outbox`);
    const text = await outbox.text();
    expect(JSON.parse(text)).toMatchObject([{ to: 'bert', templateId: TEMPLATE, data: { thing1: '投诉已受理' } }]);
    expect(text).not.toContain(BERT.openid);
    expect(outbox.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a name of another site that points at this machine reaches nothing', async () => {
    const status = await new Promise((done, failed) => {
      get(`${at.emulator.url}/outbox`, { headers: { host: 'evil.example' } }, (answer) => done(answer.resume().statusCode)).on(
        'error',
        failed,
      );
    });
    expect(status).toBe(403);
  });

  test('what a form of another site can send without asking changes nothing', async () => {
    await fetch(`${at.emulator.url}/subscribe`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ as: 'bert', templateIds: [TEMPLATE] }),
    });
    expect(await at.probe(sending())).toMatchObject({ errCode: 43101 });
  });
});
