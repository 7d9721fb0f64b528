import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import cloud from 'wx-server-sdk';
import type { CollectionName } from '../collections';
import { countCommit, countRead } from './meter';
import { Refused } from './refused';

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });

/** For queries outside transactions. A missing document is null, not an exception. */
export const db = cloud.database({ throwOnNotFound: false } as Parameters<typeof cloud.database>[0]);

export interface Stored {
  _id: string;
}

/** All that may be done inside a transaction: whole documents by id. Queries and merging updates would act outside it. */
export interface Transaction {
  get<T extends Stored>(collection: CollectionName, id: string): Promise<T | undefined>;
  put(collection: CollectionName, document: Stored): Promise<void>;
  insert(collection: CollectionName, document: Stored): Promise<void>;
  remove(collection: CollectionName, id: string): Promise<void>;
}

/** Where one document is. */
export interface Place {
  collection: CollectionName;
  id: string;
}

/** Stands among what is asked for ahead: a transaction is begun as well. */
export const TRANSACTION = 'transaction';

const nameOf = ({ collection, id }: Place) => `${collection}/${id}`;
const ahead = new AsyncLocalStorage<Map<string, Promise<unknown>>>();

async function readNow(collection: CollectionName, id: string): Promise<unknown> {
  const { data } = await answered(db.collection(collection).doc(id).get());
  return data ?? undefined;
}

/** Several documents of one collection by one question. */
async function readTogether(collection: CollectionName, ids: readonly string[]): Promise<Map<string, unknown>> {
  const query = db.collection(collection).where({ _id: db.command.in([...ids]) });
  const { data } = await answered(query.limit(ids.length).get());
  return new Map((data as Stored[]).map((one) => [one._id, one]));
}

/**
 * Runs `work` with these documents already asked for, so that it need not wait for one answer before it asks the next question. Each is
 * handed out once: whoever reads it again reads it anew. A transaction that nobody took is given back before this ends.
 */
export async function askAhead<T>(wanted: readonly (Place | typeof TRANSACTION)[], work: () => Promise<T>): Promise<T> {
  const begun = new Map<string, Promise<unknown>>();
  if (wanted.includes(TRANSACTION)) begun.set(TRANSACTION, db.startTransaction());
  const places = wanted.filter((one): one is Place => one !== TRANSACTION);
  for (const collection of new Set(places.map((one) => one.collection))) {
    const ids = [...new Set(places.flatMap((one) => (one.collection === collection ? [one.id] : [])))];
    const together = ids.length > 1 ? readTogether(collection, ids) : undefined;
    for (const id of ids)
      begun.set(nameOf({ collection, id }), together?.then((found) => found.get(id)) ?? readNow(collection, id));
  }
  // Whoever asks for it hears what went wrong; where nobody does any more, nothing did.
  for (const answer of begun.values()) answer.catch(() => undefined);
  try {
    return await ahead.run(begun, work);
  } finally {
    const left = await takeAhead<SdkTransaction>(begun, TRANSACTION)?.catch(() => undefined);
    if (left) await abandon(left);
  }
}

/** What was asked for ahead under this name, for whoever comes first. */
function takeAhead<T>(begun: Map<string, Promise<unknown>> | undefined, name: string): Promise<T> | undefined {
  const answer = begun?.get(name) as Promise<T> | undefined;
  begun?.delete(name);
  return answer;
}

/** Reads one document outside any transaction. */
export async function read<T extends Stored>(collection: CollectionName, id: string): Promise<T | undefined> {
  const answer = takeAhead(ahead.getStore(), nameOf({ collection, id })) ?? readNow(collection, id);
  return (await answer) as T | undefined;
}

/** The SDK declares callback results beside promises; without callbacks it is always the object. */
export async function answered<T>(call: T): Promise<Exclude<Awaited<T>, string | void>> {
  const answer = (await call) as Exclude<Awaited<T>, string | void>;
  if (typeof answer === 'object' && answer !== null && 'data' in answer) countRead(answer.data);
  return answer;
}

/** With the pauses between them some five seconds: what keeps a document longer is no other call but one that was killed. */
const ATTEMPTS = 8;
/** A transaction that touches more is cut into several (the cloud ends one after five seconds, and every document is a round trip). */
const MOST_DOCUMENTS = 20;

/**
 * Runs `work` in a transaction, again with fresh reads when another one got in between: at commit
 * (DATABASE_TRANSACTION_CONFLICT), at an operation (the SDK keeps only −501001 of it), or by inserting the same `_id`.
 * `work` must have no other effects. Before it runs again `settled` is asked, outside of any transaction, whether that other one was this
 * very call: what it answers is the answer. Refuses `busy` after eight attempts.
 */
export async function inTransaction<T>(
  work: (tx: Transaction, attempt: number) => Promise<T>,
  settled: () => Promise<T | undefined> = () => Promise.resolve(undefined),
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const tx = await (takeAhead<SdkTransaction>(ahead.getStore(), TRANSACTION) ?? db.startTransaction());
    try {
      const result = await work(byId(tx), attempt);
      await tx.commit();
      countCommit();
      return result;
    } catch (error) {
      await abandon(tx);
      if (!isConflict(error)) throw error;
      const known = await settled();
      if (known !== undefined) return known;
      if (attempt === ATTEMPTS) throw new Refused({ refused: 'busy' });
      await wait(Math.random() * 20 * 2 ** attempt);
    }
  }
}

// The SDK's declarations leave transactions untyped.
type SdkTransaction = Awaited<ReturnType<typeof db.startTransaction>>;

function byId(tx: SdkTransaction): Transaction {
  const touched = new Set<string>();
  const touch = (collection: CollectionName, id: string) => {
    touched.add(nameOf({ collection, id }));
    if (touched.size > MOST_DOCUMENTS) throw new Error(`a transaction touches more than ${MOST_DOCUMENTS} documents`);
  };
  const place = (collection: CollectionName, id: string) => {
    touch(collection, id);
    return tx.collection(collection).doc(id);
  };
  return {
    get: async (collection, id) => {
      const { data } = await place(collection, id).get();
      countRead(data);
      return data ?? undefined;
    },
    put: async (collection, { _id, ...data }) => void (await place(collection, _id).set({ data: plain(data) })),
    insert: async (collection, document) => {
      touch(collection, document._id);
      await tx.collection(collection).add({ data: plain(document) });
    },
    remove: async (collection, id) => void (await place(collection, id).remove()),
  };
}

/** Several new documents at once, outside of any transaction: all of them, or none where one was there before. */
export async function insertAll(collection: CollectionName, documents: readonly Stored[]): Promise<void> {
  if (documents.length) await db.collection(collection).add({ data: plain(documents) as unknown as Stored });
}

/** The SDK drops undefined in its own way; what is stored has none to begin with. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

async function abandon(tx: SdkTransaction): Promise<void> {
  try {
    await tx.rollback();
  } catch {
    // Already ended by the conflict itself; the cloud drops an unfinished transaction after 30 s.
  }
}

export function isConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, errCode, message } = error as { code?: string; errCode?: number; message?: string };
  return code === 'DATABASE_TRANSACTION_CONFLICT' || errCode === -501001 || Boolean(message?.includes('E11000'));
}
