import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publishedOne } from '../../domain/bulletin/fixture';
import { findMarks } from '../../domain/bulletin/listing';
import { openidOf } from '../demo/county';
import personas from '../demo/personas.json';
import { emulatorAt, median, ms, type Measurement } from './measure';

const NOW = Date.parse('2026-11-25T10:00:00+08:00');
const ROUNDS = 5;

const pages = [
  { name: 'feed', path: 'feed', input: {} },
  { name: 'feed, narrowed', path: 'feed', input: { audience: 'elder', category: 'produce' } },
  { name: 'search by words', path: 'search', input: { words: '保留订单' } },
  { name: 'search by one letter', path: 'search', input: { words: '订' } },
] as const;

/** What the reader's pages read and take where so many bulletins stand published. */
export async function feedAt(count: number): Promise<Measurement[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const emulator = await emulatorAt(path.join(folder, 'cloud.db'), personas, NOW, () => undefined);
    const one = publishedOne();
    const find = findMarks(one, '2026-11-25');
    const bulletins = Array.from({ length: count }, (_, n) => ({
      ...{ ...one, find },
      _id: `b_${String(n).padStart(8, '0')}`,
      at: NOW - (n + 1) * 60_000,
    }));
    emulator.importData({ bulletins } as never);
    const rows: Measurement[] = [];
    for (const { name, path: door, input } of pages) {
      const took: number[] = [];
      let read = { documents: 0, bytes: 0 };
      for (let round = 0; round < ROUNDS; round += 1) {
        emulator.takeReads();
        const began = performance.now();
        await emulator.call('bulletins', { path: door, type: 'query', input, clientVersion: 'bench' }, openidOf('consumer'));
        took.push(performance.now() - began);
        read = emulator.takeReads();
      }
      rows.push([
        `${count} bulletins`,
        name,
        ms(median(took)),
        `${read.documents} documents, ${Math.ceil(read.bytes / 1000)} KB`,
      ]);
    }
    await emulator.close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
