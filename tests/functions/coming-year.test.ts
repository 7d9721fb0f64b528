// The State Council's table of a coming year, entered by one person and confirmed by another: by an invented table that says so.
import type { Complaint } from '../../domain/complaint/complaint';
import { calendarWith } from '../../domain/law/calendar/calendar';
import { inventedYear } from '../../domain/law/calendar/fixture';
import { recount } from '../../domain/law/deadline/clocks';
import type { Emulator, Options } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, complaint, newKey } from './calls';

type Fault = NonNullable<Options['fault']>;

let emulator: Emulator;
let empty: ReturnType<Emulator['exportData']>;
let fault: Fault = () => undefined;
beforeAll(async () => {
  emulator = await startBureau({ fault: (stage) => fault(stage), log: () => undefined });
  empty = emulator.exportData();
});
afterAll(() => emulator.close());
beforeEach(() => {
  fault = () => undefined;
  emulator.importData(empty);
  at('2026-12-24T10:00');
});

const at = (time: string) => emulator.setTime(Date.parse(`${time}:00+08:00`) - Date.now());
const call = (who: string, path: string, input?: object, fn = 'accounts') =>
  as(emulator, who).call(fn, path, path === 'years' || fn === 'complaints' ? 'query' : 'mutation', input);
const propose = (who: string, version: number, more: object = {}) =>
  call(who, 'proposeYear', { version, table: { ...inventedYear, ...more } });
const cases = () => (emulator.exportData().complaints ?? []) as unknown as (Complaint & { dueBy: string; tasks: object })[];
const recounts = () => (emulator.exportData().events ?? []).filter(({ command }) => command === 'recount');
const file = async (goods: string) => {
  const input = { ...complaint, purchase: { ...complaint.purchase, goods } };
  const { ok, data } = await as(emulator, 'consumer').call('complaints', 'submit', 'mutation', input, newKey());
  expect(ok).toBe(true);
  return (data as { id: string }).id;
};
const act = async (who: string, id: string, command: string, input: object) => {
  const { version } = cases().find((one) => one._id === id)!;
  const { ok } = await as(emulator, who).act(id, version, command, input);
  expect([command, ok]).toEqual([command, true]);
};
/** The table holds: entered by the administrator, held against the notice by the leader. */
async function enter(version = 0, more: object = {}) {
  expect(await propose('admin', version, more)).toMatchObject({ ok: true });
  expect(await call('leader', 'confirmYear', { version: version + 1 })).toMatchObject({ ok: true });
}
const counted = (one: Complaint, years = [{ ...inventedYear }]) =>
  one.deadlines.map((deadline) => recount(deadline, calendarWith(years)));

test('it takes two, both ways: nobody confirms one’s own, and a wrong entry is put right by two as well', async () => {
  expect((await propose('handler', 0)).error.code).toBe('not-allowed');
  expect((await propose('admin', 0, { work: [] })).error).toMatchObject({ code: 'invalid-input' });
  expect(await propose('admin', 0)).toMatchObject({ ok: true });
  expect((await propose('admin', 1)).error.code).toBe('year-waiting');
  expect((await call('admin', 'confirmYear', { version: 1 })).error.code).toBe('year-own');
  const waiting = (await call('leader', 'years')).data;
  expect(waiting).toMatchObject({ proposed: { own: false, table: { notice: inventedYear.notice, link: inventedYear.link } } });
  // Sent back: nothing counts by it.
  expect(await call('leader', 'dropYear', { version: 1, reason: '国庆节抄错了' })).toMatchObject({ ok: true });
  expect((await call('leader', 'confirmYear', { version: 2 })).error.code).toBe('year-missing');
  await enter(2);
  const years = (await call('admin', 'years')).data as unknown as { years: { year: number; imported?: object }[] };
  expect(years.years[0]).toMatchObject({ year: 2027, imported: { confirmedBy: expect.any(String) as string } });
  expect((await propose('admin', 4)).error.code).toBe('year-unchanged');
  await enter(4, {
    periods: inventedYear.periods.map((one, n) => (n === 5 ? { ...one, from: '2027-09-14' } : one)),
    work: [...inventedYear.work, '2027-09-18'],
  });
  expect(emulator.exportData().settings!.find(({ _id }) => _id === 'calendar')).toMatchObject({
    version: 6,
    years: [{ year: 2027 }],
  });
});

