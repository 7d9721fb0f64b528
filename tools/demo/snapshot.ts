import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

export type CountyData = Record<string, { _id: string; [field: string]: unknown }[]>;

/** A file of the cloud with its bytes. */
export interface CountyFile {
  path: string;
  owner?: string;
  content: Buffer;
}

/** From here and from the bundle in dist/emulator alike: the repository's root is two folders up. */
const folder = path.resolve(__dirname, '..', '..', 'tools', 'demo');
const file = path.join(folder, 'county.json.br');

/** The bytes of a picture that somebody hands in: drawn, and kept beside its drawing. */
export const pictureOf = (name: string) => readFileSync(path.join(folder, 'pictures', `${name}.jpg`));

const about =
  'The demonstration county on 2026-11-24: invented people, shops and cases, worked through the cloud functions at moved times by npm run demo. ' +
  'One document or file a line; remade, it must come out the same byte for byte.';

const byId = (a: { _id: string }, b: { _id: string }) => (a._id < b._id ? -1 : 1);

const byPath = (a: CountyFile, b: CountyFile) => (a.path < b.path ? -1 : 1);
/** The mark of a line that is a file. */
const FILE = 'file:';

/** The county as text: a header, then each document on a line, collections and documents in the order of their names, then each file. */
export function countyText(data: CountyData, files: readonly CountyFile[]): string {
  const documents = Object.keys(data)
    .sort()
    .flatMap((collection) => [...data[collection]!].sort(byId).map((document) => JSON.stringify([collection, document])));
  const kept = [...files]
    .sort(byPath)
    .map(({ content, ...one }) => JSON.stringify([FILE, { ...one, content: content.toString('base64') }]));
  return `${[JSON.stringify({ about }), ...documents, ...kept].join('\n')}\n`;
}

export function keepCounty(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  const packed = brotliCompressSync(text, { params });
  writeFileSync(file, packed);
  return packed.length;
}

export function keptText(): string {
  return brotliDecompressSync(readFileSync(file)).toString('utf8');
}

/** The documents that are kept, by collection. */
export function readCounty(): CountyData {
  const data: CountyData = {};
  for (const [collection, document] of keptLines()) if (collection !== FILE) (data[collection] ??= []).push(document);
  return data;
}

export function readFiles(): CountyFile[] {
  return keptLines()
    .filter(([collection]) => collection === FILE)
    .map(([, kept]) => {
      const { content, ...one } = kept as unknown as Omit<CountyFile, 'content'> & { content: string };
      return { ...one, content: Buffer.from(content, 'base64') };
    });
}

const keptLines = () =>
  keptText()
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line) as [string, CountyData[string][number]]);
