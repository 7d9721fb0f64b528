import { randomUUID } from 'node:crypto';
import { blobsOf, filesFolder } from './blobs';
import type { Tables } from '../store/table';
import { invalidParam, notEmulated, WireError } from '../ground/wire-error';

/** Every fileID of this cloud begins so. */
const PREFIX = 'cloud://emulator.656d-emulator-1250000000/';
const MAX_PATH = 850;

/** Larger files are refused, before they fill this machine's memory. */
export const MAX_FILE = 50 * 1024 * 1024;

export interface StoredFile {
  path: string;
  /** The openid of the person who wrote it; absent when a function did. */
  owner?: string;
  size: number;
  blob: string;
}

export interface Bucket {
  find(path: string): StoredFile | undefined;
  content(file: StoredFile): Buffer;
  /** Writes or overwrites. A person overwrites only what is their own; a function everything. */
  write(path: string, content: Buffer, owner?: string): void;
  remove(file: StoredFile): void;
  all(): StoredFile[];
  /** Removes bytes that no file has: a process that died between the two writes left them. */
  sweep(): void;
  /** Instead of all files these; with `also` in one: both happen or neither. */
  replaceAll(files: readonly FileContent[], also: () => void): void;
}

/** A file as it leaves this cloud and comes back. */
export interface FileContent extends Pick<StoredFile, 'path' | 'owner'> {
  content: Buffer;
}

export const fileIdOf = (path: string) => PREFIX + path;

/** The cloud path a fileID names; undefined for one of another cloud. */
export const pathOf = (fileId: unknown) =>
  typeof fileId === 'string' && fileId.startsWith(PREFIX) ? fileId.slice(PREFIX.length) : undefined;

/** Throws unless it is a path the cloud takes: of the characters it recommends, and of Chinese ones, which WeChat allows. */
export function checkedPath(path: unknown): string {
  if (typeof path !== 'string' || Buffer.byteLength(path) > MAX_PATH || path.split('/').includes(''))
    throw invalidParam(`a cloud path has 1 to ${MAX_PATH} bytes, does not begin or end with / and has no //`);
  if (!path.split('/').every((part) => /^[\w.!*\p{Script=Han}-]+$/u.test(part) && !/^\.+$/.test(part)))
    throw notEmulated('a cloud path of other characters than a-z A-Z 0-9 - ! _ . * and Chinese ones');
  return path;
}

/** The files of the cloud: their bytes beside the data file, the list of them in it. Rule of the bucket: creator only. */
export function bucketOf(tables: Tables, dataFile: string): Bucket {
  const files = tables.records<StoredFile>('files');
  const blobs = blobsOf(filesFolder(dataFile));
  const keep = ({ path, owner, content }: FileContent) => {
    // A new name each time: a crash halfway leaves the old file as it was.
    const blob = randomUUID();
    blobs.write(blob, content);
    files.set(path, { path, ...(owner === undefined ? {} : { owner }), size: content.length, blob });
  };
  const sweep = () => blobs.keepOnly(new Set(files.all().map(({ blob }) => blob)));
  return {
    find: (path) => files.get(path),
    content: ({ path, blob }) => {
      const content = blobs.read(blob);
      if (!content) throw new Error(`the bytes of ${path} are gone from this machine`);
      return content;
    },
    write: (path, content, owner) => {
      const before = files.get(path);
      if (content.length > MAX_FILE) throw new WireError('STORAGE_REQUEST_FAIL', `a file has at most ${MAX_FILE} bytes`);
      if (before && owner !== undefined && before.owner !== owner) throw exceedsAuthority();
      keep({ path, owner, content });
      if (before) blobs.remove(before.blob);
    },
    remove: ({ path, blob }) => {
      files.remove(path);
      blobs.remove(blob);
    },
    all: () => files.all(),
    sweep,
    replaceAll: (contents, also) => {
      tables.atomically(() => {
        files.clear();
        contents.forEach(keep);
        also();
      });
      sweep();
    },
  };
}

export const exceedsAuthority = () => new WireError('STORAGE_EXCEED_AUTHORITY', 'storage permission denied');
