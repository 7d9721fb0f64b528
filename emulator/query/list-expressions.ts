import { argumentsOf, isNothing, isTrue, ofValues, placeIn } from './arguments';
import { mingo, valueOf, type Expression, type Group } from './mingo';
import { isDocument, isSame, typeName, type Document } from '../ground/values';
import { requestFailed } from '../ground/wire-error';

const arrayElemAt = ofValues((list, at) => {
  if (isNothing(list) || isNothing(at)) return null;
  if (!Array.isArray(list)) throw requestFailed(`$arrayElemAt's first argument must be an array, but is ${typeName(list)}`);
  if (!Number.isInteger(at)) throw requestFailed("$arrayElemAt's second argument must be a whole number");
  // Out of range there is no value at all, and no null either.
  return list.at(at as number) as unknown;
});

const indexOfArray = ofValues((list, sought, from = 0, until) => {
  if (isNothing(list)) return null;
  if (!Array.isArray(list)) throw requestFailed(`$indexOfArray requires an array as a first argument, found: ${typeName(list)}`);
  const start = placeIn('$indexOfArray', from, 'its start');
  const end = until === undefined ? list.length : placeIn('$indexOfArray', until, 'its end');
  return list.findIndex((one, at) => at >= start && at < end && isSame(one, sought));
});

const slice: Expression = (object, args, options) => {
  const values = (args as unknown[]).map((one) => valueOf(object, one, options));
  return values.some(isNothing) ? null : mingo.expressions.$slice!(object, values.map(literally), options);
};

const setUnion: Expression = (object, args, options) => {
  const values = (args as unknown[]).map((one) => valueOf(object, one, options));
  return values.some(isNothing) ? null : mingo.expressions.$setUnion!(object, values.map(literally), options);
};
const literally = (value: unknown) => ({ $literal: value });

function mergedFrom(values: readonly unknown[]): Document {
  const merged: Document = {};
  for (const value of values) {
    if (isNothing(value)) continue;
    if (!isDocument(value)) throw requestFailed(`$mergeObjects requires object inputs, but input is of type ${typeName(value)}`);
    for (const [name, field] of Object.entries(value))
      Object.defineProperty(merged, name, { value: field, enumerable: true, configurable: true, writable: true });
  }
  return merged;
}

/** `[x]` is the one argument x. */
const only = (args: unknown) => (Array.isArray(args) && args.length === 1 ? (args[0] as unknown) : args);

/** Over the documents of a group, each giving one. */
export const mergeDocuments: Group = (documents, expression, options) => {
  const values = mingo.groups.$push!(documents, [only(expression)], options) as unknown[][];
  return mergedFrom(values.map(([value]) => value));
};

/** mingo hands the documents of a group as a list. */
const mergeObjects: Expression = (object, args, options) =>
  Array.isArray(object) ? mergeDocuments(object, args, options) : mergedFrom(argumentsOf(object, args, options));

/** A name that a pipeline gives to a value, without its $$; those with a capital letter are MongoDB's own (CURRENT may be set anew). */
const ofUser = /^(?:CURRENT|[a-z\u0080-\uffff][\w\u0080-\uffff]*)$/;

/** An operator that names values, where every name is one that MongoDB takes. */
const naming =
  (operator: string, names: (args: Document) => readonly unknown[]): Expression =>
  (object, args, options) => {
    const bad = isDocument(args) ? names(args).find((name) => typeof name !== 'string' || !ofUser.test(name)) : undefined;
    if (bad !== undefined)
      throw requestFailed(`'${String(bad)}' starts with an invalid character for a user variable name (${operator})`);
    return mingo.expressions[operator]!(object, args, options);
  };
const namedAs = ({ as }: Document) => (as === undefined ? [] : [as]);

const not = ofValues((value) => !isTrue(value));

/** Operators on lists and documents where mingo answers otherwise than MongoDB. */
export const listExpressions: Readonly<Record<string, Expression>> = {
  $arrayElemAt: arrayElemAt,
  $indexOfArray: indexOfArray,
  $slice: slice,
  $setUnion: setUnion,
  $mergeObjects: mergeObjects,
  $map: naming('$map', namedAs),
  $filter: naming('$filter', namedAs),
  $let: naming('$let', ({ vars }) => (isDocument(vars) ? Object.keys(vars) : [])),
  $not: not,
};
