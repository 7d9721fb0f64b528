import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, newKey } from './calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());

const matter = { kind: 'disclosure', source: 'window', about: '申请公开去年的抽检结果', told: 'inPerson' };
const note = (who: string, input: object = matter, key = newKey()) =>
  as(emulator, who).call('complaints', 'noteOtherMatter', 'mutation', input, key);
const page = async (who: string, cursor?: string) =>
  (await as(emulator, who).call('complaints', 'otherMatters', 'query', { cursor })).data as unknown as {
    rows: { no: string; by: string; about: string; office: string }[];
    next?: string;
  };
const stored = () => emulator.exportData();

test('noted once however often it is sent, under a number of its own, with one event and nothing to count (令121-44)', async () => {
  const key = newKey();
  const before = stored().complaints?.length ?? 0;
  const first = await note('intake', matter, key);
  const again = await note('intake', matter, key);
  expect(first.data).toEqual(again.data);
  expect(first.data.no).toMatch(/^LDQ-2026-0001$/);
  expect(stored().complaints?.length ?? 0).toBe(before);
  const events = stored().events!.filter(({ command }) => command === 'noteOtherMatter');
  expect(events).toMatchObject([{ article: '令121-44', entries: [] }]);
  expect((await page('intake')).rows).toMatchObject([{ no: 'LDQ-2026-0001', by: '李文静', about: matter.about }]);
  expect((await note('intake', { ...matter, about: '王女士 13900001101' })).error.fields).toHaveProperty('about');
  expect((await note('intake', { ...matter, kind: 'other' })).error.fields).toHaveProperty('where');
});

test('who works at a desk notes and reads what the own office noted, a leader of the bureau all of it, nobody else any', async () => {
  expect((await note('chengguan', { ...matter, kind: 'consultation' })).ok).toBe(true);
  const offices = async (who: string) => [...new Set((await page(who)).rows.map(({ office }) => office))].sort();
  expect(await offices('chengguan')).toEqual(['621228-01']);
  expect(await offices('handler')).toEqual(['621228-00']);
  expect(await offices('leader')).toEqual(['621228-00', '621228-01']);
  for (const who of ['consumer', 'admin']) {
    expect((await note(who)).error.code).toBe('not-allowed');
    expect((await as(emulator, who).call('complaints', 'otherMatters', 'query', {})).error.code).toBe('not-allowed');
  }
});

test('all of them can be read, page by page, each once, the newest first', async () => {
  const offset = emulator.now() - Date.now();
  for (let n = 0; n < 25; n += 1) {
    // Each a second later than the one before.
    emulator.setTime(offset + n * 1000);
    await note('yangdian', { ...matter, about: `第 ${n} 件` });
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { rows, next } = await page('yangdian', cursor);
    seen.push(...rows.map(({ no }) => no));
    cursor = next;
  } while (cursor);
  expect(seen).toHaveLength(25);
  expect(new Set(seen).size).toBe(25);
  expect(seen).toEqual([...seen].sort().reverse());
});
