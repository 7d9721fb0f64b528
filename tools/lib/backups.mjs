// What backup, restore and verify-chain share.
import { build as bundle } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './builds.mjs';
import { root, run } from './run.mjs';

const MANIFEST = 'manifest.json';
export const DATA = resolve(root, '.data/cloud.db');

/** Arguments of the three commands: one folder or file, `--data` for another data file than that of `npm start`. */
export function argumentsOf(more = {}) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string', default: DATA }, ...more },
  });
  return { ...values, data: resolve(values.data), source: positionals[0] && resolve(positionals[0]) };
}

/** Ends the program with a word to whoever started it. */
export function stop(reason, code = 2) {
  console.error(reason);
  process.exit(code);
}

/** A folder of this user alone, which is gone when the program ends, also when it is told to. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-care-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) process.once(signal, () => process.exit(code));
  return folder;
}

/** Runs the emulator's program for one task; whatever it complains of is the last word. */
export async function emulator(...args) {
  const built = await build('emulator');
  if (built.code !== 0) stop(built.output);
  const { code, output } = await run(process.execPath, [resolve(root, 'dist/emulator/main.cjs'), ...args]);
  if (code !== 0) stop(output.trim().split('\n').slice(-5).join('\n'));
}

/**
 * Documents and files of the data file, of one moment, into a folder of this user alone.
 * @returns {Promise<string[]>} paths of files that are listed and whose bytes are lost
 */
export async function takeOut(data, folder) {
  if (!existsSync(data)) stop(`There is no ${data}: nothing was started here yet.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await emulator('--data', data, '--export', join(folder, 'documents.json'), '--export-files', folder);
  const list = join(folder, 'lost.json');
  if (!existsSync(list)) return [];
  const lost = JSON.parse(readFileSync(list, 'utf8'));
  rmSync(list);
  return lost;
}

/** The version of what this program stores, as `cloudfunctions/collections.ts` states it. */
export async function dataVersion() {
  const made = await bundle({
    entryPoints: [resolve(root, 'cloudfunctions/collections.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(made.outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).DATA_VERSION;
}

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

/** SHA-256 of everything in a backup but the manifest itself, by path. */
export function hashesOf(folder) {
  const paths = [...filesUnder(folder)].map((path) => relative(folder, path).replaceAll('\\', '/'));
  const sums = paths
    .filter((path) => path !== MANIFEST)
    .sort()
    .map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]);
  return Object.fromEntries(sums);
}

export function writeManifest(folder, more) {
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify({ ...more, sha256: hashesOf(folder) }, undefined, 1)}\n`, {
    mode: 0o600,
  });
}

export function readManifest(folder) {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) stop(`${folder} is no backup: it has no ${MANIFEST}.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Paths whose content is not what the manifest says, or that only one of the two knows. */
export function differing(wanted, found) {
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])].filter((path) => wanted[path] !== found[path]).sort();
}

/** The verifier, as it is written in tools/verify. */
export async function verifier() {
  const outfile = resolve(root, '.cache/verify.mjs');
  mkdirSync(resolve(root, '.cache'), { recursive: true });
  await bundle({
    entryPoints: [resolve(root, 'tools/verify/report.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
