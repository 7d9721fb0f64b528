import { AsyncLocalStorage } from 'node:async_hooks';

/** What a call read from the database: the measure of what it costs, whatever machine it runs on. */
export interface Cost {
  documents: number;
  /** Of the documents as JSON. */
  bytes: number;
}

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
