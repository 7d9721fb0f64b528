import { memberIdOf } from '../../tools/demo/member-id';
import type { Emulator } from '../../emulator/emulator';
import { openidOf, startBureau } from '../emulator';
import { as, callsOf, complaint, type Reply } from './calls';

let emulator: Emulator;
let fresh: ReturnType<Emulator['exportData']>;
beforeAll(async () => {
  emulator = await startBureau();
  fresh = emulator.exportData();
});
afterAll(() => emulator.close());
beforeEach(() => {
  emulator.importData(fresh);
  at('2026-11-24T10:00');
});

const at = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
const titles = (who: string) =>
  (emulator.exportData().notices ?? []).filter(({ to }) => to === memberIdOf(openidOf(who))).map(({ title }) => title as string);
/** Of the statutory periods; entering the national platform and other work beside them are tried apart. */
const told = (who: string) => titles(who).filter((title) => /^(快到期|已超期)/.test(title));
const entry = (who: string) => titles(who).filter((title) => title.includes('12315'));
const run = () => emulator.callTimer('timer') as Promise<Reply>;

test('intake hears on the fifth and on the last day, the leader once it is late, each once however often the timer runs', async () => {
  await as(emulator, 'consumer').submit(complaint);
  const after = async (local: string) => {
    at(local);
    await run();
    await run();
    return [told('intake').length, told('leader').length];
  };
  // Received on a Tuesday; its seven working days end on Thursday of the week after.
  expect(await after('2026-11-30T10:00')).toEqual([0, 0]);
  expect(await after('2026-12-01T10:00')).toEqual([1, 0]);
  expect(await after('2026-12-02T10:00')).toEqual([1, 0]);
  expect(await after('2026-12-03T10:00')).toEqual([2, 0]);
  expect(await after('2026-12-04T10:00')).toEqual([3, 1]);
  expect(await after('2026-12-07T10:00')).toEqual([3, 1]);
  expect(told('leader')).toEqual(['已超期：薄皮核桃 5 斤']);
  expect(told('consumer')).toEqual([]);
});

test('a timer that slept for a week catches up with the most pressing word alone', async () => {
  await as(emulator, 'consumer').submit(complaint);
  at('2026-12-09T09:30');
  await run();
  expect(told('intake')).toEqual(['已超期：薄皮核桃 5 斤']);
});

test.each([
  ['at night', '2026-12-03T03:00'],
  ['on a Sunday', '2026-12-06T10:00'],
])('%s nobody is reminded; the next working morning is early enough', async (_when, local) => {
  await as(emulator, 'consumer').submit(complaint);
  at(local);
  await run();
  expect([...told('intake'), ...told('leader')]).toEqual([]);
});

test('once somebody mediates, that person hears, and intake no more', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'handler').act(data.id, 1, 'accept');
  at('2027-01-08T10:00');
  await run();
  expect([told('handler'), told('intake')]).toEqual([['快到期：薄皮核桃 5 斤'], []]);
});

test('a person who calls the timer, whatever the message claims, starts nothing', async () => {
  await as(emulator, 'consumer').submit(complaint);
  at('2026-12-09T09:30');
  const before = JSON.stringify(emulator.exportData());
  const forged = { Type: 'Timer', TriggerName: 'every-5-minutes', Time: '2026-12-09T01:30:00Z' };
  for (const openid of [openidOf('leader'), openidOf('consumer'), '']) {
    const reply = (await emulator.call('timer', forged, openid)) as Reply;
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  }
  expect(await callsOf(emulator, openidOf('leader')).call('timer', 'remind', 'mutation', {})).toMatchObject({ ok: false });
  expect(JSON.stringify(emulator.exportData())).toBe(before);
});

test('two timers at once: one works, the other leaves it alone', async () => {
  await as(emulator, 'consumer').submit(complaint);
  at('2026-12-03T10:00');
  const replies = await Promise.all([run(), run(), run()]);
  expect(replies.every(({ ok }) => ok)).toBe(true);
  expect(told('intake')).toHaveLength(1);
});

