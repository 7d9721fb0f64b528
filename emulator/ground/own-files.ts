import { chmodSync, closeSync, existsSync, mkdirSync, openSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// What people's complaints lie in is read by this user of the machine alone, whatever the umask is.
const FOLDER = 0o700;
const FILE = 0o600;

export function ownFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: FOLDER });
}

/** A file that is there and this user's alone; what SQLite lays beside it takes its rights over. */
export function ownFile(file: string): void {
  closeSync(openSync(file, 'a', FILE));
  chmodSync(file, FILE);
}

export function writeOwn(file: string, content: string | Buffer, more: { flush?: boolean } = {}): void {
  writeFileSync(file, content, { mode: FILE, ...more });
  chmodSync(file, FILE);
}

/** Where a file really lies, or will: by a link to it or to its folder it is the same one. */
export function placeOf(file: string): string {
  if (file === ':memory:') return file;
  if (existsSync(file)) return realpathSync(file);
  ownFolder(path.dirname(file));
  return path.join(realpathSync(path.dirname(file)), path.basename(file));
}
