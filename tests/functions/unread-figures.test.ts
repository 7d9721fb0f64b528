// What lies in the database as nothing of ours writes it: an event, a folded document, a case. It is set aside, named and told, the others are
// counted on, and every figure says that it is not whole.
import fc from 'fast-check';
import type { Entry } from '../../domain/indicator/ledger/entries';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf } from '../emulator';
import { ask, at, data, emulator, figureOf, story, timer, useBureauOfFigures, type Data } from './bureau-of-figures';
import { as } from './calls';

useBureauOfFigures();
let bureau: Data;
beforeEach(() => (bureau = data()));

const FOLD = 'indicators.fold';
const NIGHT = 1_760_000_000_000;
const entry: Entry = {
  ...{ measure: 'firstDecisionOnTime', office: '621228-00', n: 1, d: 1 },
  ...{ day: '2026-03-10', effective: '2026-03-10' },
};

/** Ways in which what an event changes may be no change anybody can add up. */
const spoilings: Record<string, (event: object) => object> = {
  'no entries': (event) => ({ ...event, entries: null }),
  'entries that are a text': (event) => ({ ...event, entries: 'none' }),
  'an entry that is nothing': (event) => ({ ...event, entries: [entry, null] }),
  'no day': (event) => ({ ...event, entries: [{ ...entry, day: undefined }] }),
  'a day that is none': (event) => ({ ...event, entries: [{ ...entry, day: '2026-02-30' }] }),
  'a day far beyond any figure': (event) => ({ ...event, entries: [entry, { ...entry, day: 'zzzz' }] }),
  'a number that is none': (event) => ({ ...event, entries: [{ ...entry, n: null }] }),
  'half a case': (event) => ({ ...event, entries: [{ ...entry, n: 0.5 }] }),
  'a figure there is not': (event) => ({ ...event, entries: [{ ...entry, measure: 'constructor' }] }),
  'an office of another county': (event) => ({ ...event, entries: [{ ...entry, office: '620000-00' }] }),
  'no subject': (event) => ({ ...event, subject: null }),
};

const eventOf = (n: number) => ({
  ...{ _id: `e_${String(n).padStart(3, '0')}`, subject: { kind: 'complaint', id: `c_${n}`, version: 1 } },
  ...{ at: NIGHT + n, on: '2026-03-10', entries: [entry] },
});
/** Events of a past night, some of them spoilt by their place. */
const planted = (count: number, spoilt: ReadonlyMap<number, string>) =>
  Array.from({ length: count }, (_, n) => {
    const how = spoilt.get(n);
    return how ? spoilings[how]!(eventOf(n)) : eventOf(n);
  });
const plant = (events: object[]) => emulator.importData({ ...bureau, events } as Data);

const run = async () => ((await emulator.callTimer('timer')) as { data: Record<string, number | 'failed'> }).data;
const said = async (path = 'figures', input: object = { year: 2026 }) =>
  (await ask(path, input)).data as unknown as { incomplete?: string };
const aside = () => (data().figures ?? []).find(({ _id }) => _id === 'watermark')?.aside as string[] | undefined;
const troubled = () => (data().troubles ?? []).filter(({ job }) => job === FOLD).map(({ row }) => row);
const toldOf = (row: string) =>
  (data().notices ?? []).filter(({ to, body }) => to === memberIdOf(openidOf('admin')) && String(body).includes(row));
const rebuild = () => as(emulator, 'admin').call('indicators', 'rebuild', 'mutation');

test.each(Object.keys(spoilings))('an event with %s is set aside, told, and said beside every figure', async (how) => {
  plant(planted(90, new Map([[3, how]])));
  // Not folded yet: the tail leaves it out, and says so.
  expect(await figureOf('firstDecisionOnTime')).toEqual({ n: 89, d: 89 });
  expect((await said()).incomplete).toMatch(/^有 1 条记录读不出来.*不完整/);
  const done = await run();
  expect(done[FOLD]).toBe(90);
  expect(await figureOf('firstDecisionOnTime')).toEqual({ n: 89, d: 89 });
  for (const [path, input] of [
    ['figures', { year: 2026 }],
    ['standing', undefined],
    ['ahead', { until: '2026-12-04' }],
  ] as const)
    expect((await said(path, input)).incomplete).toMatch(/^有 1 条记录读不出来/);
  expect(aside()).toEqual(['e_003']);
  expect(troubled()).toEqual(['e_003']);
  expect(toldOf('e_003')).toHaveLength(1);
  expect(data().snapshots?.[0]).toMatchObject({ unread: 1 });
  expect((await ask('reconciliation', undefined)).data).toMatchObject({ unread: { events: 1, complaints: [] } });
});

