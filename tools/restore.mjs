// npm run restore -- <folder> [--even-so]: a backup in the place of everything the local cloud holds. It is made beside it and verified first; what was there is kept.
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  argumentsOf,
  dataVersion,
  differing,
  emulator,
  hashesOf,
  readManifest,
  stop,
  takeOut,
  temporaryFolder,
  verifier,
} from './lib/backups.mjs';
import { root } from './lib/run.mjs';
import { clearFresh, freshOf, lock, swapSteps } from './lib/swap.mjs';

const { source, data: named, 'even-so': evenSo } = argumentsOf({ 'even-so': { type: 'boolean' } });
if (!source) stop('Which backup? npm run restore -- <folder>');
const data = existsSync(named) ? realpathSync(named) : named;
const manifest = readManifest(source);
const damaged = differing(manifest.sha256, hashesOf(source));
const reads = await dataVersion();
if (manifest.dataVersion !== reads)
  stop(
    `Nothing was restored. This backup has data version ${manifest.dataVersion ?? 0}, this program reads ${reads}: restore it with the version that made it.`,
    1,
  );
if (damaged.length) stop(`Nothing was restored. This backup is damaged: ${damaged.join(', ')}`, 1);

const unlock = lock(data);
if (!unlock) stop(`Nothing was restored: another process uses ${data}; stop it first.`);
const fresh = freshOf(data);
clearFresh(data);
const functions = resolve(root, 'dist/cloudfunctions');
const personas = resolve(root, 'tools/demo/personas.json');
await emulator(
  ...['--data', fresh, '--functions', functions, '--personas', personas],
  ...['--import', join(source, 'documents.json'), '--import-files', source, '--import-only'],
);
console.log('Made beside what is there; verifying …');
const again = temporaryFolder();
await takeOut(fresh, again);
const other = differing(manifest.sha256, hashesOf(again));
if (other.length) {
  clearFresh(data);
  stop(`Nothing was restored: what was made of it is not the same: ${other.join(', ')}`, 1);
}
const { reportOn } = await verifier();
const { lines, good } = reportOn(again);
if (!good && !evenSo) {
  clearFresh(data);
  lines.forEach((line) => console.log(line));
  stop('Nothing was restored: what the backup holds is not as it was written. --even-so restores it all the same.', 1);
}

const kept = `${data}.before-${new Date().toISOString().replaceAll(/[:.]/g, '')}`;
try {
  for (const { name, run } of swapSteps(data, kept)) {
    run();
    if (name === 'keep' && existsSync(kept)) console.log(`What was there is kept: ${kept}`);
  }
} catch (error) {
  stop(`${existsSync(fresh) ? 'Nothing was restored' : 'Restored'}: ${error.message}`, 1);
}
unlock();
lines.forEach((line) => console.log(line));
(manifest.lost ?? []).forEach((path) => console.log(`The backup was made without the bytes of ${path}.`));
console.log(`Restored from ${source}: ${Object.keys(manifest.sha256).length} files, each with the same SHA-256.`);
if (!good) process.exitCode = 1;
