import type { Emulator } from '../../emulator/emulator';
import { staffMembers } from '../../tools/demo/county';
import { startBureau } from '../emulator';
import { as, complaint } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const everything = () => JSON.stringify(emulator.exportData());
const number = '1620000202611240007';
const filed = async () => (await as(emulator, 'consumer').submit(complaint)).data;
const taken = (more: object) =>
  as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', { ...complaint, receivedOn: '2026-11-24', ...more });

test('before the bureau has announced the program as a channel nobody files in it, and the person is told that nothing was filed (令121-8)', async () => {
  const before = emulator.exportData();
  emulator.importData({ members: staffMembers() });
  const reply = await as(emulator, 'consumer').submit(complaint);
  expect(reply.error).toMatchObject({ code: 'channel-guide', say: expect.stringContaining('您尚未投诉') as string });
  expect(emulator.exportData().complaints).toEqual([]);
  // Nor is a photo left here; an officer's is of what came another way.
  const photo = { to: { draft: 'draft-of-a-guide' }, file: { name: '照片 1', type: 'image/jpeg', bytes: 20_000 } };
  const leave = (who: string) => as(emulator, who).call('evidence', 'begin', 'mutation', photo);
  expect((await leave('consumer')).error).toMatchObject({ code: 'channel-guide' });
  expect((await leave('intake')).ok).toBe(true);
  expect(emulator.exportData().evidence).toHaveLength(1);
  // What reached the bureau another way is recorded all the same.
  expect((await taken({ source: 'phone' })).ok).toBe(true);
  emulator.importData(before);
  expect((await as(emulator, 'consumer').call('complaints', 'channel', 'query')).data).toMatchObject({ mode: 'published' });
});

test('an announcement is withdrawn with its reason: nobody files any more, what was filed goes on, and another one opens the way again', async () => {
  const { id } = await filed();
  const admin = as(emulator, 'admin');
  const end = () => admin.call('complaints', 'withdrawChannel', 'mutation', { reason: '公告到期' });
  expect((await end()).ok).toBe(true);
  expect((await as(emulator, 'consumer').submit(complaint)).error.code).toBe('channel-guide');
  expect((await as(emulator, 'consumer').call('complaints', 'home', 'query', {})).data).toMatchObject({
    home: { channel: 'guide' },
  });
  expect((await as(emulator, 'handler').act(id, 1, 'accept')).ok).toBe(true);
  expect((await end()).error.code).toBe('channel-not-published');
  const input = { no: '两市监公告〔2026〕9号', on: '2026-11-24', link: 'https://example.com/9' };
  expect((await admin.call('complaints', 'publishChannel', 'mutation', input)).ok).toBe(true);
  expect((await as(emulator, 'consumer').submit(complaint)).ok).toBe(true);
});

test('an announcement of tomorrow publishes nothing', async () => {
  const before = everything();
  const input = { no: '两市监公告〔2026〕9号', on: '2026-11-25', link: 'https://example.com/9' };
  const reply = await as(emulator, 'admin').call('complaints', 'publishChannel', 'mutation', input);
  expect(reply.error.fields).toHaveProperty('on');
  expect(everything()).toBe(before);
});

test('one number of the national platform is one case: the same dispute arriving through 12315 is not recorded twice', async () => {
  const one = await filed();
  await as(emulator, 'intake').act(one.id, 1, 'set12315', { number });
  const before = everything();
  const again = await taken({ source: 'platform12315', platform12315No: number });
  expect(again.error).toMatchObject({ code: 'number-taken', say: expect.stringContaining(one.no as string) as string });
  const other = await filed();
  const afterFiling = everything();
  expect((await as(emulator, 'handler').act(other.id, 1, 'set12315', { number })).error.code).toBe('number-taken');
  expect(everything()).toBe(afterFiling);
  expect(before).not.toBe(afterFiling);
});

test('a number that was corrected is free for the case it belongs to', async () => {
  const [wrong, right] = [await filed(), await filed()];
  await as(emulator, 'intake').act(wrong.id, 1, 'set12315', { number: '1620000202611240100' });
  await as(emulator, 'intake').act(wrong.id, 2, 'set12315', { number: '1620000202611240101' });
  expect((await as(emulator, 'intake').act(right.id, 1, 'set12315', { number: '1620000202611240100' })).ok).toBe(true);
});

test('staff end no case without its number or a named reason; a party is not held up (令121-40)', async () => {
  const one = await filed();
  await as(emulator, 'handler').act(one.id, 1, 'accept');
  const agreed = { form: 'performed', terms: '商家当场退款 129.50 元', respondentConsent: '店主电话同意调解，录音 5' };
  const refused = await as(emulator, 'handler').act(one.id, 2, 'agree', agreed);
  expect(refused.error.code).toBe('number-12315-missing');
  await as(emulator, 'handler').act(one.id, 2, 'without12315', { reason: '平台停机维护，恢复后补录' });
  expect((await as(emulator, 'handler').act(one.id, 3, 'agree', agreed)).ok).toBe(true);
  const other = await filed();
  expect((await as(emulator, 'consumer').act(other.id, 1, 'withdraw', {})).ok).toBe(true);
  const queue = await as(emulator, 'intake').call('complaints', 'queue', 'query', { chip: 'unentered' });
  expect((queue.data.rows as { id: string }[]).map(({ id }) => id)).toContain(other.id);
});

test('fields are copied out by the officers of the case alone', async () => {
  const one = await filed();
  const copy = (who: string) => as(emulator, who).call('complaints', 'copyOut', 'query', { ids: [one.id] });
  const { data } = await copy('intake');
  expect(data.table).toContain('王秀兰');
  for (const who of ['consumer', 'admin']) expect((await copy(who)).error.code).toBe('not-allowed');
  const missing = await as(emulator, 'intake').call('complaints', 'copyOut', 'query', { ids: [one.id, 'c_0000'] });
  expect(missing.error.code).toBe('not-found');
});
