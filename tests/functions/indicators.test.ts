import { figure, type Figure } from '../../domain/indicator/figure';
import type { Complaint } from '../../domain/complaint/complaint';
import { standings } from '../../domain/indicator/standings';
import type { MeasureId } from '../../domain/indicator/measures';
import { collections } from '../../cloudfunctions/collections';
import type { Emulator } from '../../emulator/emulator';
import { DEMO_NOW, staffMembers } from '../../tools/demo/county';
import { memberIdOf } from '../../tools/demo/member-id';
import personas from '../../tools/demo/personas.json';
import { openidOf, startEmulator } from '../emulator';
import { as, callsOf, complaint as form } from './calls';

const complaint = { ...form, purchase: { ...form.purchase, boughtOn: '2026-10-20' } };
const ADMIN = 'oLD99Administrator0000000adm';
const lines: string[] = [];
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ collections: Object.keys(collections), personas, log: (line) => void lines.push(line) });
});
afterAll(() => emulator.close());
beforeEach(() => {
  const admin = { _id: memberIdOf(ADMIN), openid: ADMIN, name: '管理员', roles: ['admin'], joinedAt: DEMO_NOW };
  emulator.importData({ members: [...staffMembers(), admin] });
  emulator.setTime(DEMO_NOW - Date.now());
});

type Data = Record<string, { _id: string; [field: string]: unknown }[]>;
const data = () => emulator.exportData() as Data;
const at = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
async function timer(): Promise<Record<string, number | undefined>> {
  const { data: done } = (await emulator.callTimer('timer')) as { data: Record<string, number | undefined> };
  expect(Object.values(done)).not.toContain('failed');
  return done;
}
const leader = () => as(emulator, 'leader');
const ask = (path: string, input: unknown, who = leader()) => who.call('indicators', path, 'query', input);

interface Row extends Figure {
  id: MeasureId;
  byMonth: Figure[];
  byOffice: Figure[];
}
async function figures(
  input: object = {},
): Promise<{ measures: Row[]; scores: { no: string; state: string; reason: string }[] }> {
  const reply = await ask('figures', { year: 2026, ...input });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data as never;
}
const figureOf = async (id: MeasureId, input: object = {}) => {
  const { n, d } = (await figures(input)).measures.find((one) => one.id === id)!;
  return { n, d };
};

/** Counted over the cases as they lie there, by no entry and no folded figure. */
function recount(measure: MeasureId): Figure {
  const today = new Date(emulator.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const entries = (data().complaints as unknown as Complaint[])
    .flatMap((one) => standings(one))
    .map((one) => ({ ...one, effective: one.from }));
  return figure(entries, measure, { from: '2026-01-01', to: '2026-12-31' }, today);
}
const followed = ['firstDecisionOnTime', 'closingOnTimeA', 'mediationSuccessA', 'satisfaction', 'ratingResponse'] as const;
const said = async () => Object.fromEntries(await Promise.all(followed.map(async (id) => [id, await figureOf(id)])));
const counted = () => Object.fromEntries(followed.map((id) => [id, recount(id)]));

/** One case worked to an end in time, one that nobody answers, one withdrawn; `each` is asked after every step. */
async function story(each: () => Promise<void>): Promise<string[]> {
  at('2026-11-02T09:00');
  const first = (await as(emulator, 'consumer').submit(complaint)).data.id;
  const forgotten = (await as(emulator, 'consumer2').submit(complaint)).data.id;
  const left = (await as(emulator, 'consumer3').submit(complaint)).data.id;
  await each();
  const steps: [string, string, string, string, object][] = [
    ['2026-11-04T10:00', 'handler', first, 'accept', {}],
    ['2026-11-05T10:00', 'consumer3', left, 'withdraw', { reason: '已经退款，不投诉了' }],
    ['2026-11-12T09:00', '', '', '', {}],
    ['2026-11-16T15:00', 'handler', forgotten, 'accept', {}],
    ['2026-11-18T15:00', 'handler', first, 'agree', { form: 'performed', terms: '商家退还货款 129.50 元，已经退回原付款账户。' }],
    ['2026-11-20T20:00', 'consumer', first, 'rate', { stars: 4 }],
    ['2026-11-21T20:00', 'consumer', first, 'rate', { stars: 5 }],
  ];
  for (const [when, who, id, command, input] of steps) {
    at(when);
    if (who) {
      const { version } = data().complaints!.find(({ _id }) => _id === id) as unknown as Complaint;
      const reply = await as(emulator, who).act(id, version, command, input);
      if (!reply.ok) throw new Error(`${command}: ${JSON.stringify(reply.error)}`);
    }
    await each();
  }
  return [first, forgotten, left];
}

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
    satisfaction: { n: 5, d: 1 },
  });
});

