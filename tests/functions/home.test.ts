// The first page of each who comes: what waits for whom, each number beside the list it opens.
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, complaint } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

interface Home {
  homes: string[];
  unread: number;
  home: Record<string, unknown> & { as: string; counts?: Record<string, number>; waiting?: number };
}
const homeOf = async (who: string, input: object = {}) => {
  const reply = await as(emulator, who).call('complaints', 'home', 'query', input);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data as unknown as Home;
};
const waitingOf = async (who: string) => {
  const reply = await as(emulator, who).call('complaints', 'waiting', 'query', {});
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data as unknown as {
    rows: { no: string; step: { kind: string; act: string; answers: object } }[];
    others: { kind: string }[];
  };
};
const queue = async (who: string, chip: string) =>
  (await as(emulator, who).call('complaints', 'queue', 'query', { chip })).data as unknown as { rows: { id: string }[] };
const filed = async () => (await as(emulator, 'consumer').submit(complaint)).data;

test('each comes to the page of the widest duty, or of what was asked for where it is theirs', async () => {
  expect(await homeOf('consumer')).toMatchObject({ homes: ['consumer'], home: { as: 'consumer', channel: 'published' } });
  expect(await homeOf('intake')).toMatchObject({ homes: ['desk'], home: { as: 'desk' } });
  expect(await homeOf('leader', { as: 'admin' })).toMatchObject({ home: { as: 'leader' } });
  expect(await homeOf('admin')).toMatchObject({ home: { as: 'admin', feedback: 0, channel: 'published' } });
});

test('a complainant finds the newest complaint, and whether there are more', async () => {
  await filed();
  const { id } = await filed();
  expect((await homeOf('consumer')).home).toMatchObject({ newest: { id }, more: true });
});

test('each number of an officer is as long as the list it opens', async () => {
  const { home } = await homeOf('intake');
  for (const chip of ['dueToday', 'overdue', 'handle', 'received', 'unentered'])
    expect([chip, home.counts![chip]]).toEqual([chip, (await queue('intake', chip)).rows.length]);
  expect(home.counts!.received).toBeGreaterThan(0);
});

test('a proposal waits for whoever may approve it and for nobody else, and is gone when it was decided', async () => {
  const { id, no } = await filed();
  const before = (await homeOf('leader')).home.waiting!;
  const input = { ground: 'R5', reason: '没有写明是哪一家店，补正以后可以再来' };
  const proposed = await as(emulator, 'handler').act(id, 1, 'proposeReject', input);
  expect(proposed).toMatchObject({ ok: true });
  expect((await homeOf('leader')).home.waiting).toBe(before + 1);
  expect((await waitingOf('leader')).rows).toMatchObject([{ no, step: { kind: 'reject', act: 'approveReject' } }]);
  expect((await waitingOf('handler')).rows).toEqual([]);
  expect((await homeOf('handler')).home.waiting).toBe(0);
  expect((await waitingOf('intake')).rows).toEqual([]);
  expect((await as(emulator, 'leader').act(id, 2, 'decline', { reason: '先请投诉人补正' })).ok).toBe(true);
  expect((await waitingOf('leader')).rows).toEqual([]);
  expect((await homeOf('leader')).home.waiting).toBe(before);
});

test('an official value waits for whoever did not record it', async () => {
  const value = {
    ...{ of: 'national', measure: 'mediationSuccess', from: '2026-01', to: '2026-09', value: '51.63' },
    ...{ source: '总局通报（虚构）', publishedOn: '2026-11-20', attachment: '通报第 2 页', measure: 'mediationSuccessA' },
  };
  const keep = { year: 2026, version: 0, command: 'record', input: value };
  expect((await as(emulator, 'handler').call('indicators', 'keep', 'mutation', keep)).ok).toBe(true);
  expect((await waitingOf('leader')).others).toMatchObject([{ kind: 'official', year: 2026, count: 1 }]);
  expect((await waitingOf('handler')).others).toEqual([]);
  expect((await homeOf('admin')).home.waiting).toBe(1);
  // Who takes in answers for no figure.
  expect((await waitingOf('intake')).others).toEqual([]);
});

test('a leader sees what lies where, the nearest case, and the points as they stand', async () => {
  const { home } = await homeOf('leader');
  const loads = home.loads as { office: string; open: number; late: number }[];
  expect(loads).toMatchObject([{ office: '621228-00', late: 0 }]);
  expect(home.next).toMatchObject({ deadline: { id: 'C1' } });
  expect(loads[0]!.open).toBe((await queue('leader', 'received')).rows.length);
  const { data } = await as(emulator, 'leader').call('indicators', 'standing', 'query');
  expect((data.scores as { no: string }[]).map(({ no }) => no)).toEqual(['24.1', '24.2', '25.1', '25.2', '25.3', '26.1', '26.2']);
  // Points without the version they are by say too much.
  expect(data.framework).toBe('2022试行');
  expect(data.rates).toMatchObject([{ measure: 'firstDecisionOnTime' }, { measure: 'closingOnTimeA' }]);
});

test('what was due is late on the day after, in the number and in its list', async () => {
  const { dueOn } = (await filed()) as unknown as { dueOn: string };
  const ofDay = Date.parse(`${dueOn}T10:00:00+08:00`);
  emulator.setTime(ofDay - Date.now());
  const due = await homeOf('intake');
  expect(due.home.counts!.dueToday).toBeGreaterThan(0);
  expect(due.home.counts!.overdue).toBe(0);
  emulator.setTime(ofDay + 86_400_000 - Date.now());
  const late = await homeOf('intake');
  expect(late.home.counts).toMatchObject({ dueToday: 0, overdue: due.home.counts!.dueToday });
  // What is late has cost its point already.
  expect((await homeOf('leader')).home.next).toBeUndefined();
  expect(((await homeOf('leader')).home.loads as { late: number }[])[0]!.late).toBe(due.home.counts!.dueToday);
});
