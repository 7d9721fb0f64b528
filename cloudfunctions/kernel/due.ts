import type { Moment } from '@domain/lifecycle';
import type { CollectionName } from '../collections';
import { answered, db, type Stored } from './store';

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
