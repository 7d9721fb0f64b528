import { bucketOf, type Bucket, type FileContent, type StoredFile } from '../files/bucket';
import { parseDocument } from '../ground/ejson';
import { placeOf } from '../ground/own-files';
import type { Collections } from './indexes';
import { Tables } from './table';
import type { Document } from '../ground/values';

/** Every document by collection. */
export const documentsOf = (tables: Tables): Record<string, Document[]> =>
  Object.fromEntries(tables.collections.map((name) => [name, tables.all(name).map(({ document }) => parseDocument(document))]));

/** Every file with its bytes. */
export const filesOf = (bucket: Bucket): FileContent[] => bucket.all().map((file) => contentOf(bucket, file));

function contentOf(bucket: Bucket, file: StoredFile): FileContent {
  const { path, owner } = file;
  return { path, ...(owner === undefined ? {} : { owner }), content: bucket.content(file) };
}

export interface Contents {
  documents: Record<string, Document[]>;
  files: FileContent[];
  /** Paths of files that are listed, and whose bytes cannot be read from this machine. */
  lost: string[];
}

/** Every file whose bytes can be read; one that is lost does not keep the others from being saved. */
function savedOf(bucket: Bucket): Pick<Contents, 'files' | 'lost'> {
  const files: FileContent[] = [];
  const lost: string[] = [];
  for (const file of bucket.all()) {
    try {
      files.push(contentOf(bucket, file));
    } catch {
      lost.push(file.path);
    }
  }
  return { files, lost };
}

/** Documents and files of one moment, out of a data file that another process may be serving: its writes wait so long. */
export function takeOut(dataFile: string, collections: Collections): Contents {
  const place = placeOf(dataFile);
  const tables = new Tables(place, collections);
  try {
    return tables.atomically(() => ({ documents: documentsOf(tables), ...savedOf(bucketOf(tables, place)) }));
  } finally {
    tables.close();
  }
}
