import type Database from 'libsql';
import { entriesOf, type Index } from './indexes';
import type { Scan } from './plan';
import type { Document } from '../ground/values';
import { duplicateKey } from '../ground/wire-error';

type Prepare = (sql: string) => Database.Statement<unknown[]>;
const columns = (index: Index) => Object.keys(index.fields).map((_, at) => `k${at}`);

/** A place of a document: its row, by which documents lie in the order they were added, and its id. */
export interface Place {
  readonly row: number;
  readonly id: string;
}

export const createTable = (index: Index) =>
  `CREATE TABLE "${index.table}" (${columns(index)
    .map((name) => `${name} TEXT NOT NULL`)
    .join(', ')}, id TEXT NOT NULL, PRIMARY KEY (${columns(index).join(', ')}, id)) WITHOUT ROWID;
   CREATE INDEX "${index.table}_id" ON "${index.table}" (id)`;

export function forget(prepare: Prepare, index: Index, id: string): void {
  prepare(`DELETE FROM "${index.table}" WHERE id = ?`).run(id);
}

/** The id of another document that already has one of these keys. */
function holder(prepare: Prepare, index: Index, id: string, keys: readonly string[]): string | undefined {
  const same = columns(index).map((name) => `${name} = ?`);
  const sql = `SELECT id FROM "${index.table}" WHERE ${same.join(' AND ')} AND id <> ? LIMIT 1`;
  return (prepare(sql).get(...keys, id) as { id: string } | undefined)?.id;
}

/** Ids of other documents whose unique keys a document would take, with the index. */
export function holders(
  prepare: Prepare,
  indexes: readonly Index[],
  id: string,
  document: Document,
): { index: Index; id: string }[] {
  return indexes
    .filter(({ unique }) => unique)
    .flatMap((index) =>
      entriesOf(index, document).keys.flatMap((keys) => {
        const other = holder(prepare, index, id, keys);
        return other === undefined ? [] : [{ index, id: other }];
      }),
    );
}

/** Writes a document's entries; answers which fields are loose. Throws E11000 where a unique one is taken. */
export function enter(prepare: Prepare, index: Index, id: string, document: Document): readonly string[] {
  const { keys, loose } = entriesOf(index, document);
  const sql = `INSERT INTO "${index.table}" VALUES (${[...columns(index), 'id'].map(() => '?').join(', ')})`;
  for (const one of keys) {
    if (index.unique && holder(prepare, index, id, one) !== undefined) throw duplicateKey(index.collection, index.name, id);
    prepare(sql).run(...one, id);
  }
  return loose;
}

/** The places a scan leads to, in its order. */
export function places(prepare: Prepare, { index, equal, low, high, order }: Scan): Place[] {
  const names = columns(index);
  const next = names[equal.length];
  const conditions = [
    ...equal.map((_, at) => `x.k${at} = ?`),
    ...(low ? [`x.${next} ${low.open ? '>' : '>='} ?`] : []),
    ...(high ? [`x.${next} ${high.open ? '<' : '<='} ?`] : []),
  ];
  const along = order.map((direction, at) => `x.k${equal.length + at} ${direction === 1 ? 'ASC' : 'DESC'}`);
  const sql = `SELECT c.rowid AS row, x.id AS id FROM "${index.table}" x JOIN "c_${index.collection}" c ON c.id = x.id
    ${conditions.length ? `WHERE ${conditions.join(' AND ')}` : ''} ORDER BY ${[...along, 'x.id'].join(', ')}`;
  const given = [...equal, ...(low ? [low.key] : []), ...(high ? [high.key] : [])];
  return prepare(sql).all(...given) as Place[];
}
