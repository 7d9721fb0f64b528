import { randomInt } from 'node:crypto';
import { bucket, bucketAuto } from './buckets';
import { checked, conditions } from './conditions';
import { expressions, groups } from './expressions';
import { engineOf, mingo, rowsOf, run, type Stage as Operator } from './mingo';
import { orderOf } from './query';
import { byOrder, isDocument, type Document, type Order } from '../ground/values';
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

/** Stages: mingo's, but where it answers differently from MongoDB. */
const pipeline: Record<string, Operator> = {
  ...mingo.stages,
  $bucket: bucket,
  $bucketAuto: bucketAuto,
  $sort: (rows, order) => rowsOf((rows.collect() as Document[]).sort(byOrder(order as Order))),
  // Each document at most once, where mingo draws some of them twice.
  $sample: (rows, operand) => {
    const all = rows.collect();
    for (let at = all.length - 1; at > 0; at -= 1) {
      const other = randomInt(at + 1);
      [all[at], all[other]] = [all[other], all[at]];
    }
    return rowsOf(all.slice(0, (operand as { size: number }).size));
  },
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
