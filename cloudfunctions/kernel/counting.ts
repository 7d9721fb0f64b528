import type { CollectionName } from '../collections';
import { db } from './store';

/** So many are counted and no more; a screen then says 99+. What it costs does not grow with what there is. */
export const MOST_COUNTED = 100;

/** How many there are of these, at most {@link MOST_COUNTED}, by the index that the condition follows. */
export async function countOf(collection: CollectionName, where: Record<string, unknown>): Promise<number> {
  const counting = db.collection(collection).aggregate().match(where).limit(MOST_COUNTED).count('total');
  const { list } = (await counting.end()) as { list: { total: number }[] };
  return list[0]?.total ?? 0;
}
