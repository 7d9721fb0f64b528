// One more than a list shows: it goes on, or the answer says that there are others.
import type { Emulator } from '../../emulator/emulator';
import { DEMO_TEMPLATE } from '../../tools/demo/county';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as, complaint } from './calls';

let emulator: Emulator;
let fresh: ReturnType<Emulator['exportData']>;
type Stored = NonNullable<typeof fresh.complaints>[number];
let filed: Stored;
beforeAll(async () => {
  emulator = await startBureau();
  const { id } = (await as(emulator, 'consumer').submit(complaint)).data;
  await as(emulator, 'handler').act(id, 1, 'proposeReject', { ground: 'R5', reason: '没有写明是哪一家店，补正以后可以再来' });
  fresh = emulator.exportData();
  filed = fresh.complaints![0]!;
});
beforeEach(() => emulator.importData(fresh));
afterAll(() => emulator.close());

const copies = (count: number, more: object = {}, name = 'copy') =>
  Array.from({ length: count }, (_, n) => ({ ...filed, _id: `c_${name}_${n}`, no: `LD-2026-${n + 5000}`, ...more }));
const withCases = (...complaints: object[]) => emulator.importData({ ...fresh, complaints: complaints as Stored[] });
const query = async (who: string, name: string, path: string, input: object = {}) => {
  const reply = await as(emulator, who).call(name, path, 'query', input);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data as Record<string, unknown>;
};
const merchant = memberIdOf(openidOf('merchant'));
/** Somebody who opened a complaint about the own shop before. */
const shopkeeper = () => ({ ...fresh.members![0]!, _id: merchant, openid: openidOf('merchant'), roles: ['merchant'] });
const home = async (who: string) => (await query(who, 'complaints', 'home')).home as Record<string, unknown>;

test('what waits for a leader is counted behind a hundred cases whose step is the leader’s own', async () => {
  const own = { proposal: { ...(filed.proposal as object), member: memberIdOf(openidOf('leader')) } };
  const before = { tasks: { ...(filed.tasks as object), second: '2026-01-01' } };
  withCases(...copies(100, { ...own, ...before }), filed);
  expect(await home('leader')).toMatchObject({ waiting: 1 });
  withCases(...copies(101));
  expect(await home('leader')).toMatchObject({ waiting: 100 });
});

test('the nearest case that would cost a point is found behind a page of others', async () => {
  const deadlines = (filed.deadlines as object[]).map((one) => ({ ...one, id: 'C5' }));
  withCases(...copies(20, { deadlines, dueBy: '2026-11-25' }), filed);
  expect(await home('leader')).toMatchObject({ next: { no: filed.no, deadline: { id: 'C1' } } });
});

test('open cases that the offices’ numbers leave out are said', async () => {
  withCases(...copies(1000));
  expect(await home('leader')).toMatchObject({ loads: [{ open: 1000 }], moreLoads: false });
  withCases(...copies(1001));
  expect(await home('leader')).toMatchObject({ moreLoads: true });
});

test('a merchant with more open cases than the first page looks at is told so', async () => {
  const respondent = { ...(filed.respondent as object), member: merchant };
  const open = { respondent, state: 'accepted', proposal: undefined };
  const members = [...fresh.members!.filter(({ _id }) => _id !== merchant), shopkeeper()];
  const withOpen = (...complaints: object[]) => emulator.importData({ ...fresh, members, complaints: complaints as Stored[] });
  withOpen(...copies(20, open));
  expect(await home('merchant')).toMatchObject({ open: 20, more: false });
  withOpen(...copies(21, open));
  expect(await home('merchant')).toMatchObject({ open: 20, more: true });
  const closed = { ...open, state: 'closed', tasks: { handle: '2026-11-30' } };
  const asked = { ...closed, performance: { fen: 12_950, by: '2026-11-20', words: [] } };
  withOpen(...copies(21, asked));
  expect(await home('merchant')).toMatchObject({ open: 0, due: { length: 20 }, more: true });
  // What waits for the bureau alone is not told by there being more.
  withOpen(...copies(21, closed));
  expect(await home('merchant')).toMatchObject({ open: 0, due: [], more: false });
});

test('imported lists are paged to the first one', async () => {
  const by = { member: 'm_somebody', name: '某人' };
  const importLists = Array.from({ length: 21 }, (_, n) => ({
    ...{
      _id: `l_${String(n).padStart(2, '0')}`,
      version: 3,
      name: `${n}.xlsx`,
      office: '621228-00',
      by,
      at: 1_790_000_000_000 + n,
    },
    ...{ on: '2026-11-24', bytes: 1000, state: 'done', upload: '', rows: 3 },
  }));
  emulator.importData({ ...fresh, importLists });
  const first = await query('intake', 'imports', 'lists');
  const rows = first.rows as { id: string }[];
  expect([rows.length, rows[0]?.id]).toEqual([20, 'l_20']);
  expect(await query('intake', 'imports', 'lists', { cursor: first.next })).toEqual({
    rows: [expect.objectContaining({ id: 'l_00' })],
  });
});

test('a title longer than WeChat takes ends with a sign that it goes on', async () => {
  const [notice] = fresh.notices!;
  const long = { ...notice, _id: 'n_long', to: memberIdOf(openidOf('consumer')), staff: undefined, attempts: [], retryAt: 1 };
  emulator.importData({
    ...fresh,
    notices: ['一'.repeat(20), '二'.repeat(21)].map((title, n) => ({ ...long, _id: `n_${n}`, title })),
  });
  emulator.subscribe(openidOf('consumer'), [DEMO_TEMPLATE, DEMO_TEMPLATE]);
  await emulator.callTimer('timer');
  const sent = emulator.outbox().map(({ data }) => (data as { thing2: string }).thing2);
  expect(sent.sort()).toEqual(['一'.repeat(20), `${'二'.repeat(19)}…`]);
});
