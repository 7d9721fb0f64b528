import { argumentsOf, isTrue } from './arguments';
import { dateExpressions } from './date-expressions';
import { listExpressions, mergeDocuments } from './list-expressions';
import { numberExpressions } from './number-expressions';
import { textExpressions } from './text-expressions';
import { mingo, valueOf, type Expression, type Group } from './mingo';
import { compare, isSame, typeName } from '../ground/values';
import { requestFailed } from '../ground/wire-error';

/** Expressions compare across types, in MongoDB's order of values. */
const comparing =
  (name: string, test: (order: number) => unknown): Expression =>
  (...call) => {
    const given = argumentsOf(...call);
    if (given.length !== 2) throw requestFailed(`Expression ${name} takes exactly 2 arguments. ${given.length} were passed in.`);
    return test(compare(given[0], given[1]));
  };

const size: Expression = (object, args, options) => {
  const [list] = argumentsOf(object, Array.isArray(args) && args.length === 1 ? args : [args], options);
  if (!Array.isArray(list)) throw requestFailed(`The argument to $size must be an array, but was of type: ${typeName(list)}`);
  return list.length;
};

/** A number cut to a place after the point, by default to a whole one. */
const trunc: Expression = (...call) => {
  const [value, place = 0] = argumentsOf(...call);
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number' || typeof place !== 'number')
    throw requestFailed(`$trunc only supports numeric types, not ${typeName(value)}`);
  return Math.trunc(value * 10 ** place) / 10 ** place;
};

const choose: Expression = (object, args, options) => {
  const { branches, ...rest } = args as { branches: { case: unknown; then: unknown }[]; default?: unknown };
  const branch = branches.find((one) => isTrue(valueOf(object, one.case, options)));
  if (branch) return valueOf(object, branch.then, options);
  if (!('default' in rest))
    throw requestFailed('$switch could not find a matching branch for an input, and no default was specified.');
  return valueOf(object, rest.default, options);
};

const theirs = (name: string) => mingo.expressions[name]!;
const named = (names: string, make: (name: string) => Expression) =>
  Object.fromEntries(names.split(' ').map((name) => [`$${name}`, make(`$${name}`)]));

/** `[x]` is the one argument x. */
const unwrapped = (args: unknown) => (Array.isArray(args) && args.length === 1 ? (args[0] as unknown) : args);
const unary =
  (name: string): Expression =>
  (object, args, options) =>
    theirs(name)(object, unwrapped(args), options);

/** Of fewer numbers than that there is no deviation. */
const deviation =
  (name: string, least: number): Group =>
  (documents, expression, options) => {
    const values = mingo.groups.$push!(documents, expression, options) as unknown[];
    const numbers = values.filter((value) => typeof value === 'number');
    return numbers.length < least ? null : mingo.groups[name]!(numbers, null, options);
  };

const overGroups: Readonly<Record<string, Group>> = {
  ...mingo.groups,
  $stdDevPop: deviation('$stdDevPop', 1),
  $stdDevSamp: deviation('$stdDevSamp', 2),
};

/** Over the documents of a group (mingo hands them as a list); else over the elements of one list, or over several values. */
const overMany =
  (name: string): Expression =>
  (object, args, options) => {
    const work = overGroups[name]!;
    if (Array.isArray(object)) return work(object, args, options);
    const value = valueOf(object, unwrapped(args), options);
    // What is missing is none of several values.
    return work(Array.isArray(value) ? value.filter((one) => one !== undefined) : [value ?? null], null, options);
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
  ...named('abs ceil exp floor sqrt isArray reverseArray arrayToObject objectToArray strLenBytes strLenCP', unary),
  ...named('max min sum avg stdDevPop stdDevSamp', overMany),
  $trunc: trunc,
  $size: size,
  $switch: choose,
  ...dateExpressions,
  ...textExpressions,
  ...listExpressions,
  ...numberExpressions,
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
  ...overGroups,
  $push: push,
  $addToSet: addToSet,
  $mergeObjects: mergeDocuments,
};
