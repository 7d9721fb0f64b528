import { only } from './newest';
import { answered, db } from './store';

/** Documents of one answer; the next ones follow by id, so that nothing is left out or read twice while others write. */
const SLICE = 500;

/** Everything a query finds, by id: for what must be whole, such as who is told. Not for lists that people page through. Of each
 * only `fields` where they are named. */
export async function allOf<T extends { _id: string }>(
  collection: string,
  where: Record<string, unknown>,
  fields?: readonly string[],
): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const last = all.at(-1);
    const rest = last ? db.command.and([where, { _id: db.command.gt(last._id) }]) : where;
    const query = db.collection(collection).where(rest).orderBy('_id', 'asc').limit(SLICE);
    const { data } = await answered((fields ? query.field(only(fields)) : query).get());
    all.push(...(data as T[]));
    if (data.length < SLICE) return all;
  }
}
