import { client } from '../cloud/client';

/** A promise, and a trace record, as their pages have them. */
export const readPromise = (id: string) => client.merchants.promise.query({ id });
export type OpenedPromise = Awaited<ReturnType<typeof readPromise>>;

export const readTrace = (id: string) => client.merchants.trace.query({ id });
export type OpenedTrace = Awaited<ReturnType<typeof readTrace>>;
