// Complaints by what went wrong, by kind of goods and by month: each number is as long as the list it opens.
import type { Emulator } from '../../emulator/emulator';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { as, complaint } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

interface Group {
  key: string;
  count: number;
}
interface Kinds {
  total: number;
  problems: Group[];
  categories: Group[];
  months: Group[];
}
const ask = async <T>(who: string, path: string, input: object) => {
  const reply = await as(emulator, who).call('indicators', path, 'query', input);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data as unknown as T;
};
const kinds = (input: object = {}) => ask<Kinds>('leader', 'kinds', { year: 2026, ...input });
const cases = async (input: object, who = 'leader') => {
  const rows: { no?: string; problem?: string }[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask<{ rows: typeof rows; next?: string }>(who, 'kindCases', { year: 2026, ...input, cursor });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor);
  return rows;
};
const filed = async (more: object = {}) => (await as(emulator, 'consumer').submit({ ...complaint, ...more })).data;
const taken = async (n: number, more: object = {}) =>
  (
    await as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', {
      ...{ ...complaint, source: 'phone', receivedOn: '2026-11-24' },
      complainant: { ...complaint.complainant, phone: `139000012${String(n).padStart(2, '0')}` },
      ...more,
    })
  ).data;

test('each number is as long as its list, whatever is chosen, and the parts make the whole', async () => {
  for (let n = 0; n < 23; n += 1) await taken(n, { problem: n % 2 ? 'spoiled' : 'short' });
  const { total, problems, categories, months } = await kinds();
  expect(total).toBe(23);
  expect(problems).toEqual([
    { key: 'short', count: 12 },
    { key: 'spoiled', count: 11 },
  ]);
  for (const groups of [problems, categories, months]) expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  expect(months).toEqual([{ key: '11', count: 23 }]);
  for (const { key, count } of problems) expect([key, (await cases({ problem: key })).length]).toEqual([key, count]);
  for (const { key, count } of categories) expect([key, (await cases({ category: key })).length]).toEqual([key, count]);
  expect((await cases({ month: 11 })).length).toBe(23);
  expect([await cases({ month: 10 }), (await kinds({ year: 2025 })).total]).toEqual([[], 0]);
});

test('what was merged is the same dispute: it is counted once, where it goes on', async () => {
  const before = (await kinds()).total;
  const one = await filed();
  const two = await filed();
  expect((await kinds()).total).toBe(before + 2);
  const merge = { into: one.no, reason: '同一人同一单，又交了一次' };
  expect((await as(emulator, 'leader').act(two.id, 1, 'merge', merge)).ok).toBe(true);
  expect((await kinds()).total).toBe(before + 1);
  expect((await cases({ problem: 'mismatch' })).map(({ no }) => no)).toEqual([one.no]);
});

test('who is kept off a case, or has no office on it, reads of it what the other lists of figures show', async () => {
  const { id, no } = await filed({ problem: 'price' });
  expect(await cases({ problem: 'price' }, 'admin')).toMatchObject([{ no, problem: 'price' }]);
  expect((await cases({ problem: 'price' }, 'admin'))[0]).not.toHaveProperty('goods');
  const data = emulator.exportData();
  const recused = [memberIdOf(openidOf('leader'))];
  emulator.importData({ ...data, complaints: data.complaints!.map((one) => (one._id === id ? { ...one, recused } : one)) });
  const [row] = await cases({ problem: 'price' });
  expect(Object.keys(row!).sort()).toEqual(['office', 'receivedOn']);
});
