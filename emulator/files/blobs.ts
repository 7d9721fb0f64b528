import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ownFolder, writeOwn } from '../ground/own-files';

/** The bytes of files, under names the emulator makes up. */
export interface Blobs {
  read(name: string): Buffer | undefined;
  write(name: string, content: Buffer): void;
  remove(name: string): void;
  /** Removes the bytes of every other name. */
  keepOnly(names: ReadonlySet<string>): void;
}

/** The folder of a data file's files; none for `:memory:`. */
export const filesFolder = (dataFile: string) => (dataFile === ':memory:' ? undefined : `${dataFile}-files`);

export function blobsOf(folder: string | undefined): Blobs {
  if (!folder) {
    const held = new Map<string, Buffer>();
    return {
      read: (name) => held.get(name),
      write: (name, content) => void held.set(name, content),
      remove: (name) => void held.delete(name),
      keepOnly: (names) => [...held.keys()].filter((name) => !names.has(name)).forEach((name) => held.delete(name)),
    };
  }
  const at = (name: string) => path.join(folder, name);
  if (existsSync(folder)) chmodSync(folder, 0o700);
  return {
    read: (name) => (existsSync(at(name)) ? readFileSync(at(name)) : undefined),
    write: (name, content) => {
      ownFolder(folder);
      // On the disk before anybody is told that the file is there.
      writeOwn(at(name), content, { flush: true });
    },
    remove: (name) => rmSync(at(name), { force: true }),
    keepOnly: (names) => {
      const found = existsSync(folder) ? readdirSync(folder) : [];
      for (const name of found) if (!names.has(name)) rmSync(at(name), { force: true });
    },
  };
}
