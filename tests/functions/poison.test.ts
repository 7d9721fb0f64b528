// A row that cannot be done, a job that always throws: the others go on, the administrator hears, and it is tried again later.
import fc from 'fast-check';
import type { Job } from '../../cloudfunctions/kernel/jobs';
import type { Emulator } from '../../emulator/emulator';
import { DEMO_NOW } from '../../tools/demo/county';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as, complaint, type Reply } from './calls';

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
const run = () => emulator.callTimer('timer') as Promise<Reply & { data: Record<string, unknown> }>;
const titles = (who: string) =>
  (emulator.exportData().notices ?? []).filter(({ to }) => to === memberIdOf(openidOf(who))).map(({ title }) => title as string);
type Data = ReturnType<Emulator['exportData']>;
/** The stored data with one document of a collection as it should never be. */
function plant(collection: string, id: string, wrong: object) {
  const data = emulator.exportData();
  const documents = (data[collection] ?? []).map((one) => (one._id === id ? { ...one, ...wrong } : one));
  emulator.importData({ ...data, [collection]: documents } as Data);
}
const ROW = '有一项自动办的事没有做成';
const troubles = (of: string) =>
  ((emulator.exportData().troubles ?? []) as unknown as { job: string; row: string; times: number; retryAt: number }[]).filter(
    ({ job }) => job === of,
  );
const REMIND = 'complaints.remind';
const told = (of: string) =>
  (emulator.exportData().notices ?? []).filter(({ title, body }) => title === ROW && String(body).includes(of));

test('a case that cannot be reminded of stops neither the other reminders nor the other jobs; put right, it is reminded of', async () => {
  const { data: bad } = await as(emulator, 'consumer').submit(complaint);
  const other = { ...complaint, purchase: { ...complaint.purchase, goods: '天麻' } };
  await as(emulator, 'consumer2').submit(other);
  const kept = emulator.exportData().complaints!.find(({ _id }) => _id === bad.id)!;
  plant('complaints', bad.id, { deadlines: [null] });
  at('2026-12-03T10:00');
  const first = await run();
  expect(Object.values(first.data)).not.toContain('failed');
  // What adds the county up as a whole goes on without it, and names it.
  expect(emulator.exportData().reconciliations?.at(-1)).toMatchObject({ unread: { complaints: [kept.no] } });
  expect(titles('intake')).toContain('快到期：天麻');
  expect(titles('intake')).not.toContain('快到期：薄皮核桃 5 斤');
  expect(troubles(REMIND)).toMatchObject([{ row: bad.id, times: 1 }]);
  expect(told(REMIND)).toHaveLength(1);
  // Not looked at again before its time, then again, with a longer pause; the administrator hears once.
  at('2026-12-03T10:04');
  await run();
  expect(troubles(REMIND)).toMatchObject([{ times: 1 }]);
  at('2026-12-03T10:06');
  await run();
  expect(troubles(REMIND)).toMatchObject([{ times: 2 }]);
  expect(Math.round((troubles(REMIND)[0]!.retryAt - Date.parse('2026-12-03T10:06:00+08:00')) / 60_000)).toBe(30);
  expect(told(REMIND)).toHaveLength(1);
  // Nothing of the case is told with it.
  expect(JSON.stringify(emulator.exportData().notices?.filter(({ title }) => title === ROW))).not.toContain('核桃');
  plant('complaints', bad.id, { deadlines: kept.deadlines });
  at('2026-12-03T11:00');
  await run();
  expect(titles('intake')).toContain('快到期：薄皮核桃 5 斤');
  expect(troubles(REMIND)).toEqual([]);
});

test('files that cannot be swept do not keep the others from being swept', async () => {
  at('2026-11-24T10:00');
  const now = DEMO_NOW;
  const folder = (n: number, more: object) => ({
    _id: `d_${n}`,
    version: 1,
    kind: 'evidence',
    owner: 'm_x',
    place: 'p',
    files: [],
    sweepAt: now - n,
    ...more,
  });
  const data = emulator.exportData();
  const bad = Array.from({ length: 3 }, (_, n) => folder(100 + n, { files: null }));
  emulator.importData({ ...data, evidence: [...bad, folder(1, {})] } as Data);
  const reply = await run();
  expect(reply.data['evidence.sweep']).toBe(1);
  expect(
    troubles('evidence.sweep')
      .map(({ row }) => row)
      .sort(),
  ).toEqual(['d_100', 'd_101', 'd_102']);
});

test('an event whose notices cannot be written keeps back its own alone, and is told once it can be', async () => {
  at('2026-11-24T10:00');
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'handler').act(one.id, 1, 'accept');
  const { data: two } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'handler').act(two.id, 1, 'accept');
  const data = emulator.exportData();
  const accepted = (id: string) =>
    data.events!.find(({ subject, command }) => (subject as { id: string }).id === id && command === 'accept')! as unknown as {
      _id: string;
      personal: object;
    };
  // As an instance leaves it that ended before it told anybody, and one of them with what nobody can tell.
  emulator.importData({ ...data, notices: [] } as Data);
  plant('events', accepted(one.id)._id, { personal: { notices: 'unreadable' } });
  at('2026-11-24T10:10');
  const reply = await run();
  expect(reply.data['kernel.fanOut']).not.toBe('failed');
  const heard = () => (emulator.exportData().notices ?? []).map(({ about }) => (about as { id?: string } | undefined)?.id);
  expect(heard()).toContain(two.id);
  expect(heard()).not.toContain(one.id);
  plant('events', accepted(one.id)._id, { personal: accepted(one.id).personal });
  at('2026-11-24T10:20');
  await run();
  expect(heard()).toContain(one.id);
});

