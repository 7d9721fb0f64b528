// 运行情况: what of the cloud's own work is not done is told to the administrator, and once a day to who leads the bureau.
import type { Emulator } from '../../emulator/emulator';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as, complaint } from './calls';

let emulator: Emulator;
let fresh: ReturnType<Emulator['exportData']>;
beforeAll(async () => {
  emulator = await startBureau({ log: () => undefined });
  fresh = emulator.exportData();
});
beforeEach(() => {
  emulator.importData(fresh);
  at('2026-11-24T10:00');
});
afterAll(() => emulator.close());

const at = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
const whats = async () => {
  const { data } = await as(emulator, 'admin').call('accounts', 'health', 'query');
  return (data as unknown as { signs: { level: string; what: string }[] }).signs
    .filter(({ level }) => level === 'wrong')
    .map(({ what }) => what);
};
const LINE = '系统有一项不正常';
const lines = () =>
  (emulator.exportData().notices ?? []).filter(({ title }) => title === LINE).map(({ to, body }) => ({ to, body: String(body) }));
const ids = (...who: string[]) => who.map((one) => memberIdOf(openidOf(one))).sort();

test('a timer that never ran, runs, and stands still for forty minutes', async () => {
  expect(await whats()).toEqual([expect.stringContaining('还没有运行过')]);
  await emulator.callTimer('timer');
  expect(await whats()).toEqual([]);
  at('2026-11-24T10:40');
  expect(await whats()).toEqual([expect.stringMatching(/(39|40) 分钟没有运行/), expect.stringContaining('还没有发的消息')]);
  await emulator.callTimer('timer');
  expect(await whats()).toEqual([]);
  expect(lines()).toEqual([]);
});

test('what could not be done by itself: one line a day from nine o’clock to the leader of the bureau and the administrators, and to nobody else', async () => {
  const { data: bad } = await as(emulator, 'consumer').submit(complaint);
  const data = emulator.exportData();
  const complaints = data.complaints!.map((one) => (one._id === bad.id ? { ...one, deadlines: [null] } : one));
  emulator.importData({ ...data, complaints } as typeof data);
  at('2026-12-03T08:50');
  await emulator.callTimer('timer');
  expect(lines()).toEqual([]);
  at('2026-12-03T10:00');
  await emulator.callTimer('timer');
  const told = lines();
  const { settings } = emulator.exportData();
  const seats = (
    settings!.find(({ _id }) => _id === 'desks') as unknown as { people: { member: string; office?: string; roles: string[] }[] }
  ).people;
  const hear = seats.filter(
    ({ roles, office }) => roles.includes('admin') || (roles.includes('leader') && office?.endsWith('-00')),
  );
  expect(told.map(({ to }) => to).sort()).toEqual(hear.map(({ member }) => member).sort());
  expect(told.map(({ to }) => to)).toEqual(expect.arrayContaining(ids('admin')));
  expect(told[0]?.body).toMatch(/^自动办的事有没做成的：complaints.recount 1 件，complaints.remind 1 件。管理员/);
  // Nothing of what the row holds is in it.
  expect(told[0]?.body).not.toContain('核桃');
  at('2026-12-03T10:30');
  await emulator.callTimer('timer');
  expect(lines()).toHaveLength(told.length);
  at('2026-12-04T09:05');
  await emulator.callTimer('timer');
  expect(lines()).toHaveLength(2 * told.length);
});