test('killed in the middle: the lease runs out, the next timer ends what was begun, and nobody is told twice', async () => {
  await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'consumer2').submit({ ...complaint, purchase: { ...complaint.purchase, goods: '天麻' } });
  at('2026-12-04T10:00');
  await run();
  expect([told('intake').length, told('leader').length]).toEqual([2, 2]);
  // As a killed instance leaves it: one of the four was never written, and the job is still held.
  const data = emulator.exportData();
  const until = Date.parse('2026-12-04T10:05:00+08:00') + 60_000;
  const [lost] = (data.notices ?? []).filter(({ title }) => /^已超期/.test(String(title)));
  emulator.importData({
    ...data,
    notices: (data.notices ?? []).filter(({ _id }) => _id !== lost?._id),
    jobs: (data.jobs ?? []).map((job) => (job._id === 'complaints.remind' ? { ...job, until } : job)),
  });
  at('2026-12-04T10:05');
  await run();
  expect(told('intake').length + told('leader').length).toBe(3);
  at('2026-12-04T10:10');
  await run();
  await run();
  expect([told('intake').length, told('leader').length]).toEqual([2, 2]);
});

test('after days without a run each matter is told once, by its most pressing word, the national platform and a letter that failed too', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'handler').act(one.id, 1, 'accept');
  const failed = { form: 'inquiry', to: 'respondent', way: 'phone', address: '09397121234', on: '2026-11-24', result: 'failed' };
  await as(emulator, 'handler').act(one.id, 2, 'recordDispatch', failed);
  // Day 57 of the mediation: day 45 and day 55 passed while nothing ran.
  at('2027-01-20T10:00');
  await run();
  await run();
  // What the editors of bulletins are told of their month is about no matter.
  expect(titles('handler').sort()).toEqual(
    ['快到期', '文书还没有送到', '还没有录入12315']
      .map((what) => `${what}：薄皮核桃 5 斤`)
      .concat('这个月还没有网络消费宣传')
      .sort(),
  );
  expect(told('leader')).toEqual([]);
});

test('a reminder is of the case, told to staff as staff, and calls to what is to do', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  at('2026-12-03T10:00');
  await run();
  const notices = (emulator.exportData().notices ?? []).filter(({ title }) => title === '快到期：薄皮核桃 5 斤');
  expect(notices).toEqual([
    expect.objectContaining({
      about: { kind: 'complaint', id: data.id, no: 'LD-2026-0001', what: '薄皮核桃 5 斤' },
      ...{ staff: true, reminder: true },
    }),
  ]);
});

test('a case that is not in the national platform is asked for on the next working day, then the leader hears; its number ends it', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  const on = async (local: string) => {
    at(local);
    await run();
    return [entry('intake').length, entry('leader').length];
  };
  expect(await on('2026-11-24T16:00')).toEqual([0, 0]);
  expect(await on('2026-11-25T10:00')).toEqual([1, 0]);
  expect(await on('2026-11-25T15:00')).toEqual([1, 0]);
  await as(emulator, 'consumer').submit({ ...complaint, purchase: { ...complaint.purchase, goods: '天麻' } });
  await as(emulator, 'intake').act(data.id, 1, 'set12315', { number: '1620000202611250001' });
  // The second case was due on the 26th; the first is in the platform.
  expect(await on('2026-11-27T10:00')).toEqual([2, 1]);
  expect(entry('leader')).toEqual(['还没有录入12315：天麻']);
});

test('a party of a case that is late hears so once, at a decent hour, with what it may do; its first page says it too', async () => {
  const { data } = await as(emulator, 'consumer').submit(complaint);
  const apologies = (who: string) => titles(who).filter((title) => title.startsWith('我们晚了'));
  const home = async () =>
    (await as(emulator, 'consumer').call('complaints', 'home', 'query', {})).data.home as { late?: string[] };
  at('2026-12-03T10:00');
  await run();
  expect([apologies('consumer'), (await home()).late]).toEqual([[], undefined]);
  at('2026-12-04T03:00');
  await run();
  expect(apologies('consumer')).toEqual([]);
  at('2026-12-04T10:00');
  await run();
  await run();
  expect(apologies('consumer')).toEqual(['我们晚了：薄皮核桃 5 斤']);
  // Nothing reaches the merchant of a case that was not accepted.
  expect(apologies('merchant')).toEqual([]);
  expect((await home()).late?.join('')).toMatch(/不是您的原因.*行政复议/);
  await as(emulator, 'handler').act(data.id, 1, 'accept');
  expect((await home()).late).toBeUndefined();
});
