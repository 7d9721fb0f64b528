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

/** Of what is asked side by side, how many answers had been waited for when the first of it was asked. */
const waves = new AsyncLocalStorage<number>();

/** Asks several things at once: whatever the SDK does before each of them leaves, they are waited for once. */
export function sideBySide<T>(asked: () => Promise<T>[]): Promise<T[]> {
  return waves.run(meters.getStore()?.depth ?? 0, () => Promise.all(asked()));
}

/** Under way: on which call they are counted, and how many answers one after the other each of them has waited for. */
const underWay = new WeakMap<object, { cost: Cost; depth: number }>();

// Node itself tells of every request: whatever the SDK does for one call is counted, and the SDK is not touched.
subscribe('http.client.request.start', (message) => {
  const cost = meters.getStore();
  if (!cost) return;
  cost.requests += 1;
  underWay.set((message as { request: object }).request, { cost, depth: (waves.getStore() ?? cost.depth) + 1 });
});
subscribe('http.client.response.finish', (message) => {
  const found = underWay.get((message as { request: object }).request);
  if (found) found.cost.depth = Math.max(found.cost.depth, found.depth);
});
