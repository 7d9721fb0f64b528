import { checked, conditions } from './conditions';
import { expressions, groups } from './expressions';
import { engineOf, mingo, rowsOf, run, valueOf, type Options, type Rows, type Stage as Operator } from './mingo';
import { orderOf } from './query';
import { byOrder, compare, isDocument, rankOf, type Document, type Order } from '../ground/values';
import { attempt, notEmulated, requestFailed } from '../ground/wire-error';

export type Stage = [key: string, value: unknown];

/** Reads a collection: what meets the leading `$match`, no more of it than a `$limit` right after that asks for; all of it for a `$lookup`. */
export type Read = (collection: string, condition: Document, limit?: number) => Document[];

/** Without a `$limit` of its own at the end the cloud answers no more; a program always gives one. */
const DEFAULT_LIMIT = 20;

type Check = (value: unknown) => unknown;
const given =
  (what: string, good: (value: unknown) => boolean): Check =>
  (value) => {
    if (good(value)) return value;
    throw requestFailed(`the stage takes ${what}`);
  };
const isField = (value: unknown) => typeof value === 'string' && value.startsWith('$') && value.length > 1;
const isWhole = (value: unknown, least: number) => Number.isInteger(value) && Number(value) >= least;
const anObject = given('an object', (value) => isDocument(value) && Object.keys(value).length > 0);

/** The SDK's operators of a group. */
const accumulators = new Set('addToSet avg first last max min push stdDevPop stdDevSamp sum mergeObjects'.split(' '));

/** Every field but `_id` is one accumulator; what is missing is grouped as null. */
function group(value: unknown): Document {
  const { _id, ...fields } = anObject(value) as Document;
  if (!('_id' in (value as Document))) throw requestFailed("$group specification must include an '_id'");
  for (const [name, field] of Object.entries(fields)) {
    const operators = isDocument(field) ? Object.keys(field) : [];
    if (operators.length !== 1) throw requestFailed(`The field '${name}' must be an accumulator object`);
    if (!accumulators.has(operators[0]!.slice(1))) throw requestFailed(`unknown group operator '${operators[0]}'`);
  }
  return { _id: { $ifNull: [_id, null] }, ...fields };
}

/** The stages of the SDK's `aggregate()`, with what each may be given. */
const stages: Record<string, Check> = {
  $addFields: anObject,
  $bucket: anObject,
  $bucketAuto: given('groupBy and a positive number of buckets', (value) => isDocument(value) && isWhole(value.buckets, 1)),
  $count: given('a name of a field', (value) => typeof value === 'string' && /^[^$.][^.]*$/.test(value)),
  $group: group,
  $limit: given('a positive whole number', (value) => isWhole(value, 1)),
  $lookup: anObject,
  $match: (value) => checked(value as Document),
  $project: anObject,
  $replaceRoot: given('newRoot', (value) => isDocument(value) && 'newRoot' in value),
  $sample: given('a positive size', (value) => isDocument(value) && isWhole(value.size, 1)),
  $skip: given('a whole number', (value) => isWhole(value, 0)),
  $sort: (value) => orderOf(anObject(value) as Document),
  $sortByCount: (value) => ({ $ifNull: [value, null] }),
  $unwind: given('a field', (value) => isField(isDocument(value) ? value.path : value)),
};

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
function bucket(rows: Rows, operand: unknown, options: Options): Rows {
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

/** Stages: mingo's, but where it answers differently from MongoDB. */
const pipeline: Record<string, Operator> = {
  ...mingo.stages,
  $bucket: bucket,
  $sort: (rows, order) => rowsOf((rows.collect() as Document[]).sort(byOrder(order as Order))),
  // Of nothing there is no count, not a count of 0.
  $count: (rows, name) => {
    const { length } = rows.collect();
    return rowsOf(length ? [{ [String(name)]: length }] : []);
  },
};

const engine = engineOf({ query: conditions, expression: expressions, accumulator: groups, pipeline });

function checkedStage([key, value]: Stage): Document {
  const check = stages[key];
  if (!check) throw notEmulated(`aggregation stage ${key}`);
  refuseMeta(value);
  if (key === '$match' && !isDocument(value)) throw requestFailed('the match filter must be an object');
  return { [key]: key === '$lookup' ? lookup(anObject(value) as Document) : check(value) };
}

/** Its pipeline has stages of its own. */
function lookup(value: Document): Document {
  if (typeof value.from !== 'string' || typeof value.as !== 'string') throw requestFailed('$lookup needs from and as');
  if (!Array.isArray(value.pipeline)) return value;
  return { ...value, pipeline: (value.pipeline as Document[]).map((stage) => checkedStage(Object.entries(stage)[0]!)) };
}

function refuseMeta(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(refuseMeta);
  if (!isDocument(value)) return;
  if ('$meta' in value) throw notEmulated('aggregation operator $meta');
  Object.values(value).forEach(refuseMeta);
}

/** What a pipeline makes of a collection. */
export function aggregated(collection: string, asked: readonly Stage[], read: Read): Document[] {
  const steps = asked.map(checkedStage);
  const limited = steps.some((step) => '$limit' in step);
  const [key, condition] = asked[0] ?? [];
  const matches = key === '$match';
  const [next, most] = asked[matches ? 1 : 0] ?? [];
  const documents = read(collection, matches ? (condition as Document) : {}, next === '$limit' ? (most as number) : undefined);
  const result = attempt(() => run(documents, steps, engine, (name) => read(name, {})));
  return limited ? result : result.slice(0, DEFAULT_LIMIT);
}
