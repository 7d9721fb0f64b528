import type { Moment } from '@domain/lifecycle';
import type { CollectionName } from '../collections';
import { deleteFiles } from './files';
import type { Job, Step } from './jobs';
import { only } from './newest';
import { answered, db, inTransaction, type Stored } from './store';
import { eachRow } from './troubles';

const _ = db.command;

/**
 * The next documents whose `sweepAt` has come, by that and by id: one that cannot be done is gone past, and found again in the next pass.
 * The cursor is `sweepAt~id` of the last one.
 */
export async function duePage<T extends Stored>(collection: CollectionName, size: number, { now }: Moment, cursor?: string) {
  const [at, id = ''] = cursor?.split('~') ?? [];
  const due = { sweepAt: _.lte(now) };
  const later = _.or([{ sweepAt: _.gt(Number(at)) }, { sweepAt: Number(at), _id: _.gt(id) }]);
  const sorted = db
    .collection(collection)
    .where(at === undefined ? due : _.and([due, later]))
    .orderBy('sweepAt', 'asc')
    .orderBy('_id', 'asc');
  const { data } = await answered(sorted.limit(size).get());
  const found = data as unknown as (T & { sweepAt: number })[];
  const last = found[found.length - 1];
  return { found, next: last && found.length === size ? `${last.sweepAt}~${last._id}` : undefined };
}

/** A document of which its own function says when the program looks at it again: a civil day, or an ISO time; '' where never. */
export type Due = Stored & { dueBy: string };

/** Documents of one step that each ask for a transaction, or a message. */
const DUE_SLICE = 20;

/**
 * One step through the documents whose `dueBy` lies after `after` and has come by `until`, the longest due first, ties by id: one that cannot
 * be done is gone past and found again in the next pass. `each` says how much it did. The cursor is `dueBy~id` of the last one.
 */
export async function dueStep<T extends Due>(
  job: { name: string; collection: CollectionName; until: string; after?: string; fields?: readonly (keyof T & string)[] },
  moment: Moment,
  cursor: string | undefined,
  each: (document: T) => Promise<number>,
): Promise<Step> {
  const { name, collection, until, after = '', fields } = job;
  const [at = '', id = ''] = cursor?.split('~') ?? [];
  const due = { dueBy: _.gt(after).and(_.lte(until)) };
  const later = _.or([{ dueBy: _.gt(at) }, { dueBy: at, _id: _.gt(id) }]);
  const sorted = db
    .collection(collection)
    .where(_.and([due, later]))
    .orderBy('dueBy', 'asc')
    .orderBy('_id', 'asc')
    .limit(DUE_SLICE);
  const { data } = await answered((fields ? sorted.field(only(fields)) : sorted).get());
  const found = data as unknown as T[];
  const done = await eachRow(name, found, ({ _id }) => _id, moment, each);
  const last = found[found.length - 1];
  return { done, next: last && found.length === DUE_SLICE ? `${last.dueBy}~${last._id}` : undefined };
}

/** Documents of one step. */
const SLICE = 50;

/** The job that does away with what is due of a collection; what cannot be done is passed over and told ({@link eachRow}). */
export const sweeping = <T extends Stored>(
  name: string,
  collection: CollectionName,
  sweep: (document: T, now: number) => Promise<number>,
): Job => ({
  name,
  step: async (moment, cursor) => {
    const { found, next } = await duePage<T>(collection, SLICE, moment, cursor);
    const done = await eachRow(
      name,
      found,
      ({ _id }) => _id,
      moment,
      (document) => sweep(document, moment.now),
    );
    return { done, next };
  },
});

/** Takes a document away with its file, if it has one: the file first, so that one whose deletion was cut off is deleted again. */
export const discarding =
  (collection: CollectionName) =>
  async ({ _id, path }: Stored & { path?: string }): Promise<number> => {
    await deleteFiles(path ? [path] : []);
    await inTransaction((tx) => tx.remove(collection, _id));
    return 1;
  };
