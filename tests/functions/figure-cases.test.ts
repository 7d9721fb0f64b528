import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf } from '../emulator';
import { ask, at, complaint, data, emulator, story, timer, useBureauOfFigures } from './bureau-of-figures';
import { as } from './calls';

useBureauOfFigures();

test('n and d open into their cases with why each counts; names are masked, and a case of one’s own shows nothing', async () => {
  const { first, forgotten } = await story();
  at('2026-11-24T10:00');
  await timer();
  const behind = (part: string, more: object = {}, who = as(emulator, 'leader')) =>
    ask('cases', { year: 2026, measure: 'firstDecisionOnTime', part, ...more }, who);
  const all = await behind('d');
  expect(all.data.rows).toMatchObject([
    {
      id: forgotten,
      n: 0,
      d: 1,
      day: '2026-11-11',
      why: expect.stringMatching(/最迟 2026 年 11 月 11 日（周三）.*第十五条.*；2026 年 11 月 16 日（周一）才办，超期。/),
    },
    { id: first, n: 1, d: 1, day: '2026-11-04', why: expect.stringMatching(/；2026 年 11 月 4 日（周三）办了，按时。/) },
  ]);
  expect((await behind('n')).data.rows).toMatchObject([{ id: first }]);
  expect((await behind('rest')).data.rows).toMatchObject([{ id: forgotten }]);
  expect((await behind('d', { month: 10 })).data.rows).toEqual([]);
  expect((await behind('d', { office: '621228-01' })).data.rows).toEqual([]);
  expect((await behind('d', { asOf: '2026-11-11' })).data.rows).toMatchObject([{ id: first }]);
  const text = JSON.stringify(all);
  for (const secret of ['王秀兰', '13900001101', complaint.facts]) expect(text).not.toContain(secret);
  // Without an office on the bureau's cases: the number and why, no person and no shop.
  const [row] = (await behind('d', {}, as(emulator, 'admin'))).data.rows as Record<string, unknown>[];
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
    const { data: filed } = await as(emulator, n % 2 ? 'consumer' : 'consumer2').submit(complaint);
    await as(emulator, 'handler').act(filed.id, 1, 'accept');
  }
  at('2026-11-03T10:00');
  await timer();
  const seen: string[] = [];
  for (let cursor: string | undefined; ;) {
    const { data: page } = await ask('cases', { year: 2026, measure: 'firstDecisionOnTime', part: 'd', cursor });
    seen.push(...(page.rows as { id: string }[]).map(({ id }) => id));
    cursor = page.next as string | undefined;
    if (!cursor) break;
  }
  expect([seen.length, new Set(seen).size]).toEqual([23, 23]);
});

test('what happened since the lists were written is in them; where it is much, they say up to when they stand', async () => {
  at('2026-11-03T09:00');
  const file = async () => (await as(emulator, 'consumer').submit(complaint)).data.id;
  const behind = async () => (await ask('cases', { year: 2026, measure: 'firstDecisionOnTime', part: 'd' })).data;
  const ids: string[] = [];
  for (let n = 0; n < 4; n += 1) ids.push(await file());
  const ahead = async () => (await ask('ahead', { until: '2026-11-30' })).data;
  const waiting = async () => {
    const { rows, total } = await ahead();
    return [(rows as { id: string }[]).map(({ id }) => id).sort(), total];
  };
  expect(await waiting()).toEqual([[...ids].sort(), 4]);
  at('2026-11-03T10:00');
  await timer();
  await as(emulator, 'handler').act(ids[0]!, 1, 'accept');
  // Taken from the one list into the other, before the timer comes by.
  expect(await waiting()).toEqual([ids.slice(1).sort(), 3]);
  expect(await behind()).toMatchObject({ rows: [{ id: ids[0], n: 1 }] });
  expect(await behind()).not.toHaveProperty('standsAt');
  for (let n = 0; n < 11; n += 1) await file();
  const told = await behind();
  expect(told.rows).toEqual([]);
  expect(told.standsAt).toBe(
    data()
      .events!.map(({ at: when }) => when as number)
      .sort()[3],
  );
  at('2026-11-03T10:06');
  await timer();
  expect(await behind()).toMatchObject({ rows: [{ id: ids[0] }] });
  expect(await behind()).not.toHaveProperty('standsAt');
});

test('lines that were lost, changed, made up or spoilt are put right by a rebuild, and older data gets its lines by itself', async () => {
  await story();
  at('2026-11-24T10:00');
  await timer();
  const told = data();
  const written = told.lines!;
  expect(written.length).toBeGreaterThan(10);
  const byId = (all: typeof written) => [...all].sort((a, b) => (a._id < b._id ? -1 : 1));
  const rebuild = async () => {
    expect((await as(emulator, 'admin').call('indicators', 'rebuild', 'mutation')).ok).toBe(true);
    return byId(data().lines!);
  };
  const [gone, moved, closed, other, spoilt, ...rest] = written;
  const taken = { until: '2026-11-22', open: false };
  const wrong = [
    { ...moved!, day: '2026-11-19' },
    { ...closed!, ...(closed!.open ? taken : { open: true }) },
    { ...other!, n: 7 },
  ];
  const madeUp = { ...gone!, _id: 'nobody.0', subject: { kind: 'complaint', id: 'c_nobody' } };
  emulator.importData({ ...told, lines: [...wrong, { ...spoilt!, subject: null, n: null }, madeUp, ...rest] } as never);
  at('2026-11-25T10:00');
  await timer();
  const night = (await ask('reconciliation', undefined)).data as unknown as { total: number; differences: { cases: string[] }[] };
  expect(night.total).toBeGreaterThan(0);
  expect(night.differences.every(({ cases }) => cases.length === 0)).toBe(true);
  expect(await rebuild()).toEqual(byId(written));
  expect(await rebuild()).toEqual(byId(written));
  at('2026-11-26T10:00');
  await timer();
  expect((await ask('reconciliation', undefined)).data).toMatchObject({ total: 0 });
  // As data are that no line was ever written of.
  emulator.importData({ ...told, lines: [], figures: told.figures!.filter(({ _id }) => _id !== 'lines') });
  expect((await ask('cases', { year: 2026, measure: 'satisfactionA', part: 'd' })).data).toMatchObject({ rows: [], standsAt: 0 });
  at('2026-11-26T10:06');
  await timer();
  expect(byId(data().lines!)).toEqual(byId(written));
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
