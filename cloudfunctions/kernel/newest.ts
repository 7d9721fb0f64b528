import type { CollectionName } from '../collections';
import { answered, db, type Stored } from './store';

const PAGE = 20;

/** Of a document these fields, and its id. */
export const only = (fields: readonly string[]): Record<string, true> => Object.fromEntries(fields.map((field) => [field, true]));

/**
 * One page of what a collection has, the newest first, ties by id; `cursor` is `at~id` of the last one seen; of each only
 * `fields` where they are named. The index of such a list ends in
 * `-at, -_id`.
 */
export async function newestPage<S extends Stored & { at: number }>(
  collection: CollectionName,
  where: Record<string, unknown>,
  cursor?: string,
  fields?: readonly string[],
): Promise<{ found: S[]; next?: string }> {
  const _ = db.command;
  const [at, last] = cursor?.split('~') ?? [];
  // `lte` says again what the two alternatives say together: an index is read from there.
  const rest = last ? [{ at: _.lte(Number(at)) }, _.or([{ at: _.lt(Number(at)) }, { at: Number(at), _id: _.lt(last) }])] : [];
  const sorted = db
    .collection(collection)
    .where(_.and([where, ...rest]))
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc');
  const limited = sorted.limit(PAGE + 1);
  const { data } = await answered((fields ? limited.field(only(fields)) : limited).get());
  const found = (data as unknown as S[]).slice(0, PAGE);
  const end = found.at(-1);
  return { found, next: data.length > PAGE && end ? `${end.at}~${end._id}` : undefined };
}
