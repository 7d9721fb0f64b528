import type { Complaint } from '../../domain/complaint/complaint';
import { figure, type Figure } from '../../domain/indicator/ledger/figure';
import type { MeasureId } from '../../domain/indicator/measures';
import { standings } from '../../domain/indicator/ledger/standings';
import { staffMembers } from '../../tools/demo/county';
import {
  ask,
  at,
  complaint,
  data,
  emulator,
  figureOf,
  figures,
  lines,
  story,
  timer,
  useBureauOfFigures,
} from './bureau-of-figures';
import { as } from './calls';

useBureauOfFigures();

/** Counted over the cases as they lie there, by no entry and no folded figure. */
function recount(measure: MeasureId): Figure {
  const today = new Date(emulator.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const entries = (data().complaints as unknown as Complaint[])
    .flatMap((one) => standings(one))
    .map((one) => ({ ...one, effective: one.from }));
  return figure(entries, measure, { from: '2026-01-01', to: '2026-12-31' }, today);
}
const followed = ['firstDecisionOnTime', 'closingOnTimeA', 'mediationSuccessA', 'satisfactionA', 'ratingResponse'] as const;
const said = async () => Object.fromEntries(await Promise.all(followed.map(async (id) => [id, await figureOf(id)])));
const counted = () => Object.fromEntries(followed.map((id) => [id, recount(id)]));

test('at every step of a story, with nothing, something or everything folded, the figure is what a recount of the cases gives', async () => {
  let step = 0;
  await story(async () => {
    expect(await said()).toEqual(counted());
    step += 1;
    // Folded after every second step: most of the time a tail is left over.
    if (step % 2 === 0) await timer();
    expect(await said()).toEqual(counted());
  });
  at('2026-11-24T10:00');
  await timer();
  expect(await said()).toEqual(counted());
  expect(counted()).toMatchObject({
    firstDecisionOnTime: { n: 1, d: 2 },
    mediationSuccessA: { n: 1, d: 1 },
    satisfactionA: { n: 5, d: 1 },
  });
});

test('folding twice, or by two timers at once, folds once; a rebuild gives the same documents', async () => {
  await story();
  at('2026-11-24T10:00');
  await Promise.all([timer(), timer()]);
  const once = data().figures!;
  expect(once.length).toBeGreaterThan(1);
  await timer();
  expect(data().figures).toEqual(once);
  // Whatever stands there, what comes from the events takes its place.
  const broken = once.map((one) => (one.cells ? { ...one, cells: {} } : one));
  const stray = { ...once.find(({ cells }) => cells)!, _id: '621228-00.2031-01', month: '2031-01' };
  emulator.importData({ ...data(), figures: [...broken, stray] });
  const reply = await as(emulator, 'admin').call('indicators', 'rebuild', 'mutation');
  expect(reply.ok).toBe(true);
  const byId = (list: { _id: string }[]) => [...list].sort((a, b) => (a._id < b._id ? -1 : 1));
  expect(byId(data().figures!)).toEqual(byId(once));
});

test('a page read while the timer folds counts every event once', async () => {
  await story();
  at('2026-11-24T10:00');
  const unfolded = { ...data(), figures: [] };
  const expected = await said();
  for (let round = 0; round < 8; round += 1) {
    emulator.importData({ ...unfolded, jobs: [] });
    const [, ...pages] = await Promise.all([timer(), said(), said(), said(), said()]);
    for (const page of pages) expect(page).toEqual(expected);
  }
});

test('what is younger than a minute is not folded, and is counted all the same', async () => {
  await story();
  at('2026-11-24T10:00');
  await timer();
  const before = data().figures;
  const { data: filed } = await as(emulator, 'consumer').submit(complaint);
  await as(emulator, 'handler').act(filed.id, 1, 'accept');
  await timer();
  expect(data().figures).toEqual(before);
  expect(await figureOf('firstDecisionOnTime')).toEqual({ n: 2, d: 3 });
});

test('as of a past day the figure is what was true then, and the 将失分 list is the figure as of a day to come', async () => {
  await story();
  at('2026-11-24T10:00');
  await timer();
  // Received on 11-02: due 11-11; late from 11-12 on, accepted on 11-16 all the same.
  expect(await figureOf('firstDecisionOnTime', { asOf: '2026-11-11' })).toEqual({ n: 1, d: 1 });
  expect(await figureOf('firstDecisionOnTime', { asOf: '2026-11-12' })).toEqual({ n: 1, d: 2 });
  expect(await figureOf('satisfactionA', { asOf: '2026-11-20' })).toEqual({ n: 4, d: 1 });
  const { data: filed } = await as(emulator, 'consumer').submit(complaint);
  const late = { n: 1, d: 3 };
  expect(await figureOf('firstDecisionOnTime', { asOf: '2026-12-03' })).toEqual({ n: 1, d: 2 });
  expect(await figureOf('firstDecisionOnTime', { asOf: '2026-12-04' })).toEqual(late);
  const ahead = await ask('ahead', { until: '2026-12-04' });
  expect(ahead.data).toMatchObject({
    total: 1,
    rows: [{ id: filed.id, day: '2026-12-03', why: expect.stringMatching(/最迟 2026 年 12 月 3 日（周四）.*；还没有办。/) }],
  });
  expect((ahead.data.rates as { then: Figure }[])[0]?.then).toEqual(late);
  // Accepted in time, it is on no such list any more.
  await as(emulator, 'handler').act(filed.id, 1, 'accept');
  expect((await ask('ahead', { until: '2026-12-04' })).data.total).toBe(0);
});

test('a page of twelve months and four offices reads at most 60 documents and the same bytes at any number of cases', async () => {
  const offices = ['621228-00', '621228-01', '621228-02', '621228-03'];
  /** As the functions write them: in every month and office `each` cases received, decided and rated, settled long ago. */
  const bulk = (each: number) => {
    const events = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`).flatMap((month, m) =>
      offices.flatMap((office, o) =>
        Array.from({ length: each }, (_, i) => {
          const day = `${month}-${String((i % 4) + 10)}`;
          const entry = (measure: string, n: number) => ({ measure, office, day, effective: day, n, d: 1 });
          const on = {
            subject: { kind: 'complaint', id: `c_${m}_${o}_${i}`, version: 1 },
            at: 1_760_000_000_000 + (m * 4 + o) * each + i,
            on: day,
          };
          return { _id: `e_${m}_${o}_${i}`, ...on, entries: [entry('firstDecisionOnTime', 1), entry('satisfactionA', 5)] };
        }),
      ),
    );
    emulator.importData({ members: staffMembers(), events });
  };
  const cost = async (each: number) => {
    bulk(each);
    for (let done = -1; done !== 0;) done = (await timer())['indicators.fold'] ?? 0;
    lines.length = 0;
    expect(await figureOf('firstDecisionOnTime', { asOf: '2026-12-31' })).toEqual({ n: 48 * each, d: 48 * each });
    const line = lines.flatMap((text) => text.split('\n')).find((text) => text.includes('"path":"figures"'));
    return (JSON.parse(line!) as { read: { documents: number; bytes: number } }).read;
  };
  const [few, many] = [await cost(4), await cost(16)];
  expect(many.documents).toBe(few.documents);
  expect(many.documents).toBeLessThanOrEqual(60);
  expect(many.documents).toBeGreaterThanOrEqual(48);
  // Four times the cases: a sum grows by a digit, no list grows.
  expect(many.bytes).toBeLessThan(few.bytes * 1.25);
});

test('a month that was reported stays; what changed it later stands beside it with its number of late entries', async () => {
  const entry = (measure: string, effective: string, n: number, d: number) => ({
    ...{ measure, office: staffMembers()[0]!.office, day: '2026-09-10' },
    ...{ effective, n, d },
  });
  const event = (id: string, on: string, entries: object[]) => ({
    ...{ _id: id, subject: { kind: 'complaint', id: 'c_1', version: 1 }, at: Date.parse(`${on}T10:00:00+08:00`), on, entries },
  });
  const late = event('e_1', '2026-08-01', [entry('closingOnTimeA', '2026-09-11', 0, 1)]);
  const confirmed = event('e_2', '2026-10-20', [
    entry('closingOnTimeA', '2026-10-20', 1, 0),
    entry('closingLateEntries', '2026-10-20', 1, 1),
  ]);
  emulator.importData({ members: staffMembers(), events: [late, confirmed] });
  at('2026-11-24T10:00');
  const reported = async (input: object) => {
    const { measures } = await figures(input);
    return measures.find(({ id }) => id === 'closingOnTimeA')?.reported;
  };
  const was = { n: 0, d: 1 };
  const months = { from: '2026-09', to: '2026-09' };
  expect(await reported({ month: 9 })).toEqual({ months, was, now: { n: 1, d: 1 }, lateEntries: 1 });
  expect(await reported({ month: 9, asOf: '2026-10-19' })).toEqual({ months, was, now: was, lateEntries: 0 });
  // A forecast does not call November reported before its day has come.
  const next = { month: '2026-11', on: '2026-12-03' };
  const none = { n: 0, d: 0 };
  expect(await reported({ month: 11, asOf: '2026-12-31' })).toEqual({ was: none, now: none, lateEntries: 0, next });
});
