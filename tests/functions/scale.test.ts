// What a page reads is counted, not timed: keys of indexes, documents, and the keys of each count. See docs/bench.md for larger bureaus.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collections } from '../../cloudfunctions/collections';
import type { Emulator } from '../../emulator/emulator';
import { loadCases } from '../../tools/bench/bulk';
import { costOf, MOST, pages } from '../../tools/bench/pages';
import personas from '../../tools/demo/personas.json';
import { openidOf, startEmulator } from '../emulator';

/** Enough that a page which reads a twentieth of the cases reads too much. */
const CASES = 3_000;
const LATE = Date.parse('2026-12-31T10:00:00+08:00');

const folder = mkdtempSync(path.join(tmpdir(), 'scale-'));
let emulator: Emulator;
beforeAll(async () => {
  const dataFile = path.join(folder, 'cloud.db');
  loadCases(dataFile, CASES);
  emulator = await startEmulator({ dataFile, collections, personas });
  emulator.setTime(LATE - Date.now());
}, 120_000);
afterAll(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  ok: boolean;
  data: { rows?: { id?: string; n: number; d: number }[]; next?: string; measures?: { id: string; n: number; d: number }[] };
}
const ask = async (name: string, who: string, door: string, input?: object) => {
  emulator.takeReads();
  const data = { path: door, type: 'query', input, clientVersion: 'test' };
  const reply = (await emulator.call(name, data, openidOf(who))) as Answer;
  if (!reply.ok) throw new Error(`${door}: ${JSON.stringify(reply)}`);
  return { reply, cost: costOf(emulator.takeReads().actions) };
};

test.each(pages.filter(({ grows }) => !grows).map((page) => [page.name, page.who, page] as const))(
  '%s of %s reads no more than a page, however many cases there are',
  async (_name, who, { function: name, path: door, input }) => {
    const { cost } = await ask(name, who, door, input);
    expect([cost, cost.keys <= MOST.keys, cost.documents <= MOST.documents, cost.counting <= MOST.counting]).toEqual([
      cost,
      true,
      true,
      true,
    ]);
  },
);

test('every page of the list behind a figure reads as little as the first, and together they are the figure', async () => {
  const asked = { year: 2026, month: 5, measure: 'mediationSuccessA' };
  const { reply: figures } = await ask('indicators', 'leader', 'figures', { year: 2026, month: 5 });
  const { n, d } = figures.data.measures!.find(({ id }) => id === asked.measure)!;
  const sizes: number[] = [];
  for (const part of ['n', 'rest', 'd']) {
    const seen = new Set<string | undefined>();
    for (let cursor: string | undefined; ;) {
      const { reply, cost } = await ask('indicators', 'leader', 'cases', { ...asked, part, cursor });
      expect([cost.keys <= MOST.keys, cost.documents <= MOST.documents]).toEqual([true, true]);
      reply.data.rows!.forEach(({ id }) => seen.add(id));
      cursor = reply.data.next;
      if (!cursor) break;
    }
    sizes.push(seen.size);
  }
  expect(sizes).toEqual([n, d - n, d]);
  expect(d).toBeGreaterThan(200);
});
