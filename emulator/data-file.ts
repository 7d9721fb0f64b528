import { EJSON } from 'bson';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from './ejson';
import { isDocument, type Document } from './values';

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
