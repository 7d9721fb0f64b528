import { mingo, rowsOf, valueOf, type Options, type Rows } from './mingo';
import { byOrder, compare, isDocument, rankOf, type Document } from '../ground/values';
import { notEmulated, requestFailed } from '../ground/wire-error';

/** The value of an expression that asks nothing of a document. */
function constant(expression: unknown, options: Options): unknown {
  const asks = (one: unknown): boolean => {
    if (typeof one === 'string') return one.startsWith('$');
    if (Array.isArray(one)) return one.some(asks);
    return isDocument(one) && !('$literal' in one) && Object.values(one).some(asks);
  };
  if (asks(expression)) throw requestFailed("The $bucket 'boundaries' and 'default' must be constant values");
  return valueOf({}, expression, options);
}

/** A group for each stretch between two boundaries, the lower one included; mingo includes the upper one. */
export function bucket(rows: Rows, operand: unknown, options: Options): Rows {
  const { groupBy, boundaries, output = { count: { $sum: 1 } }, ...others } = operand as Document;
  const edges = (Array.isArray(boundaries) ? (boundaries as unknown[]) : []).map((edge) => constant(edge, options));
  const rising = edges.every((edge, at) => at === 0 || compare(edges[at - 1], edge) < 0);
  if (groupBy === undefined || edges.length < 2 || !rising)
    throw requestFailed('$bucket needs groupBy and boundaries in ascending order');
  if (edges.some((edge) => rankOf(edge) !== rankOf(edges[0])))
    throw requestFailed("All values in the 'boundaries' option to $bucket must have the same type");
  const rest = 'default' in others ? { default: constant(others.default, options) } : {};
  const [within, first, last] = [rest.default, edges[0], edges.at(-1)];
  if ('default' in rest && compare(within, first) >= 0 && compare(within, last) < 0)
    throw requestFailed("The $bucket 'default' field must be less than the lowest boundary or not less than the highest");
  const branches = edges.slice(1).map((above, at) => ({
    case: { $and: [{ $gte: [groupBy, { $literal: edges[at] }] }, { $lt: [groupBy, { $literal: above }] }] },
    then: { $literal: edges[at] },
  }));
  const _id = { $switch: { branches, ...('default' in rest ? { default: { $literal: rest.default } } : {}) } };
  const grouped = mingo.stages.$group!(rows, { _id, ...(output as Document) }, options);
  return rowsOf((grouped.collect() as Document[]).sort(byOrder({ _id: 1 })));
}

/**
 * As many groups as asked for, as even as can be, what has the same value in one of them; each reaches up to the least value of the next. mingo leaves
 * null out of lists that a group makes, and its granularities lack some of their numbers: those are refused.
 */
export function bucketAuto(rows: Rows, operand: unknown, options: Options): Rows {
  const { groupBy, buckets, output = { count: { $sum: 1 } }, granularity } = operand as Document;
  if (granularity !== undefined) throw notEmulated('a granularity of $bucketAuto');
  if (groupBy === undefined) throw requestFailed("$bucketAuto requires 'groupBy' and 'buckets' to be specified.");
  const keyed = rows.collect().map((one) => ({ one, key: valueOf(one, groupBy, options) ?? null }));
  keyed.sort((a, b) => compare(a.key, b.key));
  const about = Math.max(1, Math.round(keyed.length / Number(buckets)));
  const made: unknown[] = [];
  for (let from = 0, to = 0; from < keyed.length; from = to) {
    to = made.length + 1 === buckets ? keyed.length : Math.min(from + about, keyed.length);
    while (to < keyed.length && compare(keyed[to]!.key, keyed[to - 1]!.key) === 0) to += 1;
    const _id = { $literal: { min: keyed[from]!.key, max: (keyed[to] ?? keyed[to - 1]!).key } };
    const within = rowsOf(keyed.slice(from, to).map(({ one }) => one));
    made.push(...mingo.stages.$group!(within, { _id, ...(output as Document) }, options).collect());
  }
  return rowsOf(made);
}
