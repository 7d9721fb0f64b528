// npm run backup [-- <folder>]: documents and files of the local cloud, of one moment, also while it runs; the chains are verified.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argumentsOf, dataVersion, hashesOf, stop, takeOut, verifier, writeManifest } from './lib/backups.mjs';
import { root } from './lib/run.mjs';

const { source, data } = argumentsOf();
const folder = source ?? resolve(root, 'backups', new Date().toISOString().slice(0, 19).replaceAll(':', ''));
if (existsSync(folder) && readdirSync(folder).length) stop(`${folder} is not empty: a backup is never written over.`);
await takeOut(data, folder);
const { reportOn } = await verifier();
const { lines, digest, good } = reportOn(join(folder, 'documents.json'));
writeManifest(folder, { made: new Date().toISOString(), dataVersion: await dataVersion(), chains: digest });
lines.forEach((line) => console.log(line));
console.log(`${Object.keys(hashesOf(folder)).length} files written to ${folder}`);
if (!good) process.exitCode = 1;
