import { randomUUID } from 'node:crypto';
import { parseDocument } from '../ground/ejson';
import { uniqueKeys } from './indexes';
import { Reads } from './reads';
import { Tables, type Change } from './table';
import { conflict, duplicateKey, WireError } from '../ground/wire-error';

/** CloudBase drops a transaction that is older. */
const TRANSACTION_MS = 30_000;

interface Transaction {
  /** Sees what was committed up to this version: a snapshot. */
  readonly start: number;
  readonly bornAt: number;
  /** What it wrote, by collection and id. */
  readonly writes: Map<string, Change>;
}

const keyOf = (collection: string, id: string) => `${collection}/${id}`;

/**
 * Documents under snapshot isolation, as MongoDB gives it: the first updater wins. A later one gets its conflict at the operation; one that
 * was overtaken by a write outside transactions gets it at commit. What is only read is not checked: write skew is possible, as in the cloud.
 */
export class Store {
  /** What requests have read so far. */
  readonly reads = new Reads();
  private version: number;
  private readonly transactions = new Map<string, Transaction>();
  /** Documents replaced while a transaction lives, newest last: `until` is the version that replaced them. */
  private readonly replaced = new Map<string, { until: number; document?: string }[]>();

  constructor(
    readonly tables: Tables,
    /** Milliseconds that have passed, by which the life of a transaction is told. */
    private readonly elapsed: () => number = () => performance.now(),
  ) {
    this.version = Number(tables.recall('version') ?? 0);
  }

  begin(): string {
    this.dropExpired();
    const id = randomUUID();
    this.transactions.set(id, { start: this.version, bornAt: this.elapsed(), writes: new Map() });
    return id;
  }

  commit(id: string): void {
    const { start, writes } = this.living(id);
    this.transactions.delete(id);
    const changes = [...writes.values()];
    const overtaken = changes.find((change) => this.versionOf(change.collection, change.id) > start);
    if (overtaken) {
      this.forget();
      throw conflict(`write conflict on ${overtaken.collection}`);
    }
    try {
      if (changes.length) this.apply(changes);
    } catch (error) {
      // Its unique values were free when it wrote; another one was faster.
      if (error instanceof WireError) throw conflict(error.message);
      throw error;
    } finally {
      this.forget();
    }
  }

  abort(id: string): void {
    this.living(id);
    this.transactions.delete(id);
    this.forget();
  }

  get(collection: string, id: string, transactionId?: string): string | undefined {
    this.tables.require(collection);
    if (!transactionId) return this.tables.get(collection, id)?.document;
    const { start, writes } = this.living(transactionId);
    const key = keyOf(collection, id);
    const written = writes.get(key);
    if (written) return written.document;
    const old = this.replaced.get(key)?.find(({ until }) => until > start);
    return old ? old.document : this.tables.get(collection, id)?.document;
  }

  insert(collection: string, id: string, document: string, transactionId?: string): void {
    if (this.get(collection, id, transactionId) !== undefined) throw duplicateKey(collection, '_id_', id);
    this.write([{ collection, id, document }], transactionId);
  }

  /** Writes or removes documents: at once, or in the transaction. */
  write(changes: readonly Change[], transactionId?: string): void {
    for (const { collection } of changes) this.tables.require(collection);
    if (!transactionId) return this.apply(changes);
    const transaction = this.living(transactionId);
    for (const change of changes) {
      const key = keyOf(change.collection, change.id);
      const others = [...this.transactions.values()].filter((one) => one !== transaction);
      const taken =
        others.some(({ writes }) => writes.has(key)) || this.versionOf(change.collection, change.id) > transaction.start;
      if (taken) throw conflict(`write conflict on ${change.collection}`);
      this.claim(change, transaction, others);
      transaction.writes.set(key, change);
    }
  }

  /** Unique values: taken by a document they are a duplicate, by another transaction a conflict. */
  private claim({ collection, id, document }: Change, transaction: Transaction, others: readonly Transaction[]): void {
    if (document === undefined || !this.tables.indexesOf(collection).some(({ unique }) => unique)) return;
    const wanted = new Set(this.uniqueKeys({ collection, id, document }));
    const clashes = ({ writes }: Transaction) =>
      [...writes.values()].some((other) => other.id !== id && this.uniqueKeys(other).some((key) => wanted.has(key)));
    const isMine = (other: string) => transaction.writes.has(keyOf(collection, other));
    const holder = this.tables.holders(collection, id, parseDocument(document)).find((one) => !isMine(one.id));
    if (holder ?? clashes(transaction)) throw duplicateKey(collection, holder?.index.name ?? 'unique', id);
    if (others.some(clashes)) throw conflict(`write conflict on a unique index of ${collection}`);
  }

  private uniqueKeys({ collection, document }: Change): string[] {
    return document === undefined ? [] : uniqueKeys(this.tables.indexesOf(collection), parseDocument(document));
  }

  /** Replaces everything; transactions under way are gone. */
  replaceAll(documents: readonly Required<Change>[]): void {
    this.transactions.clear();
    this.replaced.clear();
    this.tables.atomically(() => this.apply(this.tables.replacing(documents)));
  }

  private apply(changes: readonly Change[]): void {
    const before = this.transactions.size ? changes.map(({ collection, id }) => this.tables.get(collection, id)?.document) : [];
    this.tables.apply(changes, this.version + 1);
    this.version += 1;
    before.forEach((document, index) => {
      const { collection, id } = changes[index]!;
      const key = keyOf(collection, id);
      this.replaced.set(key, [...(this.replaced.get(key) ?? []), { until: this.version, document }]);
    });
  }

  /** Version that last wrote or removed a document; a removal is remembered while a transaction lives. */
  private versionOf(collection: string, id: string): number {
    const removedAt = this.replaced.get(keyOf(collection, id))?.at(-1)?.until ?? 0;
    return Math.max(this.tables.get(collection, id)?.version ?? 0, removedAt);
  }

  private living(id: string): Transaction {
    const transaction = this.transactions.get(id);
    if (transaction && this.elapsed() - transaction.bornAt < TRANSACTION_MS) return transaction;
    this.transactions.delete(id);
    throw new WireError('DATABASE_TRANSACTION_FAIL', `transaction ${id} does not exist or has ended`);
  }

  private dropExpired(): void {
    for (const [id, { bornAt }] of this.transactions) if (this.elapsed() - bornAt >= TRANSACTION_MS) this.transactions.delete(id);
    this.forget();
  }

  /** Old documents are kept for the transactions that may still read them. */
  private forget(): void {
    if (this.transactions.size === 0) this.replaced.clear();
  }
}