/** Which of twelve lie there as none can be. */
const spoilt = fc.uniqueArray(fc.nat(11), { maxLength: 9 });

test('wherever cases lie that cannot be read, each of the others is reminded of within the hour', async () => {
  const { data: one } = await as(emulator, 'consumer').submit(complaint);
  const data = emulator.exportData();
  const kept = data.complaints!.find(({ _id }) => _id === one.id)!;
  await fc.assert(
    fc.asyncProperty(spoilt, async (bad) => {
      const complaints = Array.from({ length: 12 }, (_, n) => ({
        ...kept,
        _id: `c_${n}`,
        purchase: { ...(kept.purchase as object), goods: `第 ${n} 件` },
        ...(bad.includes(n) && { deadlines: [null] }),
      }));
      emulator.importData({ ...data, complaints } as Data);
      for (let minutes = 0; minutes < 60; minutes += 5) {
        at(`2026-12-03T10:${String(minutes).padStart(2, '0')}`);
        await run();
      }
      const told = titles('intake').flatMap((title) => /第 (\d+) 件/.exec(title)?.[1] ?? []);
      const sound = complaints.map((_, n) => n).filter((n) => !bad.includes(n));
      expect([...new Set(told)].map(Number).sort((a, b) => a - b)).toEqual(sound);
    }),
    { numRuns: 4, examples: [[[0, 1, 2, 3, 4, 5, 6]]] },
  );
});

test('whatever lies among the messages, each that can be sent is tried in the same run', async () => {
  const wrong = [
    { title: null },
    { attempts: null },
    { to: null },
    { at: 'never' },
    { to: { $ne: '' } },
    { staff: 7, title: {} },
  ];
  const of = (n: number) => ({
    ...{ _id: `n_${String(n).padStart(2, '0')}`, to: memberIdOf(openidOf('intake')), title: '快到期', body: '', staff: true },
    ...{ at: DEMO_NOW - 60_000, retryAt: DEMO_NOW - 60_000, attempts: [] },
  });
  const data = emulator.exportData();
  await fc.assert(
    fc.asyncProperty(spoilt, fc.nat(wrong.length - 1), async (bad, first) => {
      const notices = Array.from({ length: 12 }, (_, n) => ({
        ...of(n),
        ...(bad.includes(n) && wrong[(first + n) % wrong.length]),
      }));
      emulator.importData({ ...data, notices } as Data);
      at('2026-11-24T10:05');
      const { data: done } = await run();
      expect(done['kernel.deliver']).not.toBe('failed');
      // What a job of the same run told goes out with the next one.
      const ids = new Set(notices.map(({ _id }) => _id));
      const waiting = (emulator.exportData().notices ?? []).filter(
        ({ _id, retryAt }) => retryAt !== undefined && ids.has(String(_id)),
      );
      const unsound = bad.map((n) => of(n)._id);
      expect(waiting.map(({ _id }) => String(_id)).filter((id) => !unsound.includes(id))).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

describe('turns', () => {
  /** Jobs that take so long a step, by a clock that only they move. */
  async function played(steps: Record<string, { takes: number; count: number }>, whole: number) {
    const { inTurns } = await import('../../cloudfunctions/kernel/jobs');
    let now = 0;
    const order: string[] = [];
    const left = new Map(Object.entries(steps).map(([name, { count }]) => [name, count]));
    const jobs = Object.keys(steps).map((name) => ({ name })) as unknown as Job[];
    const turn = async ({ name }: Job, end: number) => {
      order.push(name);
      do {
        now += steps[name]!.takes;
        left.set(name, left.get(name)! - 1);
      } while (left.get(name)! > 0 && now < end);
      return Promise.resolve(left.get(name)! > 0);
    };
    await inTurns(jobs, turn, whole, () => now);
    return { order, left: Object.fromEntries(left) };
  }

  test('a job with endless work does not keep the others waiting: each has its turn, then the rest of the time is shared', async () => {
    const { order, left } = await played(
      { endless: { takes: 1, count: 1000 }, short: { takes: 1, count: 1 }, middle: { takes: 1, count: 25 } },
      60,
    );
    expect(order.slice(0, 3)).toEqual(['endless', 'short', 'middle']);
    expect([left.short, left.middle]).toEqual([0, 0]);
    expect(left.endless).toBeLessThan(975);
  });

  test('a step that takes all the time costs the others no turn', async () => {
    const { order } = await played({ slow: { takes: 100, count: 2 }, after: { takes: 1, count: 1 } }, 60);
    expect(order).toEqual(['slow', 'after']);
  });
});
