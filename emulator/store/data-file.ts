import { EJSON } from 'bson';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkedPath, type FileContent } from '../files/bucket';
import { parseDocument } from '../ground/ejson';
import { isDocument, type Document } from '../ground/values';

/** Writes documents by collection as EJSON that a person can read: `{"things": [{"_id": "one", "at": {"$date": "…"}}]}`. */
export function writeData(file: string, data: Record<string, readonly Document[]>): void {
  writeFileSync(file, `${EJSON.stringify(data, undefined, 1, { relaxed: true })}\n`);
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
type Listed = Pick<FileContent, 'path' | 'owner'>;

/** Writes files into a folder under their cloud paths, and beside them `files.json`: which there are and who wrote them. */
export function writeFiles(folder: string, files: readonly FileContent[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { path: cloudPath, content } of files) {
    const target = path.join(folder, 'files', cloudPath);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  const list: Listed[] = files.map(({ content: _content, ...listed }) => listed);
  writeFileSync(path.join(folder, LIST), `${JSON.stringify(list, undefined, 1)}\n`);
}

/** Reads what `writeFiles` wrote; throws when one that is listed is not there. */
export function readFiles(folder: string): FileContent[] {
  const list = JSON.parse(readFileSync(path.join(folder, LIST), 'utf8')) as Listed[];
  return list.map((one) => {
    const source = path.join(folder, 'files', checkedPath(one.path));
    if (!existsSync(source)) throw new Error(`${folder}: the file ${one.path} is listed and not there`);
    return { ...one, content: readFileSync(source) };
  });
}
