import { argumentsOf, isNothing, isTrue } from './arguments';
import { listExpressions, mergeDocuments } from './list-expressions';
import { numberExpressions } from './number-expressions';
import { textExpressions } from './text-expressions';
import { mingo, valueOf, type Expression, type Group } from './mingo';
import { compare, isDocument, isSame, typeName } from '../ground/values';
import { notEmulated, requestFailed } from '../ground/wire-error';

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

/** Of what is missing or null a date has no parts. */
const datePart =
  (name: string): Expression =>
  (object, args, options) => {
    const asked = unwrapped(args);
    const date = valueOf(object, isDocument(asked) && 'date' in asked ? asked.date : asked, options);
    if (isNothing(date)) return null;
    if (!(date instanceof Date)) throw requestFailed(`can't convert from BSON type ${typeName(date)} to Date`);
    return theirs(name)(object, asked, options);
  };

/** Weeks begin on Sunday; the days before the year's first one are week 0. mingo counts them as week 1. */
const week: Expression = (object, args, options) => {
  const day = datePart('$dayOfYear')(object, args, options) as number | null;
  const weekday = datePart('$dayOfWeek')(object, args, options) as number | null;
  return day === null || weekday === null ? null : Math.floor((day + 7 - weekday) / 7);
};

/** The year an ISO week belongs to, which is that of its Thursday; mingo gives the year of the day. */
const isoWeekYear: Expression = (object, args, options) => {
  const [year, week, day] = ['$year', '$isoWeek', '$dayOfYear'].map(
    (name) => datePart(name)(object, args, options) as number | null,
  ) as [number | null, number, number];
  if (year === null) return null;
  if (week > 51 && day < 7) return year - 1;
  return week === 1 && day > 7 ? year + 1 : year;
};

/** Over the documents of a group (mingo hands them as a list); else over the elements of one list, or over several values. */
const overMany =
  (name: string): Expression =>
  (object, args, options) => {
    const work = mingo.groups[name]!;
    if (Array.isArray(object)) return work(object, args, options);
    const value = valueOf(object, unwrapped(args), options);
    return work(Array.isArray(value) ? value : [value ?? null], null, options);
  };

/** mingo stops at the end of a month where MongoDB goes on into the next: not asked here. */
const dateFromParts: Expression = (object, args, options) => {
  const { year, month = 1, day = 1 } = args as { year?: unknown; month?: unknown; day?: unknown };
  const [y, m, d] = [year, month, day].map((part) => Number(valueOf(object, part, options)));
  if (year !== undefined && (m! < 1 || m! > 12 || d! < 1 || d! > new Date(Date.UTC(y!, m!, 0)).getUTCDate()))
    throw notEmulated('$dateFromParts of a day that its month has not');
  return theirs('$dateFromParts')(object, args, options);
};

const dateToString: Expression = (object, args, options) => {
  const date = valueOf(object, (args as { date?: unknown }).date, options);
  if (isNothing(date)) return null;
  if (!(date instanceof Date)) throw requestFailed(`can't convert from BSON type ${typeName(date)} to Date`);
  return theirs('$dateToString')(object, args, options);
};

const dateFromString: Expression = (object, args, options) => {
  const date = theirs('$dateFromString')(object, args, options);
  const { dateString, onError } = args as { dateString: unknown; onError?: unknown };
  const text = valueOf(object, dateString, options) ?? null;
  if ((date ?? null) === null && text !== null && onError === undefined)
    throw requestFailed(`Error parsing date string '${String(text)}'`);
  return date;
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
  ...named('dayOfMonth dayOfWeek dayOfYear isoDayOfWeek isoWeek year', datePart),
  ...named('month hour minute second millisecond', datePart),
  ...named('max min sum avg stdDevPop stdDevSamp', overMany),
  $week: week,
  $isoWeekYear: isoWeekYear,
  $trunc: trunc,
  $size: size,
  $switch: choose,
  $dateFromParts: dateFromParts,
  $dateFromString: dateFromString,
  $dateToString: dateToString,
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
  ...mingo.groups,
  $push: push,
  $addToSet: addToSet,
  $mergeObjects: mergeDocuments,
};
