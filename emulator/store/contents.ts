import { bucketOf, type Bucket, type FileContent } from '../files/bucket';
import { parseDocument } from '../ground/ejson';
import type { Collections } from './indexes';
import { Tables } from './table';
import type { Document } from '../ground/values';

/** Every document by collection. */
export const documentsOf = (tables: Tables): Record<string, Document[]> =>
  Object.fromEntries(tables.collections.map((name) => [name, tables.all(name).map(({ document }) => parseDocument(document))]));

/** Every file with its bytes. */
export const filesOf = (bucket: Bucket): FileContent[] =>
  bucket.all().map((file) => ({
    path: file.path,
    ...(file.owner === undefined ? {} : { owner: file.owner }),
    content: bucket.content(file),
  }));

export interface Contents {
  documents: Record<string, Document[]>;
  files: FileContent[];
}

/** Documents and files of one moment, out of a data file that another process may be serving: its writes wait so long. */
export function takeOut(dataFile: string, collections: Collections): Contents {
  const tables = new Tables(dataFile, collections);
  try {
    return tables.atomically(() => ({ documents: documentsOf(tables), files: filesOf(bucketOf(tables, dataFile)) }));
  } finally {
    tables.close();
  }
}
