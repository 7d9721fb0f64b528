import { setTimeout as wait } from 'node:timers/promises';
import cloud from 'wx-server-sdk';
import type { CollectionName } from '../collections';
import { countRead } from './meter';
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

/** Reads one document outside any transaction. */
export async function read<T extends Stored>(collection: CollectionName, id: string): Promise<T | undefined> {
  const { data } = await answered(db.collection(collection).doc(id).get());
  return (data as T | null) ?? undefined;
}

/** The SDK declares callback results beside promises; without callbacks it is always the object. */
export async function answered<T>(call: T): Promise<Exclude<Awaited<T>, string | void>> {
  const answer = (await call) as Exclude<Awaited<T>, string | void>;
  if (typeof answer === 'object' && answer !== null && 'data' in answer) countRead(answer.data);
  return answer;
}

const ATTEMPTS = 6;

/**
 * Runs `work` in a transaction, again with fresh reads when another one got in between: at commit
 * (DATABASE_TRANSACTION_CONFLICT), at an operation (the SDK keeps only −501001 of it), or by inserting the same `_id`.
 * `work` must have no other effects. Refuses `busy` after six attempts.
 */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const tx = await db.startTransaction();
    try {
      const result = await work(byId(tx));
      await tx.commit();
      return result;
    } catch (error) {
      await abandon(tx);
      if (!isConflict(error)) throw error;
      if (attempt === ATTEMPTS) throw new Refused({ refused: 'busy' });
      await wait(Math.random() * 20 * 2 ** attempt);
    }
  }
}

// The SDK's declarations leave transactions untyped.
type SdkTransaction = Awaited<ReturnType<typeof db.startTransaction>>;

function byId(tx: SdkTransaction): Transaction {
  const place = (collection: CollectionName, id: string) => tx.collection(collection).doc(id);
  return {
    get: async (collection, id) => {
      const { data } = await place(collection, id).get();
      countRead(data);
      return data ?? undefined;
    },
    put: async (collection, { _id, ...data }) => void (await place(collection, _id).set({ data: plain(data) })),
    insert: async (collection, document) => void (await tx.collection(collection).add({ data: plain(document) })),
    remove: async (collection, id) => void (await place(collection, id).remove()),
  };
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

function isConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, errCode, message } = error as { code?: string; errCode?: number; message?: string };
  return code === 'DATABASE_TRANSACTION_CONFLICT' || errCode === -501001 || Boolean(message?.includes('E11000'));
}
