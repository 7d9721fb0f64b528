import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { DEMO_NOW } from '../../tools/demo/county';
import { as, complaint, newKey } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const helper = { name: '王丽', phone: '13900001199', bond: '女儿' };
const everything = () => JSON.stringify(emulator.exportData());
const sendCode = (who: string, id: string, version: number, key?: string) =>
  as(emulator, who).call('complaints', 'issueHelperCode', 'mutation', { id, version }, key);
const other = (code: string) => (code === '000000' ? '000001' : '000000');

test('what a helper filled in is accepted only once the complainant has read out the code that was sent to the own telephone', async () => {
  const { data: one } = await as(emulator, 'consumer').submit({ ...complaint, helper });
  const { act } = as(emulator, 'intake');
  expect((await act(one.id, 1, 'accept')).error.code).toBe('helper-unconfirmed');
  expect((await sendCode('consumer', one.id, 1)).error.code).toBe('not-allowed');
  const key = newKey();
  const sent = await sendCode('intake', one.id, 1, key);
  const { code } = sent.data as unknown as { code: string };
  expect(code).toMatch(/^\d{6}$/);
  // A lost answer finds the same code; it stands in no document, and neither the helper nor another officer reads it.
  expect((await sendCode('intake', one.id, 1, key)).data).toEqual(sent.data);
  for (const who of ['consumer', 'intake', 'handler', 'leader'])
    expect(JSON.stringify((await as(emulator, who).get(one.id)).data)).not.toContain(code);
  expect(JSON.stringify((await as(emulator, 'consumer').get(one.id)).data)).not.toMatch(/"id":"[0-9a-f]{48}"/);

  expect((await act(one.id, 2, 'confirmHelper', { how: 'code', code: other(code) })).error.fields).toHaveProperty('code');
  expect((await act(one.id, 2, 'confirmHelper', { how: 'signature' })).error.fields).toHaveProperty('proof');
  const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
  expect((await act(one.id, 2, 'confirmHelper', { how: 'code', code: typed })).ok).toBe(true);
  expect(everything()).not.toMatch(new RegExp(`"${code}"|"${typed}"`));
  expect((await act(one.id, 3, 'accept')).ok).toBe(true);
});

test('five wrong codes of a day on one case, many at once: a sixth is not looked at, not even the right one; the signature still serves', async () => {
  const { data: one } = await as(emulator, 'consumer').submit({ ...complaint, helper });
  const { code } = (await sendCode('intake', one.id, 1)).data as unknown as { code: string };
  const { act } = as(emulator, 'handler');
  const tries = await Promise.all(
    Array.from({ length: 7 }, () => act(one.id, 2, 'confirmHelper', { how: 'code', code: other(code) })),
  );
  expect(tries.filter(({ error }) => error.code === 'invalid-input').length).toBe(5);
  expect((await act(one.id, 2, 'confirmHelper', { how: 'code', code })).error.code).toBe('code-tries');
  expect((await act(one.id, 2, 'confirmHelper', { how: 'signature', proof: '窗口当面签名' })).ok).toBe(true);
});

test('a code is sent to nobody where the helper gave the same number, and opens nothing after a week', async () => {
  const own = { ...helper, phone: complaint.complainant.phone };
  const { data: same } = await as(emulator, 'consumer').submit({ ...complaint, helper: own });
  expect((await sendCode('intake', same.id, 1)).error.code).toBe('helper-same-phone');
  const { data: one } = await as(emulator, 'consumer').submit({ ...complaint, helper });
  const { code } = (await sendCode('intake', one.id, 1)).data as unknown as { code: string };
  emulator.setTime(Date.parse('2026-12-01T10:00:00+08:00') - Date.now());
  const late = await as(emulator, 'intake').act(one.id, 2, 'confirmHelper', { how: 'code', code });
  emulator.setTime(DEMO_NOW - Date.now());
  expect(late.error.fields).toHaveProperty('code');
});

test('a joint complaint is one case of all who are named; only with everyone’s recorded consent is it withdrawn (令121-12)', async () => {
  const people = [
    { name: '王秀兰', phone: '13900001101', address: '两当县城关镇东街 18 号' },
    { name: '李桂花', phone: '13900001102', address: '两当县城关镇东街 20 号' },
  ];
  const input = { ...complaint, source: 'window', receivedOn: '2026-11-24', joint: { people, representatives: ['王秀兰'] } };
  const { data: one } = await as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', input);
  const { act } = as(emulator, 'intake');
  const recorded = { way: 'window', on: '2026-11-24', who: '王秀兰', proof: '当面' };
  expect((await act(one.id, 1, 'withdraw', { recorded })).error).toMatchObject({
    code: 'joint-consent-missing',
    say: expect.stringContaining('李桂花') as string,
  });
  await act(one.id, 1, 'recordJointConsent', { name: '李桂花', act: 'withdraw', recorded: { ...recorded, who: '李桂花' } });
  await act(one.id, 2, 'set12315', { number: '1620000202611246001' });
  expect((await act(one.id, 3, 'withdraw', { recorded })).ok).toBe(true);
});
