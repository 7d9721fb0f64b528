import { ANNA, BERT, startProbe, type Probed } from './start-probe';

const HOUR = 3_600_000;
let at: Probed;
beforeAll(async () => {
  at = await startProbe(['security.msgSecCheck']);
});
afterAll(() => at.emulator.close());

const check = (more: object = {}) => {
  const params = { openid: ANNA.openid, scene: 2, version: 2, content: '买的鞋开胶，商家不退。', ...more };
  return at.probe(`return cloud.openapi.security.msgSecCheck(${JSON.stringify(params)})`);
};

test.each([
  ['买的鞋开胶，商家不退。', 'pass', 100],
  ['这家店门口有人代开发票', 'risky', 20006],
  ['他给我发赌博网站', 'risky', 20006],
  ['高价回收旧手机', 'review', 10001],
])('%s: %s', async (content, suggest, label) => {
  const { value } = await check({ content });
  expect(value).toMatchObject({ errCode: 0, result: { suggest, label }, detail: [{ suggest, label }] });
  expect(typeof (value as { traceId: unknown }).traceId).toBe('string');
});

test('the title is read too', async () => {
  expect(await check({ title: '代开发票' })).toMatchObject({ value: { result: { suggest: 'risky' } } });
});

test('a text counts in characters, 2500 at most; an empty one, an unknown scene and a foreign openid are refused', async () => {
  expect(await check({ content: '字'.repeat(2500) })).toMatchObject({ value: { errCode: 0 } });
  expect(await check({ content: '字'.repeat(2501) })).toMatchObject({ errCode: 45002 });
  expect(await check({ content: '' })).toMatchObject({ errCode: 44002 });
  expect(await check({ scene: 5 })).toMatchObject({ errCode: 40129 });
  expect(await check({ openid: 'anna' })).toMatchObject({ errCode: 40003 });
});

test('version 1, which passes nearly everything in the cloud, is refused by its name', async () => {
  expect((await check({ version: 1 })).message).toContain('EMULATOR: security.msgSecCheck version 1 is not emulated');
});

test('the author must have called a function within two hours of the moved clock', async () => {
  expect(await check({ openid: BERT.openid })).toMatchObject({ errCode: 61010 });
  await at.probe('return 1', BERT.openid);
  expect(await check({ openid: BERT.openid })).toMatchObject({ value: { errCode: 0 } });
  at.emulator.setTime(1.9 * HOUR);
  expect(await check({ openid: BERT.openid })).toMatchObject({ value: { errCode: 0 } });
  at.emulator.setTime(2.1 * HOUR);
  expect(await check({ openid: BERT.openid })).toMatchObject({ errCode: 61010 });
  at.emulator.setTime(0);
});

test('the scheduler is nobody: what it runs makes no one active', async () => {
  at.emulator.setTime(10 * HOUR);
  await at.emulator.callTimer('probe');
  expect(await check({ openid: BERT.openid })).toMatchObject({ errCode: 61010 });
  at.emulator.setTime(0);
});

test('a function that does not ask for it in config.json may not check', async () => {
  const refused = await startProbe();
  const run = `return cloud.openapi.security.msgSecCheck({ openid: '${ANNA.openid}', scene: 2, version: 2, content: 'x' })`;
  expect(await refused.probe(run)).toMatchObject({ errCode: -604101 });
  await refused.emulator.close();
});
