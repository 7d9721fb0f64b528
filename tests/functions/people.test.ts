import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, complaint } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const helper = { name: '王丽', phone: '13900001199', bond: '女儿' };
const caseOf = (id: string) =>
  emulator.exportData().complaints?.find(({ _id }) => _id === id) as unknown as { helper: { code: string } };

test('what a helper filled in is accepted only once the complainant has read out the code, which no officer can read', async () => {
  const { data: one } = await as(emulator, 'consumer').submit({ ...complaint, helper });
  const { code } = caseOf(one.id).helper;
  expect(code).toMatch(/^\d{6}$/);
  expect(JSON.stringify(await as(emulator, 'consumer').get(one.id))).toContain(`"code":"${code}"`);
  for (const who of ['intake', 'handler', 'leader'])
    expect(JSON.stringify(await as(emulator, who).get(one.id))).not.toContain(code);

  const { act } = as(emulator, 'intake');
  expect((await act(one.id, 1, 'accept')).error.code).toBe('helper-unconfirmed');
  const wrong = code === '000000' ? '000001' : '000000';
  expect((await act(one.id, 1, 'confirmHelper', { how: 'code', code: wrong })).error.fields).toHaveProperty('code');
  expect((await act(one.id, 1, 'confirmHelper', { how: 'signature' })).error.fields).toHaveProperty('proof');
  expect((await act(one.id, 1, 'confirmHelper', { how: 'code', code })).ok).toBe(true);
  expect((await act(one.id, 2, 'accept')).ok).toBe(true);
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
