import { EJSON } from 'bson';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Data } from './chains';

type Documents = Data[string];

const parse = (text: string): unknown => EJSON.parse(text, { relaxed: true });

/** One collection as CloudBase's console exports it (a document a line), or as a list. */
function documentsIn(file: string): Documents {
  const text = readFileSync(file, 'utf8').trim();
  if (text.startsWith('[')) return parse(text) as Documents;
  return text.split('\n').flatMap((line) => (line.trim() ? [parse(line) as Documents[number]] : []));
}

/**
 * Documents by collection out of a backup (its folder, or `documents.json` in it), or out of a folder of CloudBase's own exports, a file
 * `events.json`, `complaints.json` … for each collection. Throws for anything else.
 */
export function readExport(source: string): Data {
  if (!existsSync(source)) throw new Error(`there is no ${source}`);
  if (!statSync(source).isDirectory()) return parse(readFileSync(source, 'utf8')) as Data;
  const backup = path.join(source, 'documents.json');
  if (existsSync(backup)) return readExport(backup);
  const names = readdirSync(source).filter((name) => name.endsWith('.json'));
  if (!names.includes('events.json')) throw new Error(`${source} holds neither documents.json nor events.json`);
  return Object.fromEntries(names.map((name) => [path.basename(name, '.json'), documentsIn(path.join(source, name))]));
}
