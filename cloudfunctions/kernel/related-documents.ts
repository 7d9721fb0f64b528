import { refuse } from '@domain/errors';
import type { CollectionName } from '../collections';
import { Refused } from './refused';
import type { Place, Stored, Transaction } from './store';

/** A document that a decision reads or writes beside its subject, in the same transaction. */
export interface RelatedDocument {
  collection: CollectionName;
  document: Stored;
}

/** Where a document beside the subject is. */
export interface RelatedPlace extends Place {
  /**
   * Hardly ever there already, such as the claim on a number nobody has: it is not read before it is inserted, and only where that fails
   * does the decision run again and see it.
   */
  fresh?: true;
}

/** The next number of a counter; asked twice in one decision it is the same. */
export type NextNumber = (counter: string) => number;

/** A document beside the subject, by its id; only those that {@link Rules.related} names. */
export type FindRelated = <T extends Stored>(id: string) => T | undefined;

type Counter = Stored & { last: number };

/** Numbers without gaps: only what was drawn is written back, and with the transaction or not at all. */
export async function openCounters(
  tx: Transaction,
  ids: readonly string[],
): Promise<{ nextNumber: NextNumber; drawn: () => Counter[]; close: () => Promise<void> }> {
  const found = new Map<string, Counter | undefined>();
  for (const id of ids) found.set(id, await tx.get<Counter>('counters', id));
  const last = new Map<string, number>();
  const nextNumber: NextNumber = (id) => {
    if (!found.has(id)) throw new Error(`counter ${id} was not opened`);
    const number = (found.get(id)?.last ?? 0) + 1;
    last.set(id, number);
    return number;
  };
  const drawn = () => [...last].map(([_id, number]): Counter => ({ _id, last: number }));
  const close = async () => {
    for (const counter of drawn()) await (found.get(counter._id) ? tx.put('counters', counter) : tx.insert('counters', counter));
  };
  return { nextNumber, drawn, close };
}

/**
 * Reads the named documents in the transaction and writes them whole, or inserts what was not there. `other` answers what was read before.
 * At the first attempt what is hardly ever there is not read.
 */
export async function openRelated(tx: Transaction, places: readonly RelatedPlace[], other: FindRelated, attempt: number) {
  const found = new Map<string, Stored | undefined>();
  const lies = new Map<string, CollectionName>();
  for (const { collection, id, fresh } of places) {
    // Ids of two collections never meet by themselves: a caller made one up, and would have one document taken for another.
    if ((lies.get(id) ?? collection) !== collection) throw new Refused(refuse('not-found'));
    lies.set(id, collection);
    found.set(id, fresh && attempt === 1 ? undefined : await tx.get(collection, id));
  }
  const findRelated = <T extends Stored>(id: string): T | undefined => {
    const subject = other<T>(id);
    if (subject) return subject;
    if (!found.has(id)) throw new Error(`document ${id} was not opened`);
    return found.get(id) as T | undefined;
  };
  const write = async (documents: readonly RelatedDocument[]) => {
    for (const { collection, document } of documents)
      await (findRelated(document._id) ? tx.put(collection, document) : tx.insert(collection, document));
  };
  return { findRelated, write };
}