test('folding twice, or by two timers at once, folds once; a rebuild gives the same documents', async () => {
  await story(async () => undefined);
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
  const reply = await callsOf(emulator, ADMIN).call('indicators', 'rebuild', 'mutation');
  expect(reply.ok).toBe(true);
  const byId = (list: { _id: string }[]) => [...list].sort((a, b) => (a._id < b._id ? -1 : 1));
  expect(byId(data().figures!)).toEqual(byId(once));
});

test('what is younger than a minute is not folded, and is counted all the same', async () => {
  await story(async () => undefined);
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
  await story(async () => undefined);
  at('2026-11-24T10:00');
  await timer();
  // Received on 11-02: due 11-11; late from 11-12 on, accepted on 11-16 all the same.
  expect(await figureOf('firstDecisionOnTime', { asOf: '2026-11-11' })).toEqual({ n: 1, d: 1 });
  expect(await figureOf('firstDecisionOnTime', { asOf: '2026-11-12' })).toEqual({ n: 1, d: 2 });
  expect(await figureOf('satisfaction', { asOf: '2026-11-20' })).toEqual({ n: 4, d: 1 });
  const { data: filed } = await as(emulator, 'consumer').submit(complaint);
  const late = { n: 1, d: 3 };
  expect(await figureOf('firstDecisionOnTime', { asOf: '2026-12-03' })).toEqual({ n: 1, d: 2 });
  expect(await figureOf('firstDecisionOnTime', { asOf: '2026-12-04' })).toEqual(late);
  const ahead = await ask('ahead', { until: '2026-12-04' });
  expect(ahead.data).toMatchObject({ total: 1, rows: [{ id: filed.id, day: '2026-12-03', why: '期限 2026-12-03，还没有办' }] });
  expect((ahead.data.rates as { then: Figure }[])[0]?.then).toEqual(late);
  // Accepted in time, it is on no such list any more.
  await as(emulator, 'handler').act(filed.id, 1, 'accept');
  expect((await ask('ahead', { until: '2026-12-04' })).data.total).toBe(0);
});

test('n and d open into their cases with why each counts; names are masked, and a case of one’s own shows nothing', async () => {
  const [first, forgotten] = await story(async () => undefined);
  at('2026-11-24T10:00');
  const behind = (part: string, more: object = {}, who = leader()) =>
    ask('cases', { year: 2026, measure: 'firstDecisionOnTime', part, ...more }, who);
  const all = await behind('d');
  expect(all.data.rows).toMatchObject([
    { id: forgotten, n: 0, d: 1, day: '2026-11-11', why: '期限 2026-11-11，2026-11-16 才办' },
    { id: first, n: 1, d: 1, day: '2026-11-04', why: '2026-11-04 完成，期限 2026-11-11' },
  ]);
  expect((await behind('n')).data.rows).toMatchObject([{ id: first }]);
  expect((await behind('rest')).data.rows).toMatchObject([{ id: forgotten }]);
  expect((await behind('d', { month: 10 })).data.rows).toEqual([]);
  expect((await behind('d', { office: '621228-01' })).data.rows).toEqual([]);
  expect((await behind('d', { asOf: '2026-11-11' })).data.rows).toMatchObject([{ id: first }]);
  const text = JSON.stringify(all);
  for (const secret of ['王秀兰', '13900001101', complaint.facts]) expect(text).not.toContain(secret);
  // Without an office on the bureau's cases: the number and why, no person and no shop.
  const [row] = (await behind('d', {}, callsOf(emulator, ADMIN))).data.rows as Record<string, unknown>[];
  expect(Object.keys(row!).sort()).toEqual(['d', 'day', 'measure', 'n', 'no', 'office', 'why']);
  // The officer who bought it is a party: the list says that there is a case, and no more.
  const moved = data().complaints!.map((one) => ({
    ...one,
    complainant: { ...(one.complainant as object), member: memberIdOf(openidOf('leader')) },
  }));
  emulator.importData({ ...data(), complaints: moved });
  const [own] = (await behind('d')).data.rows as Record<string, unknown>[];
  expect(own).not.toHaveProperty('no');
});

test('lists of more than twenty cases go on where they stopped, each case once', async () => {
  at('2026-11-03T09:00');
  for (let n = 0; n < 23; n += 1) {
    const { data: filed } = await as(emulator, 'consumer').submit(complaint);
    await as(emulator, 'handler').act(filed.id, 1, 'accept');
  }
  const seen: string[] = [];
  for (let cursor: string | undefined; ;) {
    const { data: page } = await ask('cases', { year: 2026, measure: 'firstDecisionOnTime', part: 'd', cursor });
    seen.push(...(page.rows as { id: string }[]).map(({ id }) => id));
    cursor = page.next as string | undefined;
    if (!cursor) break;
  }
  expect([seen.length, new Set(seen).size]).toEqual([23, 23]);
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
          const on = { subject: { kind: 'complaint', id: `c_${m}_${o}_${i}`, version: 1 }, at: 1_760_000_000_000 + i, on: day };
          return { _id: `e_${m}_${o}_${i}`, ...on, entries: [entry('firstDecisionOnTime', 1), entry('satisfaction', 5)] };
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
  const [few, many] = [await cost(4), await cost(40)];
  expect(many.documents).toBe(few.documents);
  expect(many.documents).toBeLessThanOrEqual(60);
  expect(many.documents).toBeGreaterThanOrEqual(48);
  // Ten times the cases: the sums grow by a digit or two, no list grows.
  expect(many.bytes).toBeLessThan(few.bytes * 1.25);
});

