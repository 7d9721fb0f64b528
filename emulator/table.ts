import Database from 'libsql';
import { createRecords, recordsOf, type Records } from './records';
import { WireError } from './wire-error';

/** A stored document: canonical EJSON, and the sequence number of the commit that wrote it. */
export interface Row {
  version: number;
  document: string;
}

export interface Change {
  collection: string;
  id: string;
  /** Absent: removed. */
  document?: string;
}

type Statement = Database.Statement<unknown[]>;

/** One SQLite table per collection. Every write of the emulator ends in `apply`, all of it or none. */
export class Tables {
  private readonly db: InstanceType<typeof Database>;
  private readonly statements = new Map<string, Statement>();

  constructor(
    file: string,
    readonly collections: readonly string[],
  ) {
    this.db = new Database(file);
    this.db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    this.db.exec('CREATE TABLE IF NOT EXISTS emulator (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
    this.db.exec(createRecords);
    for (const name of collections) {
      this.db.exec(
        `CREATE TABLE IF NOT EXISTS "c_${name}" (id TEXT PRIMARY KEY, version INTEGER NOT NULL, document TEXT NOT NULL)`,
      );
    }
  }

  /** Throws as the cloud does for a collection nobody created. */
  require(collection: string): void {
    if (this.collections.includes(collection)) return;
    throw new WireError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${collection}`);
  }

  get(collection: string, id: string): Row | undefined {
    return this.prepare(`SELECT version, document FROM "c_${collection}" WHERE id = ?`).get(id) as Row | undefined;
  }

  all(collection: string): { id: string; document: string }[] {
    return this.prepare(`SELECT id, document FROM "c_${collection}" ORDER BY rowid`).all() as { id: string; document: string }[];
  }

  /** Writes all changes under one version number, durably, or throws and writes none. */
  apply(changes: readonly Change[], version: number): void {
    this.atomically(() => {
      for (const { collection, id, document } of changes) {
        if (document === undefined) this.prepare(`DELETE FROM "c_${collection}" WHERE id = ?`).run(id);
        else {
          const sql = `INSERT INTO "c_${collection}" (id, version, document) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, document = excluded.document`;
          this.prepare(sql).run(id, version, document);
        }
      }
      this.remember('version', String(version));
    });
  }

  /** Empties every collection. */
  clear(): void {
    this.atomically(() => this.collections.forEach((name) => this.db.exec(`DELETE FROM "c_${name}"`)));
  }

  /** What the emulator itself keeps beside the data: last version, moved time. */
  recall(name: string): string | undefined {
    return (this.prepare('SELECT value FROM emulator WHERE name = ?').get(name) as { value: string } | undefined)?.value;
  }

  remember(name: string, value: string): void {
    this.prepare('INSERT INTO emulator (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(
      name,
      value,
    );
  }

  /** What the platform itself keeps of a kind: consents, messages sent, files. */
  records<T>(kind: string): Records<T> {
    return recordsOf<T>(kind, (sql) => this.prepare(sql));
  }

  close(): void {
    this.db.close();
  }

  private prepare(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    const made = this.db.prepare<unknown[]>(sql);
    this.statements.set(sql, made);
    return made;
  }

  private atomically(work: () => void): void {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.db.exec('COMMIT');
    } catch (error) {
      this.db.exec('ROLLBACK');
      throw error;
    }
  }
}
