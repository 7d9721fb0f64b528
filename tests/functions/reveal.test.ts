import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, callsOf, complaint } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const officer = 'oLD99XipoOfficer00000000xipo';
const reveal = (who: ReturnType<typeof as>, id: string, input: object) =>
  who.call('complaints', 'reveal', 'mutation', { id, ...input });

test('an officer of another office sees names masked; one field whole costs a reason that the leader of the case can read', async () => {
  const { data: invited } = await as(emulator, 'admin').call('accounts', 'invite', 'mutation', {
    name: '赵所长',
    office: '621228-03',
    roles: ['handler'],
  });
  const other = callsOf(emulator, officer);
  await other.call('accounts', 'join', 'mutation', { code: invited.code });
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  expect(JSON.stringify(await other.get(one.id))).not.toMatch(/王秀兰|东街|13900001101/);

  const unexplained = await reveal(other, one.id, { field: 'complainant.name', reason: '' });
  expect(unexplained.error.fields).toHaveProperty('reason');
  expect(emulator.exportData().readings).toEqual([]);
  const { data } = await reveal(other, one.id, { field: 'complainant.name', reason: '核对是否同一人重复投诉' });
  expect(data.value).toBe('王秀兰');
  // What is absent for this officer cannot be asked for at all.
  expect((await reveal(other, one.id, { field: 'complainant.phone', reason: '想打电话问一问' })).error.fields).toHaveProperty(
    'field',
  );

  const seen = await as(emulator, 'leader').get(one.id);
  expect(seen.data.readings).toMatchObject([{ what: 'complainant.name', name: '赵所长', reason: '核对是否同一人重复投诉' }]);
  for (const who of ['consumer', 'intake', 'handler']) expect((await as(emulator, who).get(one.id)).data.readings).toEqual([]);
});

test('parties, strangers and who is on the case have nothing to reveal', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  const before = JSON.stringify(emulator.exportData());
  const asked = { field: 'complainant.name', reason: '想看一看姓名' };
  expect((await reveal(as(emulator, 'consumer'), one.id, asked)).error.code).toBe('not-allowed');
  expect((await reveal(as(emulator, 'intake'), one.id, asked)).error.code).toBe('not-found');
  expect(JSON.stringify(emulator.exportData())).toBe(before);
});

test('each time it is shown is written down: with the key of before, on another case, and later', async () => {
  const other = callsOf(emulator, officer);
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  const { data: two } = await as(emulator, 'consumer').submit({
    ...complaint,
    purchase: { ...complaint.purchase, goods: '天麻' },
  });
  const shown = (id: string) => (emulator.exportData().readings ?? []).filter(({ of }) => of === id).length;
  const ask = (id: string) =>
    other.call(
      'complaints',
      'reveal',
      'mutation',
      { id, field: 'complainant.name', reason: '核对是否同一人重复投诉' },
      'same-key-of-phone',
    );
  for (const [id, times] of [
    [one.id, 1],
    [one.id, 2],
    [two.id, 1],
    [one.id, 3],
  ] as const) {
    expect((await ask(id)).data.value).toBe('王秀兰');
    expect(shown(id)).toBe(times);
  }
});
