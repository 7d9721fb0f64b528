import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf } from '../emulator';
import { ask, at, complaint, data, emulator, story, useBureauOfFigures } from './bureau-of-figures';
import { as } from './calls';

useBureauOfFigures();

test('n and d open into their cases with why each counts; names are masked, and a case of one’s own shows nothing', async () => {
  const { first, forgotten } = await story();
  at('2026-11-24T10:00');
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
  const seen: string[] = [];
  for (let cursor: string | undefined; ;) {
    const { data: page } = await ask('cases', { year: 2026, measure: 'firstDecisionOnTime', part: 'd', cursor });
    seen.push(...(page.rows as { id: string }[]).map(({ id }) => id));
    cursor = page.next as string | undefined;
    if (!cursor) break;
  }
  expect([seen.length, new Set(seen).size]).toEqual([23, 23]);
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
