// npm run restore -- <folder>: puts a backup in the place of everything the local cloud holds, and proves that it is all there.
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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

const { source, data } = argumentsOf();
if (!source) stop('Which backup? npm run restore -- <folder>');
const manifest = readManifest(source);
const damaged = differing(manifest.sha256, hashesOf(source));
const reads = await dataVersion();
if (manifest.dataVersion !== reads)
  stop(
    `Nothing was restored. This backup has data version ${manifest.dataVersion ?? 0}, this program reads ${reads}: restore it with the version that made it.`,
    1,
  );
if (damaged.length) stop(`Nothing was restored. This backup is damaged: ${damaged.join(', ')}`, 1);

mkdirSync(dirname(data), { recursive: true });
const functions = resolve(root, 'dist/cloudfunctions');
const personas = resolve(root, 'tools/demo/personas.json');
await emulator(
  ...['--data', data, '--functions', functions, '--personas', personas],
  ...['--import', join(source, 'documents.json'), '--import-files', source, '--import-only'],
);
const again = temporaryFolder();
await takeOut(data, again);
const other = differing(manifest.sha256, hashesOf(again));
if (other.length) stop(`Restored, but not the same: ${other.join(', ')}`, 1);
const { reportOn } = await verifier();
const { lines, good } = reportOn(again);
lines.forEach((line) => console.log(line));
console.log(`Restored from ${source}: ${Object.keys(manifest.sha256).length} files, each with the same SHA-256.`);
if (!good) process.exitCode = 1;
