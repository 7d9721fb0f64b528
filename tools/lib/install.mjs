import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root, runNpm } from './run.mjs';

const stampFile = resolve(root, 'node_modules', '.installed');
const lock = () => readFileSync(resolve(root, 'package-lock.json'), 'utf8');
const lockHash = () => createHash('sha256').update(lock()).digest('hex');

/** What the lockfile asks for and npm's own record of node_modules does not show. */
function differs() {
  const recordFile = resolve(root, 'node_modules', '.package-lock.json');
  if (!existsSync(recordFile)) return true;
  const record = JSON.parse(readFileSync(recordFile, 'utf8')).packages;
  return Object.entries(JSON.parse(lock()).packages).some(
    ([path, wanted]) => path !== '' && !wanted.optional && record[path]?.version !== wanted.version,
  );
}

/** Installs what the lockfile names, unless node_modules already holds exactly that. Throws with npm's output. */
export async function ensureInstalled(say) {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash()) return;
  if (differs()) {
    say('Installing packages (about a minute) …');
    const { code, output } = await runNpm(['ci']);
    if (code !== 0) throw new Error(`npm ci failed:\n${output.slice(-2000)}`);
  }
  mkdirSync(resolve(root, 'node_modules'), { recursive: true });
  writeFileSync(stampFile, lockHash());
}