test('from then on every call counts by it, and tells the phone; the open cases are counted anew, once, by an event each', async () => {
  const one = await file('核桃');
  const closed = await file('花椒');
  await act('consumer', closed, 'withdraw', { reason: '已经解决了' });
  const [before] = cases().filter(({ _id }) => _id === closed);
  expect(cases().find(({ _id }) => _id === one)!.deadlines[0]).toMatchObject({ dueOn: '2027-01-05', provisional: true });
  expect((await call('intake', 'provisional', undefined, 'complaints')).data).toEqual({ cases: 1, knownUntil: '2026-12-31' });

  await enter(0, {
    work: ['2027-01-09', '2027-02-20', '2027-05-08', '2027-09-26'],
    periods: inventedYear.periods.map((period, n) => (n === 0 ? { ...period, to: '2027-01-04' } : period)),
    unevenBecause: '虚构的一年，用来试一试',
  });
  const reply = await call('intake', 'provisional', undefined, 'complaints');
  expect(reply.data).toMatchObject({ knownUntil: '2027-12-31' });
  expect(reply).toMatchObject({ years: [{ year: 2027 }] });
  // Whoever was counting when it was confirmed is given time to end.
  await emulator.callTimer('timer');
  expect(recounts()).toHaveLength(0);
  at('2026-12-24T10:10');
  await emulator.callTimer('timer');
  const now = cases().find(({ _id }) => _id === one)!;
  expect(now.deadlines[0]).toMatchObject({ dueOn: '2027-01-06', workBy: '2027-01-06', provisional: false });
  expect(now).toMatchObject({ dueBy: '2027-01-06', version: 2 });
  expect(recounts()).toMatchObject([{ subject: { id: one, version: 2 }, by: { member: 'system' }, article: '令121-45' }]);
  expect(cases().find(({ _id }) => _id === closed)).toEqual(before);
  // The complainant was told the day at the receipt: a numbered letter puts it right.
  expect(now.documents).toMatchObject([{ form: 'dayCorrection' }]);
  const inbox = (await as(emulator, 'consumer').call('accounts', 'inbox', 'query', {})).data as unknown as {
    items: { body: string }[];
  };
  expect(inbox.items.some(({ body }) => body.includes('2027 年 1 月 6 日'))).toBe(true);
  const timeline = (await as(emulator, 'consumer').call('complaints', 'get', 'query', { id: one })).data as unknown as {
    timeline: { label: string }[];
  };
  expect(timeline.timeline.map(({ label }) => label)).toContain('放假安排有变，期限重新推算');
  // Run again and again: nothing more happens.
  at('2026-12-24T10:20');
  await emulator.callTimer('timer');
  expect(recounts()).toHaveLength(1);
  expect((await call('admin', 'years')).data).toMatchObject({ counted: { moved: 1 } });
  expect((await call('intake', 'provisional', undefined, 'complaints')).data).toMatchObject({ cases: 0 });
  expect(await file('蜂蜜')).toBeTruthy();
  expect(cases().map(({ deadlines }) => deadlines[0]!.dueOn)).toContain('2027-01-06');
});

test('a wrong entry put right counts again what it moved', async () => {
  const id = await file('核桃');
  await enter();
  at('2026-12-24T10:10');
  await emulator.callTimer('timer');
  const dueOn = () => cases().find(({ _id }) => _id === id)!.deadlines[0]!.dueOn;
  expect(dueOn()).toBe('2027-01-05');
  at('2026-12-25T10:00');
  await enter(2, {
    work: ['2027-01-02', ...inventedYear.work.slice(1)],
    periods: inventedYear.periods.map((one, n) => (n === 0 ? { ...one, to: '2027-01-01' } : one)),
    unevenBecause: '虚构的一年，用来试一试',
  });
  at('2026-12-25T10:10');
  await emulator.callTimer('timer');
  expect(dueOn()).toBe('2027-01-04');
  expect(recounts()).toHaveLength(2);
});

test('a recount that is lost at any of its writes is finished later, each case once', async () => {
  const goods = ['核桃', '花椒', '蜂蜜'];
  for (const one of goods) await file(one);
  await enter();
  at('2026-12-24T10:10');
  const before = emulator.exportData();
  await emulator.callTimer('timer');
  const whole = cases().map(({ _id, deadlines }) => ({ _id, deadlines }));
  expect(recounts()).toHaveLength(goods.length);
  expect(whole).toEqual(cases().map((one) => ({ _id: one._id, deadlines: counted(one) })));
  for (let cut = 1; cut <= 9; cut += 1) {
    emulator.importData(before);
    let left = cut;
    fault = ({ when, action }) =>
      when === 'after' && action === 'database.commitTransaction' && (left -= 1) === 0 ? 'end-instance' : undefined;
    await emulator.callTimer('timer').catch(() => undefined);
    fault = () => undefined;
    // The lease of the one that ended holds for two minutes.
    for (const minutes of [20, 30]) {
      at(`2026-12-24T10:${minutes}`);
      await emulator.callTimer('timer');
    }
    expect([cut, cases().map(({ _id, deadlines }) => ({ _id, deadlines }))]).toEqual([cut, whole]);
    expect([cut, recounts().length]).toEqual([cut, goods.length]);
    at('2026-12-24T10:10');
  }
});
