import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';

/** What a call cost, whatever machine it ran on: what it read from the database, and how often it waited for the cloud. */
export interface Cost {
  documents: number;
  /** Of the documents as JSON. */
  bytes: number;
  /** Requests to the cloud's gateway. */
  requests: number;
  /** Round trips one after the other: what is asked side by side waits once. */
  depth: number;
  /** Of these, those up to the last commit of a transaction. */
  committed?: number;
}

export const newCost = (): Cost => ({ documents: 0, bytes: 0, requests: 0, depth: 0 });

const meters = new AsyncLocalStorage<Cost>();

/** Runs `work`; everything it reads is counted on `cost`, and nothing that another call reads meanwhile. */
export function metered<T>(cost: Cost, work: () => Promise<T>): Promise<T> {
  return meters.run(cost, work);
}

/** Counts one answer of the database: a document, a list of them, or nothing. */
export function countRead(data: unknown): void {
  const cost = meters.getStore();
  if (!cost || data === null || typeof data !== 'object') return;
  cost.documents += Array.isArray(data) ? data.length : 1;
  cost.bytes += Buffer.byteLength(JSON.stringify(data));
}

/** A transaction was committed: what follows is not waited for by anybody else. */
export function countCommit(): void {
  const cost = meters.getStore();
  if (cost) cost.committed = cost.depth;
}

/** What is asked one after the other in one branch of a call, counted from where the branch began. */
const branches = new AsyncLocalStorage<Pick<Cost, 'depth'>>();
const chain = () => branches.getStore() ?? meters.getStore();

/** Does several things side by side: what each asks one after the other is counted on it alone, and the longest of them was waited for. */
export function sideBySide<T extends readonly unknown[]>(asked: { [K in keyof T]: () => Promise<T[K]> }): Promise<T> {
  const from = chain();
  const branch = async (work: () => Promise<unknown>) => {
    const own = { depth: from?.depth ?? 0 };
    const answer = await branches.run(own, work);
    if (from) from.depth = Math.max(from.depth, own.depth);
    return answer;
  };
  return Promise.all(asked.map(branch)) as unknown as Promise<T>;
}

/** Under way: on which call and in which branch of it they are counted, and how many answers one after the other each waited for. */
const underWay = new WeakMap<object, { counted: Pick<Cost, 'depth'>[]; depth: number }>();

// Node itself tells of every request: whatever the SDK does for one call is counted, and the SDK is not touched.
subscribe('http.client.request.start', (message) => {
  const cost = meters.getStore();
  if (!cost) return;
  cost.requests += 1;
  const own = chain() ?? cost;
  underWay.set((message as { request: object }).request, { counted: [cost, own], depth: own.depth + 1 });
});
subscribe('http.client.response.finish', (message) => {
  const found = underWay.get((message as { request: object }).request);
  for (const one of found?.counted ?? []) one.depth = Math.max(one.depth, found?.depth ?? 0);
});
