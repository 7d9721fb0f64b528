import type { Complaint } from '../../domain/complaint/complaint';
import { ask, at, complaint, data, emulator, figures, story, timer, useBureauOfFigures } from './bureau-of-figures';
import { as } from './calls';

useBureauOfFigures();

test('each night leaves one snapshot that nothing changes afterwards, and a timer that slept catches up', async () => {
  await story();
  at('2026-11-22T00:00');
  await timer();
  expect(data().snapshots).toEqual([]);
  at('2026-11-22T00:06');
  await timer();
  at('2026-11-24T00:06');
  await timer();
  const taken = data().snapshots as unknown as { _id: string; previous: string; hash: string; places: object[] }[];
  expect(taken.map(({ _id }) => _id)).toEqual(['2026-11-21', '2026-11-22', '2026-11-23']);
  expect(taken[1]?.previous).toBe(taken[0]?.hash);
  expect(taken[0]?.places).toMatchObject([
    { office: '621228-00', month: '2026-11', sums: { firstDecisionOnTime: [1, 2], satisfactionA: [5, 1] } },
  ]);
  await as(emulator, 'consumer').submit(complaint);
  at('2026-11-24T12:00');
  await timer();
  expect(data().snapshots).toEqual(taken);
});

test('the nightly recount agrees with the stored figures, and names each figure and case that does not', async () => {
  await story();
  at('2026-11-24T10:00');
  await timer();
  expect((await ask('reconciliation', undefined)).data).toMatchObject({ complaints: 3, total: 0, differences: [] });
  expect(await figures()).toMatchObject({ checked: { on: '2026-11-24', complaints: 3, differences: 0 } });
  // A case changed past its events, and a folded sum that was tampered with.
  const complaints = data().complaints!.map((one) => (one.rating ? { ...one, rating: { stars: 1, on: '2026-11-21' } } : one));
  const { no } = complaints.find(({ rating }) => rating) as unknown as Complaint;
  const changed = data().figures!.map((one) => {
    const cells = one.cells as Record<string, object> | undefined;
    return cells?.firstDecisionOnTime ? { ...one, cells: { ...cells, firstDecisionOnTime: { '2026-11-04': [9, 9] } } } : one;
  });
  emulator.importData({ ...data(), complaints, figures: changed });
  at('2026-11-25T10:00');
  await timer();
  const told = (await ask('reconciliation', undefined)).data;
  // The snapshot of an earlier night says what the sums were before.
  const then = {
    day: '2026-11-23',
    differences: ['621228-00.2026-11 firstDecisionOnTime 1/2', '621228-00.2026-11 firstDecisionOnTime 9/9'],
  };
  expect(told).toMatchObject({ snapshots: [then] });
  const found = told.differences as { measure: string; asOf: string }[];
  const today = found.filter(({ asOf }) => asOf === '2026-11-25');
  expect(today).toHaveLength(3);
  expect(today).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ measure: 'satisfactionA', stored: { n: 5, d: 1 }, recounted: { n: 1, d: 1 }, cases: [no] }),
      expect.objectContaining({ measure: 'satisfactionB', stored: { n: 5, d: 1 }, recounted: { n: 1, d: 1 }, cases: [no] }),
      expect.objectContaining({ measure: 'firstDecisionOnTime', stored: { n: 9, d: 9 }, recounted: { n: 1, d: 2 }, cases: [] }),
    ]),
  );
});

interface Found {
  total: number;
  more?: number;
  differences: { measure: string; cases: string[]; moreCases?: number }[];
  snapshots: { differences: string[]; more?: number }[];
}

test('of more cases than a difference names the rest is counted', async () => {
  await story();
  at('2026-11-24T10:00');
  await timer();
  const all = data();
  const rated = all.complaints!.find(({ rating }) => rating)!;
  const events = all.events!.filter(({ subject }) => (subject as { id: string }).id === rated._id);
  // Twenty-one cases changed past their events.
  const copies = Array.from({ length: 21 }, (_, n) => `c_copy_${n}`);
  const complaints = copies.map((_id, n) => ({
    ...rated,
    _id,
    no: `LD-2026-${n + 7000}`,
    rating: { stars: 1, on: '2026-11-21' },
  }));
  const told = copies.flatMap((id) =>
    events.map((one, n) => ({ ...one, _id: `${id}_${n}`, subject: { ...(one.subject as object), id } })),
  );
  emulator.importData({ ...all, complaints: [...all.complaints!, ...complaints], events: [...all.events!, ...told] });
  at('2026-11-25T10:00');
  await timer();
  const { differences } = (await ask('reconciliation', undefined)).data as unknown as Found;
  const one = differences.find(({ measure }) => measure === 'satisfactionA');
  expect([one?.cases.length, one?.moreCases]).toEqual([20, 1]);
});

test('of more differences than a night names the rest is counted, of the figures and of each seal', async () => {
  await story();
  at('2026-11-24T10:00');
  await timer();
  const all = data();
  const [folded] = all.figures!.filter(({ cells }) => cells);
  // Five sums of each of twenty-two months that no event made.
  const sums = ['firstDecisionOnTime', 'closingOnTimeA', 'closingOnTimeB', 'mediationSuccessA', 'mediationSuccessB'];
  const tampered = Array.from({ length: 22 }, (_, n) => {
    const month = `${2025 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
    const cells = Object.fromEntries(sums.map((measure) => [measure, { [`${month}-01`]: [1, 1] }]));
    return { ...folded, _id: `621228-00.${month}`, month, cells };
  });
  emulator.importData({ ...all, figures: [...all.figures!, ...tampered] });
  at('2026-11-25T10:00');
  await timer();
  const found = (await ask('reconciliation', undefined)).data as unknown as Found;
  expect([found.differences.length, found.more]).toEqual([100, 120]);
  const ofSeals = found.snapshots.map(({ differences, more }) => [differences.length, more]);
  expect(ofSeals).toEqual(ofSeals.map(() => [100, 10]));
  expect(found.total).toBe(220 + 110 * ofSeals.length);
  expect(ofSeals.length).toBeGreaterThan(0);
});
