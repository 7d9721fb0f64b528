import { EJSON } from 'bson';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { collections } from '../../cloudfunctions/collections';
import type { HashAt } from './files';
import type { Data, Document } from './found';

const parse = (text: string): unknown => EJSON.parse(text, { relaxed: true });

/** Text of one file as JSON; what breaks off is said by the name of the file and its line. */
function parsed(text: string, where: string): unknown {
  try {
    return parse(text);
  } catch {
    throw new Error(`${where}：读不下去，导出没有完成或者被截断`);
  }
}

/** One collection as CloudBase's console exports it (a document a line), or as a list. */
function documentsIn(file: string): Document[] {
  const text = readFileSync(file, 'utf8').trim();
  const name = path.basename(file);
  if (text.startsWith('[')) return parsed(text, name) as Document[];
  return text.split('\n').flatMap((line, at) => (line.trim() ? [parsed(line, `${name} 第 ${at + 1} 行`) as Document] : []));
}

/** Every collection is there, with documents alone in it. */
function whole(data: Data, source: string): Data {
  const missing = Object.keys(collections).filter((name) => !Array.isArray(data[name]));
  if (missing.length) throw new Error(`${source}：缺少 ${missing.join('、')}，导出不完整`);
  for (const [name, documents] of Object.entries(data)) {
    const strange = documents.findIndex((one) => typeof one?._id !== 'string');
    if (strange >= 0) throw new Error(`${source}：${name} 的第 ${strange + 1} 个文档没有 _id`);
  }
  return data;
}

/**
 * Documents by collection out of a backup (its folder, or `documents.json` in it), or out of a folder of CloudBase's own exports, a file
 * `events.json`, `complaints.json` … for each collection. Throws for anything else, and where one of the program's collections is missing.
 */
export function readExport(source: string): Data {
  if (!existsSync(source)) throw new Error(`没有 ${source}`);
  if (!statSync(source).isDirectory()) return whole(parsed(readFileSync(source, 'utf8'), path.basename(source)) as Data, source);
  const backup = path.join(source, 'documents.json');
  if (existsSync(backup)) return readExport(backup);
  const names = readdirSync(source).filter((name) => name.endsWith('.json'));
  if (!names.includes('events.json')) throw new Error(`${source} 里没有 documents.json，也没有 events.json`);
  const found = names.map((name) => [path.basename(name, '.json'), documentsIn(path.join(source, name))]);
  return whole(Object.fromEntries(found) as Data, source);
}

/**
 * The files that were exported beside the documents, in a folder `files` under their cloud paths, or where a backup's `files.json` says;
 * undefined where there are none.
 */
export function filesBeside(source: string): HashAt | undefined {
  const folder = statSync(source).isDirectory() ? source : path.dirname(source);
  const list = path.join(folder, 'files.json');
  if (!existsSync(path.join(folder, 'files')) && !existsSync(list)) return undefined;
  const listed = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { path: string; at?: string }[]) : [];
  const elsewhere = new Map(listed.map(({ path: one, at }) => [one, at]));
  return (cloudPath) => {
    const file = path.join(folder, elsewhere.get(cloudPath) ?? path.join('files', cloudPath));
    const within = file.startsWith(folder + path.sep) && existsSync(file) && statSync(file).isFile();
    return within ? createHash('sha256').update(readFileSync(file)).digest('hex') : undefined;
  };
}
