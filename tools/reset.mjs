import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './lib/run.mjs';

const data = resolve(root, '.data');

/** A running emulator holds a lock beside its data file (emulator/store/data-lock.ts); without the packages nothing can be running. */
async function isRunning() {
  const lock = resolve(data, 'cloud.db-lock');
  if (!existsSync(lock) || !existsSync(resolve(root, 'node_modules/libsql'))) return false;
  const { default: Database } = await import('libsql');
  const held = new Database(lock);
  try {
    held.exec('BEGIN EXCLUSIVE');
    return false;
  } catch {
    return true;
  } finally {
    held.close();
  }
}

if (await isRunning()) {
  console.error('npm start is running on this data: stop it (Ctrl-C), then run npm run reset again.');
  process.exit(1);
}
const had = existsSync(data);
rmSync(data, { recursive: true, force: true });
console.log(
  had
    ? 'Removed .data: the next start puts the kept demonstration county in its place, within seconds.'
    : 'Nothing to remove: there is no .data yet.',
);