test('each night leaves one snapshot that nothing changes afterwards, and a timer that slept catches up', async () => {
  await story(async () => undefined);
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
    { office: '621228-00', month: '2026-11', sums: { firstDecisionOnTime: [1, 2], satisfaction: [5, 1] } },
  ]);
  await as(emulator, 'consumer').submit(complaint);
  at('2026-11-24T12:00');
  await timer();
  expect(data().snapshots).toEqual(taken);
});

test('the nightly recount agrees with the stored figures, and names each figure and case that does not', async () => {
  await story(async () => undefined);
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
  expect(today).toHaveLength(2);
  expect(today).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ measure: 'satisfaction', stored: { n: 5, d: 1 }, recounted: { n: 1, d: 1 }, cases: [no] }),
      expect.objectContaining({ measure: 'firstDecisionOnTime', stored: { n: 9, d: 9 }, recounted: { n: 1, d: 2 }, cases: [] }),
    ]),
  );
});

describe('official values', () => {
  const value = {
    of: 'national',
    measure: 'mediationSuccessA',
    from: '2026-01',
    to: '2026-11',
    value: '51.63',
    source: '总局通报（虚构）',
    publishedOn: '2026-11-20',
    attachment: '通报第 2 页',
  };
  const keep = (who: string, version: number, command: string, input: unknown, key?: string) =>
    as(emulator, who).call('indicators', 'keep', 'mutation', { year: 2026, version, command, input }, key);
  const score = async (no: string) => (await figures()).scores.find((one) => one.no === no);

  test('25.2 is 待定 until a national value of the period is recorded and checked by a second person', async () => {
    await story(async () => undefined);
    at('2026-11-24T10:00');
    expect(await score('25.2')).toMatchObject({ state: 'pending', reason: expect.stringContaining('待定') as string });
    expect(await score('25.1')).toMatchObject({ state: 'scored', points: 0 });
    await keep('handler', 0, 'record', value);
    expect(await score('25.2')).toMatchObject({ state: 'pending' });
    expect((await keep('handler', 1, 'check', { value: 'v1' })).error.code).toBe('check-own');
    await keep('leader', 1, 'check', { value: 'v1' });
    expect(await score('25.2')).toMatchObject({ state: 'scored', points: 1, rests: [{ name: '调解成功率 A', official: false }] });
    // The platform's own figure of the county, once checked, is what the item rests on.
    await keep('leader', 2, 'record', { ...value, of: 'county', value: '40' });
    await keep('handler', 3, 'check', { value: 'v2' });
    expect(await score('25.2')).toMatchObject({ state: 'scored', points: 0, rests: [{ official: true }] });
    expect(data().events!.filter(({ subject }) => (subject as { kind: string }).kind === 'officialYear')).toHaveLength(4);
  });

  test('a wrong value is refused at its field, the same tap twice is one value, and who comes second is told', async () => {
    const before = JSON.stringify(data());
    expect((await keep('handler', 0, 'record', { ...value, value: '516.3' })).error.fields).toHaveProperty('value');
    expect((await keep('handler', 0, 'forge', value)).error.code).toBe('unknown-command');
    expect((await keep('intake', 0, 'record', value)).error.code).toBe('not-allowed');
    expect(JSON.stringify(data())).toBe(before);
    const first = await keep('handler', 0, 'record', value, 'official-key-1');
    expect((await keep('handler', 0, 'record', value, 'official-key-1')).data).toEqual(first.data);
    expect((await keep('leader', 0, 'record', value)).error.code).toBe('changed-meanwhile');
    expect((await ask('official', { year: 2026 })).data).toMatchObject({
      version: 1,
      values: [{ id: 'v1', recordedBy: '张建军', own: false }],
    });
  });
});

test.each([
  ['figures', { year: 1999 }, 'year'],
  ['figures', { year: 2026, month: 13 }, 'month'],
  ['figures', { year: 2026, office: '620000-00' }, 'office'],
  ['figures', { year: 2026, asOf: '2026-02-30' }, 'asOf'],
  ['figures', { year: 2026, asOf: '2027-11-24' }, 'asOf'],
  ['cases', { year: 2026, measure: 'reportVerifiedOnTime', part: 'd' }, 'measure'],
  ['ahead', { until: '2026-11-24' }, 'until'],
])('%s %j is refused at %s', async (path, input, field) => {
  const { error } = await ask(path, input);
  expect([error.code, Object.keys(error.fields ?? {})]).toEqual(['invalid-input', [field]]);
});
