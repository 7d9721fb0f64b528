// What is drawn: every number is as long as the list of cases it opens, and comes from folded figures alone.
import { as } from './calls';
import { ask, at, complaint, data, emulator, lines, story, timer, useBureauOfFigures } from './bureau-of-figures';

useBureauOfFigures();

interface Plots {
  rates: { measure: string; n: number; d: number; byMonth: { n: number; d: number; below: boolean }[]; over?: object }[];
  ahead?: { day: string; decide: number; close: number }[];
  stars?: number[];
  byOffice: { office: string; decided: { n: number; d: number } }[];
  days?: { median?: number; p90?: number; total: number; ranges: { from: number; to: number; count: number }[] };
  money: { n: number; d: number; byMonth: { n: number; d: number }[] };
}
const read = async <T>(path: string, input: object): Promise<T> => {
  const reply = await ask(path, input);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data as never;
};
const plots = (input: object = {}) => read<Plots>('plots', { year: 2026, ...input });
const cases = async (input: object) =>
  (await read<{ rows: { n: number; no?: string; why: string }[] }>('cases', { year: 2026, part: 'd', ...input })).rows;

test('after a story the numbers are the same, folded or not, and each opens as many cases', async () => {
  await story();
  at('2026-11-24T10:00');
  for (const folded of [false, true]) {
    if (folded) await timer();
    const { rates, stars, days, byOffice } = await plots();
    expect(rates.find(({ measure }) => measure === 'firstDecisionOnTime')).toMatchObject({ n: 1, d: 2, over: { n: 95, d: 100 } });
    expect(rates[0]!.byMonth[10]).toEqual({ n: 1, d: 2, below: true });
    expect(stars).toEqual([0, 0, 0, 0, 1]);
    expect(days).toMatchObject({ median: 16, p90: 16, total: 1 });
    expect(byOffice.reduce((sum, { decided }) => sum + decided.d, 0)).toBe(2);
    // A list that is far behind says so and is written by the timer.
    if (!folded) continue;
    for (const { from, to, count } of days!.ranges)
      expect([from, (await cases({ measure: 'handlingDays', value: { from, to } })).length]).toEqual([from, count]);
    for (const [index, count] of stars!.entries()) {
      const value = { from: index + 1, to: index + 1 };
      expect([index, (await cases({ measure: 'satisfactionA', value })).length]).toEqual([index, count]);
    }
  }
});

test('the strip ahead counts what ends on each day if nobody acts, and its day opens just these', async () => {
  at('2026-11-23T09:00');
  const one = (await as(emulator, 'consumer').submit(complaint)).data;
  await as(emulator, 'consumer2').submit(complaint);
  at('2026-11-24T09:00');
  await as(emulator, 'consumer3').submit(complaint);
  const dueOn = async () => (await plots()).ahead!.filter(({ decide, close }) => decide + close > 0);
  expect(await dueOn()).toEqual([
    { day: '2026-12-02', decide: 2, close: 0 },
    { day: '2026-12-03', decide: 1, close: 0 },
  ]);
  const opened = (until: string) => read<{ rows: object[]; total: number }>('ahead', { until, on: true });
  expect([(await opened('2026-12-03')).total, (await opened('2026-12-04')).total, (await opened('2026-12-05')).total]).toEqual([
    2, 1, 0,
  ]);
  // Accepted: nothing to decide any more, and the mediation ends beyond the strip.
  expect((await as(emulator, 'handler').act(one.id, 1, 'accept')).ok).toBe(true);
  expect((await dueOn())[0]).toEqual({ day: '2026-12-02', decide: 1, close: 0 });
  expect((await plots({ year: 2025 })).ahead).toBeUndefined();
});

test('figures folded before values were kept say that they must be made anew, and the nightly check names them', async () => {
  await story();
  at('2026-11-24T10:00');
  await timer();
  const figures = data().figures!.map((one) => {
    const cells = one.cells as Record<string, Record<string, unknown[]>> | undefined;
    const days = cells?.satisfactionA;
    if (!days) return one;
    const old = Object.fromEntries(Object.entries(days).map(([day, cell]) => [day, cell.slice(0, 2)]));
    return { ...one, cells: { ...cells, satisfactionA: old } };
  });
  emulator.importData({ ...data(), figures });
  expect((await plots()).stars).toBeUndefined();
  expect((await plots()).days?.total).toBe(1);
  at('2026-11-25T00:30');
  await timer();
  const night = await read<{ differences: { measure: string; spread?: true; stored: object; recounted: object }[] }>(
    'reconciliation',
    {},
  );
  expect(night.differences[0]).toMatchObject({
    measure: 'satisfactionA',
    spread: true,
    stored: { n: 5, d: 1 },
    recounted: { n: 5, d: 1 },
  });
  await as(emulator, 'admin').call('indicators', 'rebuild', 'mutation');
  expect((await plots()).stars).toEqual([0, 0, 0, 0, 1]);
});

test('however many cases there are, as many documents are read', async () => {
  const documents = async () => {
    lines.length = 0;
    await plots();
    const [line] = lines.filter((one) => one.includes('"path":"plots"'));
    return (JSON.parse(line!) as { read: { documents: number } }).read.documents;
  };
  const filed = async (time: string, ...who: string[]) => {
    at(time);
    for (const one of who) await as(emulator, one).submit(complaint);
    at('2026-11-24T18:00');
    await timer();
  };
  await filed('2026-11-24T09:00', 'consumer');
  const before = await documents();
  await filed('2026-11-24T10:00', 'consumer', 'consumer2', 'consumer3', 'consumer', 'consumer2');
  expect(data().complaints!.length).toBe(6);
  expect(await documents()).toBe(before);
});
