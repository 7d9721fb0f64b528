// Puts a verified data file in the place of another. Until the one rename nothing of the old is touched; after it the new one is whole.
import Database from 'libsql';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a data file is made before it takes the place of `data`. */
export const freshOf = (data) => `${data}.restoring`;
const blobsOf = (data) => `${data}-files`;

/** Holds the data file for this program alone, as the emulator does (emulator/store/data-lock.ts); undefined while another one has it. */
export function lock(data) {
  const file = `${data}-lock`;
  mkdirSync(dirname(data), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  const held = new Database(file);
  try {
    held.exec('BEGIN EXCLUSIVE');
    return () => held.close();
  } catch {
    held.close();
    return undefined;
  }
}

/** Whatever an earlier restore that was cut off has left beside the data file. */
export function clearFresh(data) {
  const name = basename(freshOf(data));
  for (const one of existsSync(dirname(data)) ? readdirSync(dirname(data)) : [])
    if (one === name || one.startsWith(`${name}-`)) rmSync(join(dirname(data), one), { recursive: true, force: true });
}

/** The same bytes under a second name, where the disk can; else a copy. */
function sameAs(from, to) {
  if (existsSync(to)) return;
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function sameBlobs(from, to) {
  if (!existsSync(blobsOf(from))) return;
  mkdirSync(blobsOf(to), { recursive: true, mode: 0o700 });
  for (const name of readdirSync(blobsOf(from))) sameAs(join(blobsOf(from), name), join(blobsOf(to), name));
}

/** The blobs of what was there lie where it is kept. */
function onlyBlobsOf(fresh, data) {
  const folder = blobsOf(data);
  const wanted = new Set(existsSync(blobsOf(fresh)) ? readdirSync(blobsOf(fresh)) : []);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) if (!wanted.has(name)) rmSync(join(folder, name));
}

/** Everything in the one file: a journal that is left beside it would be played into whatever takes its name. */
function settle(file) {
  const db = new Database(file);
  db.exec('PRAGMA busy_timeout = 30000');
  db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
  db.close();
  const journal = `${file}-wal`;
  if (existsSync(journal) && statSync(journal).size > 0) throw new Error(`another program reads ${file}; stop it first`);
  for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
}

/** The moved clock of the demonstration is this machine's, and not the backup's. */
function keepClock(from, to) {
  const [old, fresh] = [new Database(from), new Database(to)];
  const [row] = old.prepare("SELECT value FROM emulator WHERE name = 'clockOffsetMs'").all();
  if (row) fresh.prepare("INSERT OR REPLACE INTO emulator VALUES ('clockOffsetMs', ?)").run(row.value);
  old.close();
  fresh.close();
}

/**
 * The steps, in order; `kept` is where the old one goes. Cut off before `swap`, everything is as it was; after it, everything is new.
 * @returns {{name: string, run: () => void}[]}
 */
export function swapSteps(data, kept) {
  const fresh = freshOf(data);
  const old = existsSync(data);
  return [
    { name: 'clock', run: () => old && keepClock(data, fresh) },
    { name: 'settle', run: () => [...(old ? [data] : []), fresh].forEach(settle) },
    // The file itself comes last: where it is, its blobs are.
    { name: 'keep blobs', run: () => old && sameBlobs(data, kept) },
    { name: 'keep', run: () => old && sameAs(data, kept) },
    // Names of blobs are random: the old ones do not mind them.
    { name: 'blobs', run: () => sameBlobs(fresh, data) },
    // A seed that was cut off before would otherwise begin again over what is restored.
    { name: 'no seed', run: () => rmSync(`${data}.seeding`, { force: true }) },
    { name: 'swap', run: () => renameSync(fresh, data) },
    { name: 'old blobs', run: () => onlyBlobsOf(fresh, data) },
    { name: 'clear', run: () => clearFresh(data) },
  ];
}
