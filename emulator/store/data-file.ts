import { EJSON } from 'bson';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkedPath, type FileContent } from '../files/bucket';
import { parseDocument } from '../ground/ejson';
import { ownFolder, writeOwn } from '../ground/own-files';
import { isDocument, type Document } from '../ground/values';

/** Writes documents by collection as EJSON that a person can read: `{"things": [{"_id": "one", "at": {"$date": "…"}}]}`. */
export function writeData(file: string, data: Record<string, readonly Document[]>): void {
  writeOwn(file, `${EJSON.stringify(data, undefined, 1, { relaxed: true })}\n`);
}

/** Reads what `writeData` wrote. */
export function readData(file: string): Record<string, Document[]> {
  const data = parseDocument(readFileSync(file, 'utf8'));
  for (const [collection, documents] of Object.entries(data)) {
    const good = Array.isArray(documents) && documents.every((one) => isDocument(one) && typeof one._id === 'string');
    if (!good) throw new Error(`${file}: ${collection} is not a list of documents with an _id`);
  }
  return data as Record<string, Document[]>;
}

const LIST = 'files.json';
/** `at`: where its bytes lie, where that is not under `files` and its path. */
type Listed = Pick<FileContent, 'path' | 'owner'> & { at?: string };

const foldersOf = (cloudPath: string) =>
  cloudPath
    .split('/')
    .slice(0, -1)
    .map((_, at, parts) => parts.slice(0, at + 1).join('/'));

/**
 * Where each file lies: under its path, but for those whose path is also the folder of another one, or differs from another one's in case
 * alone. The cloud knows no folders; the disk of this machine does.
 */
function placesOf(files: readonly Pick<FileContent, 'path'>[]): string[] {
  const used = new Set(files.flatMap(({ path: one }) => foldersOf(one.toLowerCase())));
  return files.map(({ path: cloudPath }, index) => {
    const alone = !used.has(cloudPath.toLowerCase());
    used.add(cloudPath.toLowerCase());
    return alone ? path.join('files', cloudPath) : path.join('beside', String(index));
  });
}

/** Writes files into a folder under their cloud paths, and beside them `files.json`: which there are and who wrote them. */
export function writeFiles(folder: string, files: readonly FileContent[]): void {
  ownFolder(folder);
  const places = placesOf(files);
  const list = files.map(({ content, ...file }, index): Listed => {
    const at = places[index]!;
    ownFolder(path.dirname(path.join(folder, at)));
    writeOwn(path.join(folder, at), content);
    return at.startsWith('files') ? file : { ...file, at: `beside/${index}` };
  });
  writeOwn(path.join(folder, LIST), `${JSON.stringify(list, undefined, 1)}\n`);
}

/** Reads what `writeFiles` wrote; throws when one that is listed is not there. */
export function readFiles(folder: string): FileContent[] {
  const list = JSON.parse(readFileSync(path.join(folder, LIST), 'utf8')) as Listed[];
  return list.map(({ at, ...one }) => {
    const source = path.join(folder, ...(at === undefined ? ['files', checkedPath(one.path)] : ['beside', path.basename(at)]));
    if (!existsSync(source)) throw new Error(`${folder}: the file ${one.path} is listed and not there`);
    return { ...one, content: readFileSync(source) };
  });
}
