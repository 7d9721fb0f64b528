import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

export type CountyData = Record<string, { _id: string; [field: string]: unknown }[]>;

/** From here and from the bundle in dist/emulator alike: the repository's root is two folders up. */
const file = path.resolve(__dirname, '..', '..', 'tools', 'demo', 'county.json.br');

const about =
  'The demonstration county on 2026-11-24: invented people, shops and cases, worked through the cloud functions at moved times by npm run demo. ' +
  'One document a line; remade, it must come out the same byte for byte.';

const byId = (a: { _id: string }, b: { _id: string }) => (a._id < b._id ? -1 : 1);

/** The county as text: a header, then each document on a line, collections and documents in the order of their names. */
export function countyText(data: CountyData): string {
  const lines = Object.keys(data)
    .sort()
    .flatMap((collection) => [...data[collection]!].sort(byId).map((document) => JSON.stringify([collection, document])));
  return `${[JSON.stringify({ about }), ...lines].join('\n')}\n`;
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

export function readCounty(): CountyData {
  const data: CountyData = {};
  for (const line of keptText().trimEnd().split('\n').slice(1)) {
    const [collection, document] = JSON.parse(line) as [string, CountyData[string][number]];
    (data[collection] ??= []).push(document);
  }
  return data;
}
