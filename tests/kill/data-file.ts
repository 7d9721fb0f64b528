import Database from 'libsql';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { collections } from '../../cloudfunctions/collections';
import { takeOut } from '../../emulator/store/contents';
import { declarationsOf, entriesOf, indexesOf } from '../../emulator/store/indexes';
import type { Known } from './load';

/** Index tables that do not hold exactly what their documents say, and pages that SQLite itself finds damaged. */
export function indexFaults(dataFile: string, documents: ReturnType<typeof takeOut>['documents']): string[] {
  const db = new Database(dataFile);
  try {
    const [{ integrity_check: integrity }] = db.prepare('PRAGMA integrity_check').all() as [{ integrity_check: string }];
    const faults = integrity === 'ok' ? [] : [integrity];
    for (const [name, declaration] of Object.entries(declarationsOf(collections))) {
      for (const index of indexesOf(name, declaration)) {
        const rows = db.prepare(`SELECT * FROM "${index.table}"`).all() as Record<string, string>[];
        const found = rows.map((row) => JSON.stringify(Object.values(row))).sort();
        const wanted = (documents[name] ?? [])
          .flatMap((one) => entriesOf(index, one).keys.map((keys) => JSON.stringify([...keys, one._id])))
          .sort();
        if (JSON.stringify(found) !== JSON.stringify(wanted)) faults.push(`index ${name} ${index.name} differs from a full scan`);
      }
    }
    return faults;
  } finally {
    db.close();
  }
}

const digest = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');

/** A file that was acknowledged and is not there, or is neither the old nor the new content whole; and bytes that belong to no file after a start. */
export function fileFaults(files: ReturnType<typeof takeOut>['files'], known: Known): string[] {
  const found = new Map(files.map(({ path, content }) => [path, digest(content)]));
  return [...known.files].flatMap(([path, { sure, maybe }]) => {
    const allowed = [...(sure === undefined ? [] : [sure]), ...maybe].map(digest);
    const content = found.get(path);
    if (content === undefined) return sure === undefined ? [] : [`${path} was acknowledged and is gone`];
    return allowed.includes(content) ? [] : [`${path} is neither what was acknowledged nor what was sent`];
  });
}

/** Bytes beside the data file that no file names. */
export function strayBytes(dataFile: string, files: readonly unknown[]): number {
  return readdirSync(`${dataFile}-files`).length - files.length;
}
