import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmulator } from '../emulator';

const collections = { things: {} };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'version-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (dataVersion: number | undefined, more: { replacing?: boolean } = {}) =>
  startEmulator({ collections, dataFile: path.join(folder, 'cloud.db'), dataVersion, ...more });

test('documents that another version wrote are refused, not read as if they were its own', async () => {
  const first = await open(undefined);
  first.importData({ things: [{ _id: 'one' }] });
  await first.close();
  await expect(open(1)).rejects.toThrow('has version 0; this program reads version 1');

  const replaced = await open(1, { replacing: true });
  replaced.importData({ things: [{ _id: 'two' }] });
  await replaced.close();
  await (await open(1)).close();
  await expect(open(2)).rejects.toThrow('has version 1; this program reads version 2');
});

test('an empty data file takes the version of the program that opens it', async () => {
  await (await open(1)).close();
  const again = await open(1);
  again.importData({ things: [{ _id: 'one' }] });
  await again.close();
  await expect(open(2)).rejects.toThrow('has version 1');
});
