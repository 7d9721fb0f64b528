import Database from 'libsql';
import { parseDocument } from '../ground/ejson';
import { createTable, enter, forget, holders, places, type Place } from './index-tables';
import { declarationsOf, indexesOf, type Collections, type Declaration, type Index } from './indexes';
import type { Scan } from './plan';
import type { Document } from '../ground/values';
import { createRecords, recordsOf, type Records } from './records';
import { ownFile } from '../ground/own-files';
import { invalidParam, notEmulated, WireError } from '../ground/wire-error';

/** A stored document: canonical EJSON, and the sequence number of the commit that wrote it. */
export interface StoredRow {
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

/** What a collection may be called. */
const NAME = /^[a-zA-Z0-9][\w-]{0,63}$/;

/** Under which name it is kept that a field of an index is loose. */
export const looseName = ({ table }: Pick<Index, 'table'>, path: string) => `loose:${table}:${path}`;

/** One SQLite table per collection, one more per index. Every write of the emulator ends in `apply`, all of it or none. */
export class Tables {
  private readonly db: InstanceType<typeof Database>;
  private readonly statements = new Map<string, Statement>();
  private readonly indexes = new Map<string, readonly Index[]>();

  constructor(file: string, collections: Collections) {
    if (file !== ':memory:') ownFile(file);
    this.db = new Database(file);
    this.db.exec('PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    this.db.exec('CREATE TABLE IF NOT EXISTS emulator (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
    this.db.exec(createRecords);
    const created = JSON.parse(this.recall('created') ?? '[]') as string[];
    const all = { ...Object.fromEntries(created.map((name) => [name, {}])), ...declarationsOf(collections) };
    for (const [name, declaration] of Object.entries(all)) this.open(name, declaration);
  }

  get collections(): string[] {
    return [...this.indexes.keys()];
  }

  /** A collection that a program creates; it stays in the data file. */
  create(collection: string): void {
    if (!NAME.test(collection)) throw invalidParam(`invalid collection name ${collection}`);
    if (this.indexes.has(collection)) throw new WireError('DATABASE_COLLECTION_EXIST', `Table exist: ${collection}`);
    this.open(collection, {});
    const created = JSON.parse(this.recall('created') ?? '[]') as string[];
    this.remember('created', JSON.stringify([...created, collection]));
  }

  /** Throws as the cloud does for a collection nobody created. */
  require(collection: string): void {
    if (this.indexes.has(collection)) return;
    throw new WireError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${collection}`);
  }

  get(collection: string, id: string): StoredRow | undefined {
    return this.prepare(`SELECT version, document FROM "c_${collection}" WHERE id = ?`).get(id) as StoredRow | undefined;
  }

  all(collection: string): { id: string; document: string }[] {
    return this.prepare(`SELECT id, document FROM "c_${collection}" ORDER BY rowid`).all() as { id: string; document: string }[];
  }

  count(collection: string): number {
    return (this.prepare(`SELECT count(*) AS total FROM "c_${collection}"`).get() as { total: number }).total;
  }

  /** Every document's place, in the order in which they were added. */
  places(collection: string): Place[] {
    return this.prepare(`SELECT rowid AS row, id FROM "c_${collection}" ORDER BY rowid`).all() as Place[];
  }

  scan(scan: Scan): Place[] {
    return places((sql) => this.prepare(sql), scan);
  }

  indexesOf(collection: string): readonly Index[] {
    return this.indexes.get(collection) ?? [];
  }

  /** A document with a list or an object in this field of an index was written: the field gives no order from then on, as in MongoDB. */
  isLoose(index: Index, path: string): boolean {
    return this.recall(looseName(index, path)) !== undefined;
  }

  /** Other documents that have the unique values this one would take. */
  holders(collection: string, id: string, document: Document): { index: Index; id: string }[] {
    return holders((sql) => this.prepare(sql), this.indexesOf(collection), id, document);
  }

  /** Writes all changes under one version number, durably, or throws and writes none. */
  apply(changes: readonly Change[], version: number): void {
    this.atomically(() => {
      for (const { collection, id } of changes) this.forget(collection, id);
      for (const { collection, id, document } of changes) {
        if (document === undefined) this.prepare(`DELETE FROM "c_${collection}" WHERE id = ?`).run(id);
        else {
          const sql = `INSERT INTO "c_${collection}" (id, version, document) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, document = excluded.document`;
          this.prepare(sql).run(id, version, document);
          const indexes = this.indexesOf(collection);
          if (indexes.length > 0) this.enter(indexes, id, parseDocument(document));
        }
      }
      this.remember('version', String(version));
    });
  }

  /** Whether no collection has a document. */
  isEmpty(): boolean {
    return this.collections.every((name) => this.prepare(`SELECT 1 FROM "c_${name}" LIMIT 1`).get() === undefined);
  }

  /**
   * What is to be written so that these are all there is, in their order. What lies there as it is to be stays: tests put one county in the place
   * of another that is nearly the same. A collection that would come into another order, or that has a loose index, is emptied first.
   */
  replacing(documents: readonly Required<Change>[]): Change[] {
    const wanted = new Map<string, Required<Change>[]>(this.collections.map((name) => [name, []]));
    for (const one of documents) {
      this.require(one.collection);
      wanted.get(one.collection)!.push(one);
    }
    return [...wanted].flatMap(([name, all]) => this.changesIn(name, all));
  }

  private changesIn(collection: string, wanted: readonly Required<Change>[]): Change[] {
    const kept = this.all(collection);
    const asked = new Map(wanted.map(({ id, document }) => [id, document]));
    const stays = kept.filter(({ id }) => asked.has(id));
    const inOrder = asked.size === wanted.length && stays.every(({ id }, at) => wanted[at]!.id === id);
    if (!inOrder || this.indexesOf(collection).some((index) => this.looseIn(index))) {
      this.empty(collection);
      return [...wanted];
    }
    const before = new Map(kept.map(({ id, document }) => [id, document]));
    const gone = kept.flatMap(({ id }) => (asked.has(id) ? [] : { collection, id }));
    return [...gone, ...wanted.filter(({ id, document }) => before.get(id) !== document)];
  }

  private looseIn({ table }: Index): boolean {
    return this.prepare('SELECT 1 FROM emulator WHERE name GLOB ? LIMIT 1').get(`loose:${table}:*`) !== undefined;
  }

  private empty(collection: string): void {
    this.db.exec(`DELETE FROM "c_${collection}"`);
    for (const { table } of this.indexesOf(collection))
      this.db.exec(`DELETE FROM "${table}"; DELETE FROM emulator WHERE name GLOB 'loose:${table}:*'`);
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

  /** All that `work` writes, or nothing when it throws or the process dies; inside another one, a part of it. What it reads is of one moment. */
  atomically<T>(work: () => T): T {
    if (this.db.inTransaction) return work();
    this.db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.db.exec('COMMIT');
      return result;
    } catch (error) {
      this.db.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.db.close();
  }

  /** Makes the table of a collection and those of its indexes; an index that was declared otherwise before is made anew. */
  private open(collection: string, declaration: Declaration): void {
    const other = this.collections.find((name) => name !== collection && name.toLowerCase() === collection.toLowerCase());
    if (other) throw notEmulated(`two collections that differ by case alone: ${other}, ${collection}`);
    const indexes = indexesOf(collection, declaration);
    this.atomically(() => {
      this.db.exec(
        `CREATE TABLE IF NOT EXISTS "c_${collection}" (id TEXT PRIMARY KEY, version INTEGER NOT NULL, document TEXT NOT NULL)`,
      );
      const declared = JSON.stringify(indexes);
      const before = this.recall(`indexes:${collection}`);
      if (before === declared) return;
      for (const { table } of JSON.parse(before ?? '[]') as Index[]) {
        this.db.exec(`DROP TABLE "${table}"; DELETE FROM emulator WHERE name GLOB 'loose:${table}:*'`);
      }
      for (const index of indexes) this.db.exec(createTable(index));
      for (const { id, document } of this.all(collection)) this.enter(indexes, id, parseDocument(document));
      this.remember(`indexes:${collection}`, declared);
    });
    this.indexes.set(collection, indexes);
  }

  private forget(collection: string, id: string): void {
    for (const index of this.indexesOf(collection)) forget((sql) => this.prepare(sql), index, id);
  }

  private enter(indexes: readonly Index[], id: string, document: Document): void {
    for (const index of indexes) {
      for (const path of enter((sql) => this.prepare(sql), index, id, document))
        if (!this.isLoose(index, path)) this.remember(looseName(index, path), 'yes');
    }
  }

  private prepare(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    const made = this.db.prepare<unknown[]>(sql);
    this.statements.set(sql, made);
    return made;
  }
}