test('put right it is counted by itself, once, whether or not everything was counted anew meanwhile', async () => {
  for (const anew of [false, true]) {
    plant(planted(50, new Map([[7, 'no entries']])));
    at('2026-11-24T10:00');
    await run();
    emulator.importData({ ...data(), events: planted(50, new Map()) as Data[string] });
    if (anew) expect((await rebuild()).ok).toBe(true);
    expect(await figureOf('firstDecisionOnTime')).toEqual({ n: 49, d: 49 });
    at('2026-11-24T10:06');
    await run();
    expect(await figureOf('firstDecisionOnTime')).toEqual({ n: 50, d: 50 });
    expect((await said()).incomplete).toBeUndefined();
    expect([aside(), troubled()]).toEqual([undefined, []]);
    if (!anew) expect((await rebuild()).ok).toBe(true);
    expect(await figureOf('firstDecisionOnTime')).toEqual({ n: 50, d: 50 });
  }
});

test('whatever lies there, and however much of it: each event that can be read is counted once, each that cannot is named', async () => {
  const size = 60;
  const spoilt = fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.constantFrom(...Object.keys(spoilings))), {
    selector: ([n]) => n,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(spoilt, async (chosen) => {
      at('2026-11-24T10:00');
      plant(planted(size, new Map(chosen)));
      const sound = { n: size - chosen.length, d: size - chosen.length };
      expect(await figureOf('firstDecisionOnTime')).toEqual(sound);
      await run();
      expect(await figureOf('firstDecisionOnTime')).toEqual(sound);
      expect(aside() ?? []).toEqual(chosen.map(([n]) => eventOf(n)._id).sort());
      expect((await said()).incomplete).toEqual(chosen.length ? expect.stringContaining(`有 ${chosen.length} 条`) : undefined);
      expect((await rebuild()).ok).toBe(true);
      expect(await figureOf('firstDecisionOnTime')).toEqual(sound);
    }),
    { numRuns: 6 },
  );
});

test('one that was folded and is spoilt afterwards is named once everything is counted anew', async () => {
  plant(planted(10, new Map()));
  await run();
  emulator.importData({ ...data(), events: planted(10, new Map([[4, 'an entry that is nothing']])) as Data[string] });
  expect((await rebuild()).ok).toBe(true);
  expect(await figureOf('firstDecisionOnTime')).toEqual({ n: 9, d: 9 });
  expect((await said()).incomplete).toMatch(/^有 1 条/);
});

test.each([
  { cells: null },
  { cells: { firstDecisionOnTime: { '2026-03-10': [1] } } },
  { cells: { nothing: {} } },
  { upTo: null },
])(
  'a folded document that lies there as %j is left out in words, and made anew by the next event of its month',
  async (wrong) => {
    plant(planted(10, new Map()));
    await run();
    const figures = data().figures!.map((one) => (one._id === 'watermark' ? one : { ...one, ...wrong }));
    emulator.importData({ ...data(), figures });
    expect((await said()).incomplete).toMatch(/^有 1 条/);
    emulator.importData({ ...data(), events: planted(11, new Map()) as Data[string] });
    at('2026-11-24T10:10');
    await run();
    expect(await figureOf('firstDecisionOnTime')).toEqual({ n: 11, d: 11 });
    expect((await said()).incomplete).toBeUndefined();
  },
);

test('a case that lies there as none can be is named by the nightly comparison, which goes on with the others', async () => {
  const { first } = await story();
  const { no } = data().complaints!.find(({ _id }) => _id === first)!;
  const complaints = data().complaints!.map((one) => (one._id === first ? { ...one, deadlines: [null] } : one));
  emulator.importData({ ...data(), complaints });
  at('2026-11-25T10:00');
  await timer();
  const { data: found } = await ask('reconciliation', undefined);
  expect(found).toMatchObject({ complaints: 2, unread: { events: 0, complaints: [no] } });
  for (const { cases } of found.differences as unknown as { cases: string[] }[]) expect(cases).toEqual([no]);
  expect((await ask('cases', { year: 2026, measure: 'firstDecisionOnTime', part: 'd' })).ok).toBe(true);
});
