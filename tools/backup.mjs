// npm run backup [-- <folder>]: documents and files of the local cloud, of one moment, also while it runs; all of it is verified.
// A folder under that name is whole: it is written as <folder>.part and gets its name last.
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { argumentsOf, dataVersion, hashesOf, stop, takeOut, verifier, writeManifest } from './lib/backups.mjs';
import { root } from './lib/run.mjs';

const { source, data } = argumentsOf();
const folder = source ?? resolve(root, 'backups', new Date().toISOString().slice(0, 19).replaceAll(':', ''));
if (existsSync(folder) && readdirSync(folder).length) stop(`${folder} is not empty: a backup is never written over.`);
const part = `${folder}.part`;
rmSync(part, { recursive: true, force: true });
mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
const lost = await takeOut(data, part);
const { reportOn } = await verifier();
const { lines, digest, good } = reportOn(join(part, 'documents.json'));
const of = { made: new Date().toISOString(), dataVersion: await dataVersion(), chains: digest };
writeManifest(part, { ...of, ...(lost.length && { lost }) });
if (existsSync(folder)) rmdirSync(folder);
renameSync(part, folder);
lines.forEach((line) => console.log(line));
lost.forEach((path) => console.log(`The bytes of ${path} are gone from this machine: the backup is without them.`));
console.log(`${Object.keys(hashesOf(folder)).length} files written to ${folder}`);
if (!good || lost.length) process.exitCode = 1;
