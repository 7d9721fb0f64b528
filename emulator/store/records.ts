import type Database from 'libsql';

/** What the emulated platform keeps of one kind, as JSON by key, in the order of first writing. */
export interface Records<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  remove(key: string): void;
  all(): T[];
  clear(): void;
}

type Prepare = (sql: string) => Database.Statement<unknown[]>;

export const createRecords =
  'CREATE TABLE IF NOT EXISTS records (kind TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (kind, key))';

export function recordsOf<T>(kind: string, prepare: Prepare): Records<T> {
  const read = (row: unknown) => JSON.parse((row as { value: string }).value) as T;
  return {
    get: (key) => {
      const row = prepare('SELECT value FROM records WHERE kind = ? AND key = ?').get(kind, key);
      return row === undefined ? undefined : read(row);
    },
    set: (key, value) => {
      const sql = 'INSERT INTO records VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value';
      prepare(sql).run(kind, key, JSON.stringify(value));
    },
    remove: (key) => void prepare('DELETE FROM records WHERE kind = ? AND key = ?').run(kind, key),
    all: () => prepare('SELECT value FROM records WHERE kind = ? ORDER BY rowid').all(kind).map(read),
    clear: () => void prepare('DELETE FROM records WHERE kind = ?').run(kind),
  };
}
