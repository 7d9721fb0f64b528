import { mingo, valueOf, type Expression, type Group, type Options } from './mingo';
import { compare, isSame, typeName } from './values';
import { requestFailed } from './wire-error';

/** The values of an operator's arguments; undefined is missing. */
function argumentsOf(object: unknown, args: unknown, options: Options): unknown[] {
  const list = Array.isArray(args) ? (args as unknown[]) : [args];
  return list.map((argument) => valueOf(object, argument, options));
}

/** Expressions compare across types, in MongoDB's order of values. */
const comparing =
  (name: string, test: (order: number) => unknown): Expression =>
  (...call) => {
    const given = argumentsOf(...call);
    if (given.length !== 2) throw requestFailed(`Expression ${name} takes exactly 2 arguments. ${given.length} were passed in.`);
    return test(compare(given[0], given[1]));
  };

/** Of null, MongoDB makes an empty text. */
const text =
  (work: (value: string) => string): Expression =>
  (...call) => {
    const value = argumentsOf(...call)[0] ?? '';
    if (typeof value === 'string' || typeof value === 'number') return work(String(value));
    if (value instanceof Date) return work(value.toISOString());
    throw requestFailed(`can't convert from BSON type ${typeName(value)} to String`);
  };

const size: Expression = (object, args, options) => {
  const [list] = argumentsOf(object, Array.isArray(args) && args.length === 1 ? args : [args], options);
  if (!Array.isArray(list)) throw requestFailed(`The argument to $size must be an array, but was of type: ${typeName(list)}`);
  return list.length;
};

/** The place of a text within another by characters (code points), −1 where it is not. */
const indexOfCP: Expression = (...call) => {
  const [whole, part, start = 0, end] = argumentsOf(...call) as [unknown, unknown, number?, number?];
  if (whole === null || whole === undefined) return null;
  if (typeof whole !== 'string' || typeof part !== 'string') throw requestFailed('$indexOfCP requires strings');
  const characters = [...whole].slice(0, end);
  const sought = [...part];
  for (let at = start; at + sought.length <= characters.length; at += 1) {
    if (sought.every((one, next) => characters[at + next] === one)) return at;
  }
  return -1;
};

/** Operators of expressions: mingo's, but where it answers differently from MongoDB, or not at all. */
export const expressions: Readonly<Record<string, Expression>> = {
  ...mingo.expressions,
  $cmp: comparing('$cmp', (order) => order),
  $eq: comparing('$eq', (order) => order === 0),
  $ne: comparing('$ne', (order) => order !== 0),
  $gt: comparing('$gt', (order) => order > 0),
  $gte: comparing('$gte', (order) => order >= 0),
  $lt: comparing('$lt', (order) => order < 0),
  $lte: comparing('$lte', (order) => order <= 0),
  $toUpper: text((value) => value.toUpperCase()),
  $toLower: text((value) => value.toLowerCase()),
  $size: size,
  $indexOfCP: indexOfCP,
};

/** A missing field adds nothing to a list; null does. */
const push: Group = (documents, expression, options) => {
  // Wrapped in a list, mingo leaves what is missing undefined.
  const values = mingo.groups.$push!(documents, [expression], options) as unknown[][];
  return values.flatMap(([value]) => (value === undefined ? [] : [value]));
};

const addToSet: Group = (documents, expression, options) => {
  const values = push(documents, expression, options) as unknown[];
  return values.filter((value, at) => values.findIndex((other) => isSame(value, other)) === at);
};

/** Operators of groups, likewise. */
export const groups: Readonly<Record<string, Group>> = {
  ...mingo.groups,
  $push: push,
  $addToSet: addToSet,
};
