// In the demonstration each figure of the year is what its list adds up to, page by page: lines and folded sums are written apart.
import type { Emulator } from '../../emulator/emulator';
import { collections } from '../../cloudfunctions/collections';
import personas from '../../tools/demo/personas.json';
import { seed } from '../../tools/demo/restore';
import { startEmulator } from '../emulator';
import { as } from '../functions/calls';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ collections, personas });
  seed(emulator);
});
afterAll(() => emulator.close());

interface Figure {
  id: string;
  n: number;
  d: number;
}
interface Page {
  rows: { n: number; d: number }[];
  next?: string;
  standsAt?: number;
}
const ask = async <T>(path: string, input: object) => {
  const reply = await as(emulator, 'leader').call('indicators', path, 'query', input);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data as unknown as T;
};

test('every figure of the year is the sum of the cases behind it', async () => {
  const { measures } = await ask<{ measures: Figure[] }>('figures', { year: 2026 });
  const listed: Figure[] = [];
  for (const { id } of measures) {
    const sum = { id, n: 0, d: 0 };
    for (let cursor: string | undefined; ;) {
      const { rows, next, standsAt } = await ask<Page>('cases', { year: 2026, measure: id, part: 'd', cursor });
      expect(standsAt).toBeUndefined();
      for (const { n, d } of rows) [sum.n, sum.d] = [sum.n + n, sum.d + d];
      cursor = next;
      if (!cursor) break;
    }
    listed.push(sum);
  }
  expect(listed).toEqual(measures.map(({ id, n, d }) => ({ id, n, d })));
  expect(measures.filter(({ d }) => d > 0).length).toBeGreaterThan(8);
}, 120_000);
